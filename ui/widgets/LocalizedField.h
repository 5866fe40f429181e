// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <QWidget>

#include <array>

class QLineEdit;

namespace multaqa {

/// A text in the three languages, one line each under the other, the window's language first.
class LocalizedField : public QWidget
{
    Q_OBJECT

public:
    explicit LocalizedField(QWidget *parent = nullptr);

    void setText(const LocalizedText &text);
    LocalizedText text() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A line was left, or Enter pressed in it, with another text than before.
    void edited(const multaqa::LocalizedText &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLineEdit *line(Language language) const { return m_lines[static_cast<size_t>(language)]; }

    std::array<QLineEdit *, 3> m_lines{};
    LocalizedText m_known;
};

} // namespace multaqa
