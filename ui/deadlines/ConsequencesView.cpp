// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ConsequencesView.h"

#include "ui/widgets/IconView.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace multaqa {

namespace {
constexpr size_t mostRows = 8;
}

ConsequencesView::ConsequencesView(std::shared_ptr<const MovePreview> preview, const DeadlineEnd &now, QWidget *parent)
    : QWidget(parent)
    , m_preview(std::move(preview))
    , m_now(now)
    , m_list(new QVBoxLayout(this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(Theme::gapSmall);
    m_list->setAlignment(Qt::AlignTop);
    connect(&m_work, &QFutureWatcherBase::finished, this, &ConsequencesView::take);
}

void ConsequencesView::ask(const DeadlineEnd &end)
{
    m_asked = end;
    if (m_work.isFinished() || !m_work.isStarted())
        start();
}

void ConsequencesView::start()
{
    m_underWay = m_asked;
    m_work.setFuture(QtConcurrent::run([preview = m_preview, end = m_asked] { return preview->of(end); }));
}

void ConsequencesView::take()
{
    if (m_underWay != m_asked) {
        start();
        return;
    }
    show(m_work.result());
    m_shown = m_underWay;
    Q_EMIT answered();
}

void ConsequencesView::show(const MoveConsequences &consequences)
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList lateness = consequences.latenessSentences();
    for (const QString &sentence : lateness)
        add(IconName::Clock, Tone::Attention, sentence);
    size_t rows = 0;
    for (const Finding &finding : consequences.appear)
        if (++rows <= mostRows)
            add(finding.isError() ? IconName::Error : IconName::Warning,
                finding.isError() ? Tone::Error : Tone::Attention, finding.sentence, finding.place);
    for (const Finding &finding : consequences.vanish)
        if (++rows <= mostRows)
            add(IconName::Check, Tone::Done, tr("In order then: %1").arg(finding.sentence));
    if (rows > mostRows)
        add(IconName::More, Tone::Muted, tr("and %Ln more", nullptr, static_cast<int>(rows - mostRows)));
    if (m_underWay == m_now)
        add(IconName::Information, Tone::Muted, tr("Choose a day or an hour, and see here what comes of it."));
    else if (consequences.isNothing())
        add(IconName::Check, Tone::Done, tr("Nothing becomes wrong or impossible by it."));
}

void ConsequencesView::add(IconName icon, Tone tone, const QString &sentence, const QString &place)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gapSmall);
    auto *mark = new IconView(icon, 16);
    mark->setTone(tone);
    line->addWidget(mark, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *what = new TextLabel(TextRole::Body);
    what->setWordWrap(true);
    what->setSentence(sentence);
    words->addWidget(what);
    if (!place.isEmpty()) {
        auto *where = new TextLabel(TextRole::SecondLine, Colour::SecondaryText);
        where->setWordWrap(true);
        where->setSentence(place);
        words->addWidget(where);
    }
    line->addLayout(words, 1);
    m_list->addWidget(row);
}

} // namespace multaqa
