// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "FindingsCard.h"

#include "FindingsWatch.h"
#include "SetAsideDialog.h"
#include "app/checks/FindingEditing.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/ErrorBox.h"
#include "ui/WindowDates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Icon.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/InlineLink.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace multaqa {

namespace {

constexpr int mostRows = 5;
constexpr int buttonWidth = 120; // at 96 dpi and 100 % text

PageId pageOf(Finding::Subject subject)
{
    switch (subject) {
    case Finding::Subject::Event:
    case Finding::Subject::Session:
        return PageId::Agenda;
    case Finding::Subject::Person:
        return PageId::People;
    case Finding::Subject::Request:
        return PageId::Requests;
    case Finding::Subject::Deadline:
        break;
    }
    return PageId::Deadlines;
}

} // namespace

FindingsCard::FindingsCard(QWidget *parent)
    : Card(parent)
    , m_all(new InlineLink)
    , m_aside(new InlineLink)
{
    addTrailing(m_aside);
    addTrailing(m_all);
    connect(m_all, &InlineLink::clicked, this, [this] { show(m_shown == Shown::Few ? Shown::All : Shown::Few); });
    connect(m_aside, &InlineLink::clicked, this, [this] { show(m_shown == Shown::Aside ? Shown::Few : Shown::Aside); });
}

void FindingsCard::showFindings(FindingsWatch *findings)
{
    m_findings = findings;
    refresh();
}

void FindingsCard::startAfresh()
{
    show(Shown::Few);
}

void FindingsCard::show(Shown shown)
{
    m_shown = shown;
    refresh();
}

bool FindingsCard::canEdit() const
{
    return m_findings->conference() && !m_findings->conference()->isReadOnly();
}

void FindingsCard::refresh()
{
    if (!m_findings)
        return;
    const int all = static_cast<int>(m_findings->findings().size());
    const int aside = static_cast<int>(m_findings->aside().size());
    if (m_shown == Shown::Aside && aside == 0)
        m_shown = Shown::Few;
    const bool isAside = m_shown == Shown::Aside;
    setTitle(isAside ? tr("What was set aside") : tr("To be put right"));
    m_all->setVisible(!isAside && all > mostRows);
    m_all->setText(m_shown == Shown::All ? tr("Fewer") : tr("All (%1)").arg(windowNumber(all)));
    m_aside->setVisible(aside > 0);
    m_aside->setText(isAside ? tr("To be put right") : tr("Set aside (%1)").arg(windowNumber(aside)));
    // Whoever works down the list by the keyboard goes on where they were.
    const auto focused = m_buttons.indexOf(QApplication::focusWidget());
    m_buttons.clear();
    clear();
    if (isAside) {
        for (const Finding &finding : m_findings->aside())
            addAside(finding);
    } else {
        const int rows = m_shown == Shown::All ? all : std::min(all, mostRows);
        for (int i = 0; i < rows; ++i)
            addFinding(m_findings->findings()[static_cast<size_t>(i)]);
        if (rows == 0)
            addRow()->addWidget(TextLabel::wrapped(tr("Nothing was found."), TextRole::Body, Colour::SecondaryText));
    }
    if (focused >= 0 && !m_buttons.isEmpty())
        m_buttons.at(std::min(focused, m_buttons.size() - 1))->setFocus();
}

QVBoxLayout *FindingsCard::addWords(QHBoxLayout *row, const Finding &finding)
{
    auto *mark = new IconView(finding.isError() ? IconName::Error : IconName::Warning, 16);
    mark->setTone(finding.isError() ? Tone::Error : Tone::Attention);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(TextLabel::wrapped(finding.sentence, TextRole::Body, Colour::Text));
    if (!finding.place.isEmpty())
        words->addWidget(TextLabel::wrapped(finding.place, TextRole::SecondLine, Colour::SecondaryText));
    row->addLayout(words, 1);
    return words;
}

void FindingsCard::addFinding(const Finding &finding)
{
    QHBoxLayout *row = addRow();
    addWords(row, finding);
    const QString step = canEdit() ? stepNameOf(finding) : QString();
    auto *fix = new Button(step.isEmpty() ? tr("Go there") : step);
    fix->setMinimumWidth(Theme::grown(buttonWidth));
    fix->setAccessibleName(tr("%1: %2").arg(fix->text(), finding.sentence));
    row->addWidget(fix, 0, Qt::AlignVCenter);
    connect(fix, &Button::clicked, this, [this, fix, finding, hasStep = !step.isEmpty()] {
        if (!hasStep)
            return goTo(finding);
        fix->setEnabled(!putRight(finding)); // what was found before stands until it is looked at anew
    });
    m_buttons << fix;
    addMenu(row, finding);
}

void FindingsCard::addMenu(QHBoxLayout *row, const Finding &finding)
{
    auto *more = new QToolButton;
    auto *menu = new QMenu(more);
    menu->addAction(icon(IconName::Next), tr("Go there"), this, [this, finding] { goTo(finding); });
    menu->addAction(icon(IconName::Declined), tr("Set aside…"), this, [this, finding] { askToSetAside(finding); })
        ->setEnabled(canEdit());
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setIcon(icon(IconName::More));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::TabFocus);
    more->setAccessibleName(tr("More: %1").arg(finding.sentence));
    // The arrow beside the icon says nothing that the dots do not.
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none;width:0}"));
    row->addWidget(more, 0, Qt::AlignVCenter);
}

void FindingsCard::addAside(const Finding &finding)
{
    QHBoxLayout *row = addRow();
    QVBoxLayout *words = addWords(row, finding);
    const AsideFinding &aside = *finding.aside;
    words->addWidget(TextLabel::wrapped(aside.reason, TextRole::SecondLine, Colour::Text));
    const QString day = aside.setOn ? formatDay(*aside.setOn, Application::instance().language(),
                                                {windowDigits(), ArabicMonths::Gregorian}, DayForm::WithoutWeekday)
                                    : QString();
    words->addWidget(TextLabel::wrapped(tr("%1, %2", "who and when").arg(isolated(aside.setBy), day),
                                        TextRole::SecondLine, Colour::SecondaryText));
    auto *back = new Button(tr("Take back"));
    back->setMinimumWidth(Theme::grown(buttonWidth));
    back->setAccessibleName(tr("%1: %2").arg(back->text(), finding.sentence));
    back->setEnabled(canEdit());
    m_buttons << back;
    row->addWidget(back, 0, Qt::AlignVCenter);
    connect(back, &Button::clicked, this, [this, finding] {
        if (const auto done = FindingEditing::takeBack(*m_findings->conference(), finding); !done)
            ErrorBox::show(this, done.error());
    });
}

bool FindingsCard::putRight(const Finding &finding)
{
    if (!canEdit())
        return false;
    const auto done = FindingEditing::putRight(*m_findings->conference(), finding, Application::instance().today());
    if (!done)
        ErrorBox::show(this, done.error());
    return done.hasValue();
}

void FindingsCard::askToSetAside(const Finding &finding)
{
    if (!canEdit())
        return;
    if (const auto done = SetAsideDialog::ask(window(), *m_findings->conference(), finding); !done)
        ErrorBox::show(this, done.error());
}

void FindingsCard::goTo(const Finding &finding)
{
    Q_EMIT pageWanted(pageOf(finding.subject), finding.record);
}

void FindingsCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace multaqa
