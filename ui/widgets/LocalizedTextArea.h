// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/LocalizedText.h"

#include <QWidget>

#include <array>

class QTextEdit;

namespace multaqa {

class FilterChip;

/// A text of several lines in the three languages, one of them shown at a time.
class LocalizedTextArea : public QWidget
{
    Q_OBJECT

public:
    explicit LocalizedTextArea(QWidget *parent = nullptr);

    void setText(const LocalizedText &text);
    LocalizedText text() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// The field was left with another text than before.
    void edited(const multaqa::LocalizedText &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void show(Language language);
    void commit();
    void retranslate();

    std::array<FilterChip *, 3> m_chips{};
    QTextEdit *m_edit;
    Language m_language;
    LocalizedText m_known;
};

} // namespace multaqa
