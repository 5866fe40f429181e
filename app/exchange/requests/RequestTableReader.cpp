// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestTableReader.h"

#include "app/exchange/participants/ListText.h"
#include "app/exchange/participants/ParticipantWords.h"
#include "app/exchange/tables/FormulaGuard.h"
#include "app/exchange/tables/TableErrors.h"
#include "app/people/ParticipantName.h"
#include "app/text/Bidi.h"
#include "app/text/Numerals.h"
#include "app/text/TextCleaning.h"

#include <QRegularExpression>

#include <algorithm>

namespace multaqa {
namespace {

QString cellText(const ImportSource &source, const TableRow &row, int column, TextLines lines)
{
    const bool isText = source.encoding().has_value();
    const QStringView text = row.text(column);
    return isText && text.startsWith(u'\'') ? cleanText(unguarded(text.toString()), lines) : cleanText(text, lines);
}

} // namespace

RequestTableReader::RequestTableReader(const ImportSource &source, const Known &known)
    : m_source(source)
    , m_known(known)
    , m_columns(RequestColumns::find(source, known.fields))
    , m_people(m_columns.people, known.fields, known.names, source.name())
{
}

Result<std::vector<PlannedRequest>> RequestTableReader::read(const QString &path, const Known &known,
                                                             const Progress &progress)
{
    const auto isKnown = [&](const QString &word) {
        return known.fields.named(word) != nullptr || RequestColumns::fieldOf(word);
    };
    MULTAQA_TRY(const ImportSource source, ImportSource::open(path, isKnown, {}));
    if (source.kind() != ImportSource::Kind::Table)
        return Error::refused(tr("%1 is no table of requests. Give a table (xlsx, ods, csv) or messages (eml).")
                                  .arg(isolated(source.name())));
    RequestTableReader reader(source, known);
    if (!reader.m_columns.people.check())
        return Error::refused(tr("%1: no column says who asks. Give one the header “name”, “email” and “organisation” "
                                 "beside it where there are several of that name.")
                                  .arg(isolated(source.name())));
    std::vector<PlannedRequest> requests;
    const auto take = [&](const TableRow &row, const QByteArray &) -> Result<bool> {
        if (!reader.isEmpty(row))
            requests.push_back(reader.requestOf(row));
        return true;
    };
    MULTAQA_CHECK(source.each(take, progress));
    return requests;
}

bool RequestTableReader::isEmpty(const TableRow &row) const
{
    const auto isSaid = [&](int column) { return !row.text(column).trimmed().isEmpty(); };
    return std::none_of(m_people.columns().begin(), m_people.columns().end(),
                        [&](const RowInterpretation::Column &column) { return isSaid(column.number); }) &&
           std::none_of(m_columns.request.begin(), m_columns.request.end(),
                        [&](const RequestColumns::Column &column) { return isSaid(column.number); });
}

PlannedRequest RequestTableReader::requestOf(const TableRow &row)
{
    PlannedRequest request;
    request.source = m_source.name();
    request.row = row.number();
    auto fault = readCells(row, request);
    if (!fault)
        fault = settleKind(request);
    // Nobody is made of a row that is not taken.
    const auto ofPerson = fault ? std::nullopt : readPerson(row, request);
    if (fault || ofPerson)
        request.refusal = refusalOf(request.row, fault ? *fault : *ofPerson);
    return request;
}

std::optional<RequestTableReader::Fault> RequestTableReader::readPerson(const TableRow &row, PlannedRequest &request)
{
    QString cells;
    for (const RowInterpretation::Column &column : m_people.columns()) {
        if (&column != &m_people.columns().front())
            cells += RowInterpretation::separator;
        if (row.kind(column.number) == CellKind::Error)
            return Fault{column.number, tr("The cell holds an error of the spreadsheet. Put it right there.")};
        const bool isList = column.field->kind == ParticipantField::Kind::Email;
        cells += cellText(m_source, row, column.number, isList ? TextLines::Many : TextLines::One);
    }
    ParticipantRow said;
    if (const auto fault = m_people.apply(cells, said, ImportMode::Update, nullptr))
        return fault;
    request.who = nameOf(said.participant).best(said.participant.language);
    request.address = said.participant.email;
    request.asker = m_known.askers.find(m_people.idIn(cells), said);
    if (request.asker.certainty == Asker::Certainty::Unknown)
        return Fault{-1, tr("Nobody is named. Give the row a name, in Arabic or in Latin letters.")};
    return std::nullopt;
}

std::optional<RequestTableReader::Fault> RequestTableReader::readCells(const TableRow &row, PlannedRequest &request)
{
    for (const RequestColumns::Column &column : m_columns.request)
        if (auto fault = readCell(column, row, request))
            return fault;
    return std::nullopt;
}

std::optional<RequestTableReader::Fault> RequestTableReader::readCell(const RequestColumns::Column &column,
                                                                      const TableRow &row, PlannedRequest &request)
{
    if (row.kind(column.number) == CellKind::Error)
        return Fault{column.number, tr("The cell holds an error of the spreadsheet. Put it right there.")};
    const bool isLong =
        column.field == RequestField::Topic || column.field == RequestField::Note || column.field == RequestField::Wish;
    const QString text = cellText(m_source, row, column.number, isLong ? TextLines::Many : TextLines::One);
    if (text.isEmpty())
        return std::nullopt;
    switch (column.field) {
    case RequestField::Kind:
        request.kind = m_known.words.kindNamed(text);
        if (!request.kind)
            return Fault{column.number,
                         tr("%1 is nothing that can be asked for here. Write one of the kinds of the page "
                            "Requests.")
                             .arg(isolated(text))};
        break;
    case RequestField::Wish:
        return readWishes(column.number, text, request);
    case RequestField::Topic:
        request.topic = text;
        break;
    case RequestField::Language:
        request.language = ParticipantWords::language(text);
        if (!request.language)
            return Fault{column.number,
                         tr("%1 is none of the languages. Write Arabic, English or French.").arg(isolated(text))};
        break;
    case RequestField::Received:
        request.receivedAt = instantOf(text);
        if (!request.receivedAt)
            return Fault{column.number, tr("%1 is no day. Write it such as 2021-02-04.").arg(isolated(text))};
        break;
    case RequestField::Channel:
        request.channel = RequestWords::channel(text);
        if (!request.channel)
            return Fault{column.number, tr("A request does not come by %1. Write email, form, letter, telephone, in "
                                           "person or other.")
                                            .arg(isolated(text))};
        break;
    case RequestField::Note:
        request.note = text;
        break;
    }
    return std::nullopt;
}

std::optional<RequestTableReader::Fault> RequestTableReader::readWishes(int column, const QString &text,
                                                                        PlannedRequest &request)
{
    static const QRegularExpression lines(QStringLiteral("\\n"));
    static const QRegularExpression commas(QStringLiteral("[,،|]"));
    QStringList names{text};
    // A title may hold a comma: what is known whole is not taken apart.
    if (!m_known.words.sessionNamed(text)) {
        names = ListText::split(QString(text).replace(lines, QStringLiteral(";")));
        if (names.size() == 1)
            names = text.split(commas, Qt::SkipEmptyParts);
    }
    for (const QString &name : std::as_const(names)) {
        if (name.trimmed().isEmpty())
            continue;
        const auto session = m_known.words.sessionNamed(name);
        if (!session)
            return Fault{column, tr("%1 is no session of the agenda, or may be several. Write the title of one.")
                                     .arg(isolated(name.trimmed()))};
        if (std::find(request.wishes.begin(), request.wishes.end(), *session) == request.wishes.end())
            request.wishes.push_back(*session);
    }
    return std::nullopt;
}

std::optional<RequestTableReader::Fault> RequestTableReader::settleKind(PlannedRequest &request) const
{
    const int kindColumn = m_columns.columnOf(RequestField::Kind);
    if (!request.kind)
        request.kind = m_known.words.onlyKindFor(request.wishes);
    if (!request.kind)
        return Fault{kindColumn, tr("Nothing says what is asked for. Write one of the kinds of the page Requests.")};
    for (const SessionId wish : request.wishes)
        if (!m_known.words.takes(*request.kind, wish))
            return Fault{
                m_columns.columnOf(RequestField::Wish),
                tr("That session is not one of those that this kind of request is for. Name another session or "
                   "another kind.")};
    return std::nullopt;
}

std::optional<QDateTime> RequestTableReader::instantOf(const QString &text) const
{
    static const QRegularExpression hour(QStringLiteral("[T\\s](\\d{1,2}):(\\d{2})(?::(\\d{2}))?"));
    const QString digits = toLatinDigits(text);
    const auto day = ParticipantWords::day(digits);
    if (!day)
        return std::nullopt;
    const auto match = hour.match(digits);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    // A day alone is kept by its noon, as by hand.
    if (!match.hasMatch() || !time.isValid())
        return QDateTime(*day, QTime(12, 0), Qt::UTC);
    return digits.endsWith(u'Z') ? QDateTime(*day, time, Qt::UTC) : QDateTime(*day, time, m_known.zone).toUTC();
}

RefusedRow RequestTableReader::refusalOf(int row, const Fault &fault) const
{
    RefusedRow refused;
    refused.row = row;
    if (fault.column < 0) {
        refused.why = tr("Row %1: %2").arg(QString::number(row), fault.why);
        return refused;
    }
    refused.column = fault.column + 1;
    refused.header = m_source.headers().value(fault.column);
    const QString name = refused.header.isEmpty() ? columnName(fault.column + 1) : isolated(refused.header);
    refused.why = tr("Row %1, column %2: %3").arg(QString::number(row), name, fault.why);
    return refused;
}

} // namespace multaqa
