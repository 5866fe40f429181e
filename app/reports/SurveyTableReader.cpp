// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SurveyTableReader.h"

#include "ReportTerms.h"
#include "SurveyColumn.h"
#include "app/exchange/participants/ImportSource.h"
#include "app/exchange/tables/FormulaGuard.h"
#include "app/exchange/tables/TableErrors.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "app/text/TextCleaning.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace multaqa {
namespace {

QString cellText(const TableRow &row, int column)
{
    return column < 0 ? QString() : cleanText(unguarded(row.text(column).toString()), TextLines::One);
}

int columnFor(const ImportSource &source, SurveyColumn wanted)
{
    for (int column = 0; column < source.headers().size(); ++column)
        if (!source.headers().at(column).isEmpty() && surveyColumnOf(source.headers().at(column)) == wanted)
            return column;
    return -1;
}

/// Answers of one question as they are counted, in the order in which each was given first.
class Counting
{
public:
    void add(const QString &answer, std::optional<Language> language, int number)
    {
        const auto key = std::pair(fold(answer), language ? static_cast<int>(*language) : -1);
        const auto known = m_places.constFind(key);
        if (known != m_places.constEnd()) {
            m_counts[*known].number += number;
            return;
        }
        // The first spelling of an answer is the one that is kept.
        const auto spelling = m_spellings.constFind(key.first);
        const QString text = spelling == m_spellings.constEnd() ? answer : *spelling;
        m_spellings.insert(key.first, text);
        m_places.insert(key, m_counts.size());
        m_counts.push_back({text, language, number});
    }
    const std::vector<SurveyResults::Count> &counts() const { return m_counts; }
    qsizetype different() const { return m_spellings.size(); }

private:
    QHash<std::pair<QString, int>, size_t> m_places;
    QHash<QString, QString> m_spellings;
    std::vector<SurveyResults::Count> m_counts;
};

/// One column of a table of answers.
struct AnsweredColumn
{
    int column = 0;
    QString header;
    Counting counting;
    int answered = 0;
    int tellingWho = 0;
    int tellingWhen = 0;
    bool isFull = false; ///< with so many different answers it is free text, and more need not be held
};
constexpr qsizetype mostDifferent = 5000;

void count(AnsweredColumn &column, const TableRow &row, std::optional<Language> language)
{
    const QString text = cellText(row, column.column);
    if (text.isEmpty())
        return;
    ++column.answered;
    column.tellingWho += SurveyResults::tellsWho(text) ? 1 : 0;
    column.tellingWhen += row.kind(column.column) == CellKind::Date || SurveyResults::tellsWhen(text) ? 1 : 0;
    if (column.isFull)
        return;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    QSet<QString> given; // who ticks one thing twice has ticked it
    for (const QString &part : parts) {
        const QString answer = part.trimmed();
        if (answer.isEmpty() || given.contains(fold(answer)))
            continue;
        given.insert(fold(answer));
        column.counting.add(answer, language, 1);
    }
    column.isFull = column.counting.different() > mostDifferent;
}

bool isFreeText(const AnsweredColumn &column)
{
    const auto &counts = column.counting.counts();
    QHash<QString, int> numbers;
    for (const SurveyResults::Count &each : counts)
        numbers[each.answer] += each.number;
    const auto once = std::count(numbers.cbegin(), numbers.cend(), 1);
    return column.isFull || once * 2 > column.answered;
}

Result<ImportSource> opened(const QString &path)
{
    const auto isKnown = [](const QString &word) { return surveyColumnOf(word) != SurveyColumn::Answers; };
    MULTAQA_TRY(ImportSource source, ImportSource::open(path, isKnown, {}));
    if (source.headerRow() > 0 || source.firstRows().empty())
        return source;
    // Questions in words of their own are no header that could be known; they stand in the first row.
    ImportSource::Options options;
    options.table.sheet = source.sheet();
    options.headerRow = source.firstRows().front().number;
    return ImportSource::open(path, isKnown, options);
}

} // namespace

QString SurveyTableReader::fewWhy()
{
    return tr("Fewer than five people gave the same answer.");
}

Result<SurveyResults> SurveyTableReader::read(const QString &path, const Progress &progress)
{
    MULTAQA_TRY(const ImportSource source, opened(path));
    const QString name = isolated(source.name());
    if (source.kind() != ImportSource::Kind::Table)
        return Error::refused(
            tr("%1 holds contacts and no table. Export the survey’s results as .xlsx, .ods or .csv.").arg(name));
    const bool areTotals = columnFor(source, SurveyColumn::Question) >= 0 &&
                           columnFor(source, SurveyColumn::Answer) >= 0 && columnFor(source, SurveyColumn::Number) >= 0;
    MULTAQA_TRY(SurveyResults results, areTotals ? totals(source, progress) : answers(source, progress));
    if (results.questions.empty()) {
        const QString why =
            results.leftOut.empty() ? tr("It has no row below its headers.") : results.leftOut.front().why;
        return Error::refused(
            tr("Nothing of %1 may be kept, and nothing was changed. The first reason: %2").arg(name, why));
    }
    return results;
}

Result<SurveyResults> SurveyTableReader::totals(const ImportSource &source, const Progress &progress)
{
    const int question = columnFor(source, SurveyColumn::Question);
    const int answer = columnFor(source, SurveyColumn::Answer);
    const int number = columnFor(source, SurveyColumn::Number);
    const int language = columnFor(source, SurveyColumn::Language);
    std::vector<std::pair<QString, Counting>> questions;
    const auto takeRow = [&](const TableRow &row, const QByteArray &) -> Result<bool> {
        const QString wording = cellText(row, question);
        const QString text = cellText(row, number);
        if (wording.isEmpty() && text.isEmpty())
            return true;
        bool isNumber = false;
        const int value = fold(text).toInt(&isNumber);
        if (!isNumber || value < 0)
            return Error::refused(
                tr("Row %1, column %2: %3 is not a whole number of answers. Put it right in the table; "
                   "nothing was changed.")
                    .arg(QString::number(row.number()), columnName(number + 1), isolated(text)));
        if (wording.isEmpty())
            return Error::refused(
                tr("Row %1, column %2: the question is missing. Write it into every row; nothing was changed.")
                    .arg(QString::number(row.number()), columnName(question + 1)));
        auto found =
            std::find_if(questions.begin(), questions.end(), [&](const auto &each) { return each.first == wording; });
        if (found == questions.end())
            found = questions.insert(questions.end(), {wording, {}});
        const QString given = cellText(row, answer);
        found->second.add(isRestOfAnswers(given) ? QString() : given, surveyLanguageOf(cellText(row, language)), value);
        return true;
    };
    MULTAQA_CHECK(source.each(takeRow, progress));
    SurveyResults results;
    for (const auto &[wording, counting] : questions) {
        const SurveyColumn asked = surveyColumnOf(wording);
        if (asked == SurveyColumn::Person)
            results.leftOut.push_back({wording, tr("It tells who answered.")});
        else if (auto kept = SurveyResults::kept(wording, counting.counts()))
            results.questions.push_back(*std::move(kept));
        else
            results.leftOut.push_back({wording, fewWhy()});
    }
    return results;
}

Result<SurveyResults> SurveyTableReader::answers(const ImportSource &source, const Progress &progress)
{
    const int language = columnFor(source, SurveyColumn::Language);
    std::vector<AnsweredColumn> columns;
    SurveyResults results;
    results.source = SurveyResults::Source::Answers;
    for (int column = 0; column < source.headers().size(); ++column) {
        const QString &header = source.headers().at(column);
        const SurveyColumn what = surveyColumnOf(header);
        if (column == language)
            continue;
        if (header.isEmpty())
            results.leftOut.push_back({columnName(column + 1), tr("No question stands above it.")});
        else if (what == SurveyColumn::Person)
            results.leftOut.push_back({header, tr("It tells who answered.")});
        else if (what == SurveyColumn::Moment)
            results.leftOut.push_back({header, tr("It tells when somebody answered.")});
        else
            columns.push_back({column, header, {}});
    }
    const auto takeRow = [&](const TableRow &row, const QByteArray &) -> Result<bool> {
        if (row.isEmpty())
            return true;
        ++results.respondents;
        const auto spoken = surveyLanguageOf(cellText(row, language));
        for (AnsweredColumn &column : columns)
            count(column, row, spoken);
        return true;
    };
    MULTAQA_CHECK(source.each(takeRow, progress));
    if (results.respondents > 0 && results.respondents < SurveyResults::fewest)
        return Error::refused(
            tr("%1 holds the answers of fewer than five people, who would be known by them. Nothing was "
               "changed.")
                .arg(isolated(source.name())));
    for (const AnsweredColumn &column : columns) {
        if (column.answered == 0)
            results.leftOut.push_back({column.header, tr("Nobody answered it.")});
        else if (column.tellingWho * 2 > column.answered)
            results.leftOut.push_back({column.header, tr("It tells who answered.")});
        else if (column.tellingWhen * 2 > column.answered)
            results.leftOut.push_back({column.header, tr("It tells when somebody answered.")});
        else if (isFreeText(column))
            results.leftOut.push_back({column.header, tr("It is free text, which may tell who wrote it.")});
        else if (auto kept = SurveyResults::kept(column.header, column.counting.counts()))
            results.questions.push_back(*std::move(kept));
        else
            results.leftOut.push_back({column.header, fewWhy()});
    }
    // The answer that most gave first; the remainder stays last.
    for (SurveyResults::Question &question : results.questions)
        std::stable_sort(question.answers.begin(), question.answers.end(),
                         [](const SurveyAnswer &a, const SurveyAnswer &b) {
                             return a.text.isEmpty() == b.text.isEmpty() ? a.number > b.number : b.text.isEmpty();
                         });
    return results;
}

} // namespace multaqa
