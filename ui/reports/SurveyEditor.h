// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/Survey.h"
#include "ui/widgets/RecordEditor.h"

#include <functional>

class QLineEdit;

namespace multaqa {

class DateField;
class FilterChip;
class LocalizedField;

/// The survey: what it is called, in which languages and where it is, and until when it is open.
class SurveyEditor : public RecordEditor
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>(const Survey &survey)>;

    explicit SurveyEditor(Keep keep, QWidget *parent = nullptr);

    /// FACT is said under its name.
    void showSurvey(const Survey &survey, const QString &fact);
    void setReadOnly(bool isReadOnly) override;

protected:
    Result<void> keep() override { return m_keep(typed()); }
    void restore() override;
    bool hasChanges() const override { return !m_known.id.isNull() && typed() != m_known; }
    void retranslate() override;

private:
    Survey typed() const;

    Keep m_keep;
    Survey m_known;
    QString m_fact;
    LocalizedField *m_title;
    QWidget *m_languages;
    std::vector<std::pair<FilterChip *, Language>> m_chips;
    QLineEdit *m_link;
    DateField *m_opens;
    DateField *m_closes;
};

} // namespace multaqa
