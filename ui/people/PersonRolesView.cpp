// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "PersonRolesView.h"

#include "app/ConferenceEditing.h"
#include "app/agenda/AgendaTerms.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/WindowDates.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TextLabel.h"

#include <QTimeZone>
#include <QVBoxLayout>

namespace multaqa {

PersonRolesView::PersonRolesView(QWidget *parent)
    : PersonPart(parent)
    , m_title(new TextLabel(TextRole::Section))
    , m_none(new TextLabel(TextRole::Body, Colour::SecondaryText))
    , m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapSmall);
    m_list->setSpacing(Theme::gapSmall);
    column->addWidget(m_title);
    column->addWidget(m_none);
    column->addLayout(m_list);
}

void PersonRolesView::fill()
{
    m_title->setText(tr("Roles"));
    m_none->setSentence(tr("No role in a session"));
    m_none->setVisible(person().roles.empty());
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto details = ConferenceEditing::details(conference().database());
    if (!details)
        return Q_EMIT written(details.error());
    for (const PersonRecord::SessionRole &role : person().roles) {
        QString day;
        if (role.session.startsAt) {
            const QTimeZone zone(role.session.timeZone.toLatin1());
            const QDateTime begins = role.session.startsAt->toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
            day = formatDay(begins.date(), Application::instance().language(), windowDateStyle(*details),
                            DayForm::DayAndMonth);
        }
        m_list->addWidget(makeRow(role, day));
    }
}

QWidget *PersonRolesView::makeRow(const PersonRecord::SessionRole &role, const QString &day)
{
    const Language language = Application::instance().language();
    const QString kind = termOf(role.role.kind, person().participant.gender).in(language);
    const QString state = termOf(role.role.state).in(language);
    const QString title = sessionName(role.session, language);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *what = new TextLabel(TextRole::BodyBold);
    what->setSentence(day.isEmpty()
                          ? tr("%1, %2", "a role and the answer to it").arg(kind, state)
                          : tr("%1, %2, %3", "a role, the answer to it, the day").arg(kind, state, isolated(day)));
    what->setWordWrap(true);
    auto *where = new TextLabel(TextRole::Body, Colour::SecondaryText);
    where->setWordWrap(true);
    where->setText(title);
    auto *show = new InlineLink(tr("Show in the agenda"));
    show->setAccessibleName(tr("Show %1 in the agenda").arg(isolated(title)));
    connect(show, &InlineLink::clicked, this, [this, session = role.session.id] { Q_EMIT sessionWanted(session); });
    column->addWidget(what);
    column->addWidget(where);
    column->addWidget(show, 0, Qt::AlignLeading);
    return row;
}

} // namespace multaqa
