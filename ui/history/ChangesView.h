// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/HistoryText.h"

#include <QListView>

namespace multaqa {

class ChangesModel;

/// What a step changed: the record and its field, what stood there, what stands there now.
class ChangesView : public QListView
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    void setChanges(std::vector<ChangeText> changes);

private:
    ChangesModel *m_model;
};

} // namespace multaqa
