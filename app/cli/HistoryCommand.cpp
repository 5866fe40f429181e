// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "HistoryCommand.h"

#include "db/Schema.h"

#include <QJsonArray>
#include <QUuid>

namespace multaqa {
namespace {

QJsonObject stepJson(const HistoryStep &step)
{
    return {{QStringLiteral("step"), step.step},           {QStringLiteral("when"), step.madeAt.toString(Qt::ISODate)},
            {QStringLiteral("who"), step.person},          {QStringLiteral("what"), operationName(step.operation)},
            {QStringLiteral("operation"), step.operation}, {QStringLiteral("kind"), step.kind},
            {QStringLiteral("changes"), step.changes},     {QStringLiteral("undone"), step.isUndone}};
}

} // namespace

QString HistoryCommand::summary() const
{
    return tr("Lists every step, or every change of one record.");
}

Result<CommandOutput> HistoryCommand::run(const CommandContext &context, QStringList arguments) const
{
    std::optional<QUuid> record;
    QString kind;
    if (const auto of = arguments.indexOf(QLatin1String("--of")); of >= 0 && of + 2 < arguments.size()) {
        kind = arguments.at(of + 1);
        record = QUuid::fromString(arguments.at(of + 2));
        arguments.remove(of, 3);
    }
    if (arguments.size() != 1 || (record && (record->isNull() || !Schema::tables().contains(kind))))
        return wrongUse();
    MULTAQA_TRY(const auto conference, openToRead(context, arguments.front()));
    const HistoryStore history(conference->database());
    MULTAQA_TRY(const auto steps, history.steps());

    CommandOutput output;
    QJsonArray json;
    std::vector<QStringList> rows;
    if (!record) {
        rows.push_back({tr("Step"), tr("When"), tr("Who"), tr("What"), tr("Changes")});
        for (const HistoryStep &step : steps) {
            json.append(stepJson(step));
            rows.push_back(
                {QString::number(step.step), step.madeAt.toString(Qt::ISODate), step.person,
                 step.kind == stepKindWord(StepKind::Undo)   ? tr("Undo: %1").arg(operationName(step.operation))
                 : step.kind == stepKindWord(StepKind::Redo) ? tr("Redo: %1").arg(operationName(step.operation))
                 : step.isUndone                             ? tr("%1 (undone)").arg(operationName(step.operation))
                                                             : operationName(step.operation),
                 QString::number(step.changes)});
        }
    } else {
        MULTAQA_TRY(const auto changes, history.changesOf(record->toRfc4122()));
        rows.push_back({tr("Step"), tr("When"), tr("Who"), tr("Field"), tr("Before"), tr("After")});
        for (const HistoryChange &change : changes) {
            const auto step =
                std::find_if(steps.begin(), steps.end(), [&](const HistoryStep &s) { return s.step == change.step; });
            if (step == steps.end() || change.table != kind)
                continue;
            QJsonObject entry = stepJson(*step);
            entry.insert(QStringLiteral("field"), change.field);
            entry.insert(QStringLiteral("old"), shown(change.old));
            entry.insert(QStringLiteral("new"), shown(change.current));
            json.append(entry);
            rows.push_back({QString::number(change.step), step->madeAt.toString(Qt::ISODate), step->person,
                            change.field, shown(change.old).toVariant().toString(),
                            shown(change.current).toVariant().toString()});
        }
    }
    output.json = QJsonDocument(json);
    output.text = asTable(rows);
    return output;
}

QJsonValue HistoryCommand::shown(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QByteArray)
        return QUuid::fromRfc4122(value.toByteArray()).toString(QUuid::WithoutBraces);
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return value.toString();
}

} // namespace multaqa
