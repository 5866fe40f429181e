// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Icon.h"

#include <QLineEdit>

namespace multaqa {

/// A field that finds: an icon on its leading side, and a button that empties it. Also these two have names.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(IconName name, QWidget *parent = nullptr);

    /// What is found, as its placeholder and for a screen reader.
    void setPurpose(const QString &purpose);

private:
    QAction *m_icon;
};

} // namespace multaqa
