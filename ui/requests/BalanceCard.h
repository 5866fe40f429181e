// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/requests/RequestBalance.h"
#include "ui/widgets/Card.h"

#include <functional>

class QGridLayout;
class QScrollArea;

namespace multaqa {

/// The accepted against all who asked, by group, country, gender and language: a solid bar within an outlined one, and
/// the numbers beside it in words.
class BalanceCard : public Card
{
    Q_OBJECT

public:
    explicit BalanceCard(QWidget *parent = nullptr);

    /// SESSION is the name of what it is about; empty: all requests.
    void setBalance(const RequestBalance &balance, const RequestBook &book, const QString &session);

private:
    void addLines(QGridLayout *grid, const QString &title, const std::vector<RequestBalance::Line> &lines,
                  const std::function<QString(const QString &key)> &nameOf);

    QScrollArea *m_area;
};

} // namespace multaqa
