// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "Conference.h"

#include "db/records/Records.h"
#include "db/stores/RecordStore.h"

#include <QDir>
#include <QStandardPaths>

namespace multaqa {
namespace {

/// Where this user's programs keep what they know of copies (db/CopyRegistry). MULTAQA_STATE names another folder.
QString registryPath()
{
    const QString folder = qEnvironmentVariable("MULTAQA_STATE");
    return (folder.isEmpty()
                ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/multaqa")
                : folder) +
           QLatin1String("/copies.sqlite");
}

} // namespace

Conference::Conference(std::unique_ptr<Database> database, QString person)
    : m_database(std::move(database))
    , m_registry(std::make_unique<CopyRegistry>(registryPath()))
    , m_journal(std::make_unique<Journal>(*m_database, *m_registry, &QDateTime::currentMSecsSinceEpoch))
    , m_person(std::move(person))
{
}

Conference::~Conference() = default;

Result<std::unique_ptr<Conference>> Conference::create(const QString &path, const QString &person)
{
    MULTAQA_TRY(auto database, Database::create(path));
    std::unique_ptr<Conference> conference(new Conference(std::move(database), person));
    const auto fill = [&]() -> Result<void> {
        MULTAQA_CHECK(conference->begin(Operation::CreateConference, StepKind::Create));
        ConferenceDetails details;
        details.id = ConferenceId::make();
        details.timeZone = QStringLiteral("Asia/Beirut");
        MULTAQA_CHECK(RecordStore<ConferenceDetails>::insert(*conference->m_transaction, details));
        return conference->commit();
    };
    auto filled = fill();
    conference->m_undo.reset(); // the first step cannot be undone
    if (!filled) {
        conference.reset();
        QFile::remove(path);
        return filled.error();
    }
    return conference;
}

Result<std::unique_ptr<Conference>> Conference::open(const QString &path, const QString &person, Access access)
{
    MULTAQA_TRY(auto database, Database::open(path, access));
    std::unique_ptr<Conference> conference(new Conference(std::move(database), person));
    conference->refreshUndo();
    return conference;
}

Result<std::unique_ptr<Conference>> Conference::openBeside(const QString &path, const QString &person)
{
    MULTAQA_TRY(auto database, Database::openBeside(path, Access::ReadWrite));
    std::unique_ptr<Conference> conference(new Conference(std::move(database), person));
    conference->refreshUndo();
    return conference;
}

void Conference::takeNotice(const StepReport &step)
{
    m_lastStep = step;
    refreshUndo();
    if (step.step != 0)
        Q_EMIT changed(step.subjects);
}

QString Conference::undoName() const
{
    return m_undo ? operationName(m_undo->operation) : QString();
}

QString Conference::redoName() const
{
    return m_redo ? operationName(m_redo->operation) : QString();
}

Result<StepReport> Conference::undo()
{
    if (!m_undo)
        return Error{ErrorKind::WrongUse, tr("There is nothing to undo."), path(), {}};
    return turnBack(*m_undo, StepKind::Undo);
}

Result<StepReport> Conference::redo()
{
    if (!m_redo)
        return Error{ErrorKind::WrongUse, tr("There is nothing to redo."), path(), {}};
    return turnBack(*m_redo, StepKind::Redo);
}

Result<StepReport> Conference::undoStep(qint64 step)
{
    MULTAQA_TRY(const auto steps, HistoryStore(*m_database).steps(HistoryStore::Counting::StepsOnly));
    for (const HistoryStep &candidate : steps) {
        if (candidate.step != step)
            continue;
        if (candidate.isUndone)
            return Error{ErrorKind::WrongUse, tr("Step %1 is undone already.").arg(step), path(), {}};
        if (candidate.kind != stepKindWord(StepKind::Do))
            return Error{
                ErrorKind::WrongUse,
                tr("Step %1 (%2) cannot be undone.").arg(QString::number(step), operationName(candidate.operation)),
                path(),
                {}};
        return turnBack(candidate, StepKind::Undo);
    }
    return Error{ErrorKind::WrongUse, tr("There is no step %1 in the history.").arg(step), path(), {}};
}

Result<int> Conference::undoBackTo(qint64 step)
{
    int undone = 0;
    while (m_undo && m_undo->step > step) {
        MULTAQA_CHECK(turnBack(*m_undo, StepKind::Undo));
        ++undone;
    }
    return undone;
}

Result<void> Conference::begin(Operation operation, StepKind kind)
{
    if (isReadOnly())
        return readOnlyReason().value_or(Error{ErrorKind::ReadOnly, {}, path(), {}});
    MULTAQA_TRY(m_transaction, m_journal->begin(m_person, operationKey(operation), kind));
    return {};
}

Result<void> Conference::commit()
{
    const QString operation = m_transaction->operation();
    MULTAQA_TRY(m_lastStep, m_journal->commit(std::move(m_transaction)));
    if (m_lastStep.erases) {
        refreshUndo();
        Q_EMIT changed(m_lastStep.subjects);
        return {};
    }
    if (m_lastStep.changes == 0)
        return {};
    // What was just done is what can be undone; reading the whole history again would make each edit slower than the
    // last.
    m_undo = HistoryStep{};
    m_undo->step = m_lastStep.step;
    m_undo->operation = operation;
    m_redo.reset();
    Q_EMIT changed(m_lastStep.subjects);
    return {};
}

Result<StepReport> Conference::turnBack(const HistoryStep &step, StepKind kind)
{
    if (isReadOnly())
        return readOnlyReason().value_or(Error{ErrorKind::ReadOnly, {}, path(), {}});
    MULTAQA_TRY(m_lastStep, m_journal->turnBack(step.step, m_person, kind));
    refreshUndo();
    Q_EMIT changed(m_lastStep.subjects);
    return m_lastStep;
}

bool Conference::isLong(const std::optional<HistoryStep> &step) const
{
    constexpr int mostAtOnce = 2000; // about 50 ms
    if (!step)
        return false;
    const auto isMore = HistoryStore(*m_database).hasMoreChanges(step->step, mostAtOnce);
    return isMore && *isMore; // what cannot be read fails in the turn itself, with its reason
}

void Conference::refreshUndo()
{
    // Without a readable history there is nothing to undo; whoever shows the history meets the error itself.
    auto turns = HistoryStore(*m_database).nextTurns();
    m_undo = turns ? turns->undo : std::nullopt;
    m_redo = turns ? turns->redo : std::nullopt;
}

} // namespace multaqa
