// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "DifferencesModel.h"

#include "FieldTitle.h"
#include "app/text/Bidi.h"
#include "app/text/Fold.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"

#include <algorithm>

namespace multaqa {

namespace {

/// A row has room for two lines.
constexpr size_t shownChanges = 2;

bool isTaken(const ParticipantImportPlan &plan, size_t row)
{
    return plan.decision(row) != RowDecision::Leave;
}

bool canBeTaken(PlannedState state)
{
    return state == PlannedState::New || state == PlannedState::Changed || state == PlannedState::Doubtful;
}

/// The name of the other script than SHOWN; empty where there is one only.
QString otherScript(const LocalizedText &name, const QString &shown)
{
    const QString other = shown == name.ar ? name.best(Language::English) : name.ar;
    return other == shown ? QString() : other;
}

} // namespace

ChipContent plannedStateChip(PlannedState state)
{
    switch (state) {
    case PlannedState::New:
        return {DifferencesModel::tr("New", "a row of an imported file"), IconName::Add, Tone::Done};
    case PlannedState::Changed:
        return {DifferencesModel::tr("Changed", "a row of an imported file"), IconName::Edit, Tone::Note};
    case PlannedState::Same:
        return {DifferencesModel::tr("Same", "a row of an imported file"), IconName::Check, Tone::Muted};
    case PlannedState::Doubtful:
        return {DifferencesModel::tr("Doubtful", "a row of an imported file"), IconName::Question, Tone::Attention};
    case PlannedState::Refused:
        return {DifferencesModel::tr("Refused", "a row of an imported file"), IconName::Declined, Tone::Error};
    }
    return {};
}

QString meantSentence(const MeantPerson &meant)
{
    switch (meant.why) {
    case MeantPerson::Why::Id:
        return DifferencesModel::tr("The same identifier");
    case MeantPerson::Why::Address:
        return DifferencesModel::tr("The same name and e-mail address");
    case MeantPerson::Why::Organisation:
        return DifferencesModel::tr("The same name and organisation");
    case MeantPerson::Why::NameOnly:
        return DifferencesModel::tr("The same name, and nothing that speaks against it");
    case MeantPerson::Why::ExternalId:
        return DifferencesModel::tr("The same name and external identifier");
    case MeantPerson::Why::SameName:
        return DifferencesModel::tr("The same name, but something else differs");
    case MeantPerson::Why::SoundsAlikeSamePhone:
        return DifferencesModel::tr("The name sounds alike, and the telephone is the same");
    case MeantPerson::Why::SoundsAlikeSameOrganisation:
        return DifferencesModel::tr("The name sounds alike, and the organisation is the same");
    case MeantPerson::Why::SoundsAlikeSameCountry:
        return DifferencesModel::tr("The name sounds alike, and the country is the same");
    }
    return {};
}

void DifferencesModel::setPlan(ParticipantImportPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    m_sought.clear();
    arrange();
    endResetModel();
}

void DifferencesModel::setState(std::optional<PlannedState> state)
{
    if (state == m_state)
        return;
    beginResetModel();
    m_state = state;
    arrange();
    endResetModel();
}

void DifferencesModel::setSought(const QString &text)
{
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

const QString &DifferencesModel::sought(size_t row)
{
    if (m_sought.empty())
        m_sought.resize(m_plan->rowCount());
    QString &text = m_sought[row];
    if (text.isEmpty()) {
        QStringList parts{m_plan->who(row), QString::number(m_plan->number(row))};
        if (const auto refusal = m_plan->refusal(row))
            parts << refusal->why;
        if (const auto meant = m_plan->meant(row))
            parts << meant->name;
        text = fold(parts.join(u' '));
    }
    return text;
}

void DifferencesModel::arrange()
{
    m_shown.clear();
    if (!m_plan)
        return;
    for (size_t row = 0; row < m_plan->rowCount(); ++row) {
        if (m_state && m_plan->state(row) != *m_state)
            continue;
        if (!m_words.isEmpty()) {
            const QString &text = sought(row);
            if (!std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); }))
                continue;
        }
        m_shown.push_back(static_cast<quint32>(row));
    }
}

int DifferencesModel::nextUndecided(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int at = (row + step) % rowCount();
        if (m_plan->state(planRow(at)) == PlannedState::Doubtful && !isTaken(*m_plan, planRow(at)))
            return at;
    }
    return -1;
}

void DifferencesModel::decide(int row, RowDecision decision)
{
    m_plan->decide(planRow(row), decision);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT decided();
}

void DifferencesModel::decideShown(RowDecision decision)
{
    for (const size_t row : m_shown)
        if (m_plan->state(row) == PlannedState::New || m_plan->state(row) == PlannedState::Changed)
            m_plan->decide(row, decision);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT decided();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DifferencesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Tick && canBeTaken(m_plan->state(planRow(index.row()))))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool DifferencesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick)
        return false;
    const PlannedState state = m_plan->state(planRow(index.row()));
    if (!canBeTaken(state))
        return false;
    const bool isWanted = value.value<Qt::CheckState>() == Qt::Checked;
    if (isWanted && state == PlannedState::Doubtful)
        Q_EMIT comparisonWanted(index.row());
    else
        decide(index.row(), isWanted ? RowDecision::Take : RowDecision::Leave);
    return true;
}

Cell DifferencesModel::cell(size_t row, int column) const
{
    Cell cell;
    switch (column) {
    case Number:
        cell.text = windowNumber(m_plan->number(row));
        cell.isSecondary = true;
        break;
    case State:
        cell.chip = plannedStateChip(m_plan->state(row));
        break;
    case Person:
        cell.text = m_plan->name(row).best(Application::instance().language());
        cell.second = otherScript(m_plan->name(row), cell.text);
        if (cell.text.isEmpty())
            cell.text = QStringLiteral("—");
        cell.isBold = true;
        break;
    default:
        break;
    }
    return cell;
}

Difference DifferencesModel::difference(size_t row) const
{
    Difference difference;
    const QStringList remarks = m_plan->remarks(row);
    difference.second = remarks.join(u' ');
    switch (m_plan->state(row)) {
    case PlannedState::New: {
        difference.sentence = tr("A new person");
        QStringList known;
        for (const PlannedChange &change : m_plan->changes(row))
            for (const QLatin1String key : {QLatin1String("organisation"), QLatin1String("country")})
                if (change.field == key)
                    known << isolated(change.after);
        if (remarks.isEmpty() && !known.isEmpty()) {
            difference.second = known.join(tr(", ", "between words of a list"));
            difference.secondTone = Tone::Muted;
        }
        break;
    }
    case PlannedState::Changed: {
        const std::vector<PlannedChange> changes = m_plan->changes(row);
        const size_t room = remarks.isEmpty() ? shownChanges : 1;
        for (const PlannedChange &change : changes)
            if (difference.changes.size() < room)
                difference.changes.push_back({fieldTitle(m_plan->fields(), change.field), change.before, change.after});
        difference.further = static_cast<int>(changes.size() - difference.changes.size());
        if (difference.further > 0)
            difference.action = tr("Compare");
        break;
    }
    case PlannedState::Same:
        difference.sentence = tr("No difference");
        difference.tone = Tone::Muted;
        break;
    case PlannedState::Doubtful: {
        const MeantPerson meant = m_plan->meant(row).value_or(MeantPerson());
        const QString name = isolated(meant.name);
        difference.second = meantSentence(meant);
        difference.action = tr("Compare");
        if (m_plan->decision(row) == RowDecision::NewPerson)
            difference.sentence = tr("A new person, not %1").arg(name);
        else if (m_plan->decision(row) == RowDecision::SamePerson)
            difference.sentence = tr("Is %1, and is brought up to date").arg(name);
        else if (meant.row > 0)
            difference.sentence = tr("May be %1 of row %2").arg(name, windowNumber(meant.row));
        else
            difference.sentence = tr("May be %1").arg(name);
        if (isTaken(*m_plan, row))
            difference.secondTone = Tone::Muted;
        break;
    }
    case PlannedState::Refused:
        difference.tone = Tone::Error;
        difference.action = tr("Correct");
        if (const auto refusal = m_plan->refusal(row))
            difference.sentence = refusal->why;
        break;
    }
    return difference;
}

QString DifferencesModel::words(const QModelIndex &index) const
{
    const size_t row = planRow(index.row());
    if (index.column() == State)
        return plannedStateChip(m_plan->state(row)).text;
    if (index.column() == Person)
        return m_plan->who(row);
    if (index.column() != What)
        return cell(row, index.column()).text;
    const Difference shown = difference(row);
    if (shown.changes.empty())
        return shown.second.isEmpty() ? shown.sentence
                                      : tr("%1. %2", "two sentences").arg(shown.sentence, shown.second);
    QStringList lines;
    for (const PlannedChange &change : m_plan->changes(row)) {
        const QString field = fieldTitle(m_plan->fields(), change.field);
        lines << (change.before.isEmpty() ? tr("%1: %2", "a field and its new value").arg(field, isolated(change.after))
                                          : tr("%1: %2 instead of %3", "a field, its new and its former value")
                                                .arg(field, isolated(change.after), isolated(change.before)));
    }
    lines << m_plan->remarks(row);
    return lines.join(u'\n');
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    const size_t row = planRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(index);
    case Qt::ToolTipRole:
        return index.column() == What || index.column() == Person ? words(index) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != Tick)
            return {};
        return canBeTaken(m_plan->state(row)) && isTaken(*m_plan, row) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        if (index.column() == Tick)
            return isTaken(*m_plan, row) && canBeTaken(m_plan->state(row)) ? tr("Imported") : tr("Not imported");
        return {};
    case CellRole:
        return QVariant::fromValue(cell(row, index.column()));
    case DifferenceRole:
        return QVariant::fromValue(difference(row));
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Row");
    case State:
        return tr("State");
    case Person:
        return tr("Person");
    case What:
        return tr("What changes");
    default:
        return {};
    }
}

} // namespace multaqa
