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
    ~LocalizedField() override;

    void setText(const LocalizedText &text);
    LocalizedText text() const;
    void setReadOnly(bool readOnly);
    /// What a screen reader says of it; each line is called by its language.
    void setSubject(const QString &subject);

Q_SIGNALS:
    /// A line was left, or Enter pressed in it, with another text than before.
    void edited(const multaqa::LocalizedText &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLineEdit *line(Language language) const;

    std::array<QLineEdit *, 3> m_lines{};                                                   ///< as they stand
    std::array<Language, 3> m_order{Language::Arabic, Language::English, Language::French}; ///< what each of them holds
    LocalizedText m_known;
};

} // namespace multaqa
