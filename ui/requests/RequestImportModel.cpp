// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "RequestImportModel.h"

#include "app/people/ParticipantName.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/CellDelegate.h"

#include <algorithm>

namespace multaqa {
namespace {

using PlanState = RequestImportPlan::State;

ChipContent chipOf(PlanState state)
{
    switch (state) {
    case PlanState::New:
        return {RequestImportModel::tr("New"), IconName::Add, Tone::Done};
    case PlanState::Changed:
        return {RequestImportModel::tr("Changed"), IconName::Edit, Tone::Note};
    case PlanState::Same:
        return {RequestImportModel::tr("As before"), {}, Tone::Muted};
    case PlanState::Asked:
        return {RequestImportModel::tr("To answer"), IconName::Question, Tone::Attention};
    case PlanState::Left:
        return {RequestImportModel::tr("Left out"), {}, Tone::Muted};
    case PlanState::Refused:
        break;
    }
    return {RequestImportModel::tr("Refused"), IconName::Declined, Tone::Error};
}

Cell askerCell(const RequestImportPlan &plan, size_t row)
{
    const PlannedRequest &planned = plan.request(row);
    const auto person = plan.person(planned.asker.person);
    if (!person)
        return {.text = planned.who.isEmpty() ? planned.address : planned.who, .second = planned.address};
    Cell cell{.text = nameOf(*person).best(Application::instance().language()), .second = person->email};
    if (plan.isNewPerson(person->id))
        cell.aside = RequestImportModel::tr("new person");
    return cell;
}

Cell kindCell(const RequestImportPlan &plan, const PlannedRequest &planned)
{
    const Language language = Application::instance().language();
    Cell cell;
    const auto &kinds = plan.kinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const RequestKind &each) { return planned.kind && each.id == *planned.kind; });
    if (kind != kinds.end())
        cell.text = kind->name.best(language);
    const auto &sessions = plan.sessions();
    const auto session = std::find_if(sessions.begin(), sessions.end(), [&](const Session &each) {
        return !planned.wishes.empty() && each.id == planned.wishes.front();
    });
    if (session != sessions.end())
        cell.second = session->title.best(language);
    return cell;
}

Cell topicCell(const RequestImportPlan &plan, size_t row)
{
    const PlannedRequest &planned = plan.request(row);
    if (planned.refusal)
        return {.text = planned.refusal->why, .tone = Tone::Error};
    const QString question = plan.question(row);
    return question.isEmpty() ? Cell{.text = planned.topic} : Cell{.text = question, .tone = Tone::Attention};
}

Cell cellOf(const RequestImportPlan &plan, size_t row, int column)
{
    const PlannedRequest &planned = plan.request(row);
    switch (column) {
    case RequestImportModel::State:
        return {.chip = chipOf(plan.state(row))};
    case RequestImportModel::Asker:
        return askerCell(plan, row);
    case RequestImportModel::Kind:
        return kindCell(plan, planned);
    case RequestImportModel::Topic:
        return topicCell(plan, row);
    default:
        return {.text = planned.source,
                .second = planned.row > 0 ? RequestImportModel::tr("row %1").arg(windowNumber(planned.row))
                                          : RequestImportModel::tr("message"),
                .isSecondary = true};
    }
}

} // namespace

RequestImportModel::RequestImportModel(const RequestImportPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(plan)
{
}

void RequestImportModel::tellAnew()
{
    // An answer may settle other rows as well: those of the same person, or those that come after it.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RequestImportModel::nextQuestion(int row) const
{
    for (int step = 1; step <= rowCount(); ++step)
        if (const int at = (row + step) % rowCount(); m_plan.state(static_cast<size_t>(at)) == PlanState::Asked)
            return at;
    return -1;
}

int RequestImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.count());
}

int RequestImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell cell = cellOf(m_plan, static_cast<size_t>(index.row()), index.column());
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell);
    case Qt::DisplayRole:
        return cell.chip ? cell.chip->text : cell.text;
    case Qt::ToolTipRole:
        return cell.text;
    default:
        return {};
    }
}

QVariant RequestImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Asker:
        return tr("Who asks");
    case Kind:
        return tr("Asks for");
    case Topic:
        return tr("Subject");
    case Source:
        return tr("From");
    default:
        return tr("State", "of a request in an import");
    }
}

} // namespace multaqa
