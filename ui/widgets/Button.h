// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <resources/IconName.h>

#include <QPushButton>

#include <optional>

namespace multaqa {

/// A push button that draws its own label: icon and text together in the middle, in both directions (Qt's own tears
/// them apart in a right-to-left window once the button is wider than it asks).
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Normal,
        Primary, ///< filled; at most one on a page
    };

    explicit Button(const QString &text = {}, std::optional<IconName> icon = {}, Kind kind = Kind::Normal,
                    QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyKind();

    std::optional<IconName> m_icon;
    Kind m_kind;
};

} // namespace multaqa
