// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ReportAuthorsField.h"

#include "app/people/PeopleCatalogue.h"
#include "app/text/Bidi.h"
#include "ui/Application.h"
#include "ui/people/OrganisationField.h"
#include "ui/people/TagButton.h"
#include "ui/widgets/FlowLayout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace multaqa {

ReportAuthorsField::ReportAuthorsField(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_line(new OrganisationField)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gapTiny);
    column->addWidget(m_chips);
    column->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &ReportAuthorsField::add);
    connect(m_line, &OrganisationField::picked, this, &ReportAuthorsField::add);
    retranslate();
}

void ReportAuthorsField::setConference(const Conference *conference)
{
    m_line->setConference(conference);
}

void ReportAuthorsField::showAuthors(const std::vector<Organisation> &authors, bool isReadOnly)
{
    m_authors.clear();
    const QList<TagButton *> before = m_chips->findChildren<TagButton *>(Qt::FindDirectChildrenOnly);
    for (TagButton *button : before) {
        m_flow->removeWidget(button);
        button->hide();
        button->setParent(nullptr);
        button->deleteLater(); // it may be the one that was pressed
    }
    for (const Organisation &author : authors) {
        m_authors.push_back(author.id);
        const QString name = organisationName(author, Application::instance().language());
        auto *button = new TagButton(name);
        button->setAccessibleName(tr("Take %1 away").arg(isolated(name)));
        button->setToolTip(button->accessibleName());
        button->setEnabled(!isReadOnly);
        m_flow->addWidget(button);
        connect(button, &TagButton::clicked, this, [this, id = author.id] {
            ReportEditing::Authors left = m_authors;
            left.erase(std::remove(left.begin(), left.end(), id), left.end());
            Q_EMIT edited(left);
        });
    }
    m_chips->setVisible(!authors.empty());
    m_line->setVisible(!isReadOnly);
}

void ReportAuthorsField::add()
{
    const OrganisationField::Typed typed = m_line->typed();
    if (!typed.organisation) {
        if (!typed.newName.isEmpty())
            Q_EMIT unknown(typed.newName);
        return;
    }
    m_line->clear();
    if (std::find(m_authors.begin(), m_authors.end(), *typed.organisation) != m_authors.end())
        return;
    ReportEditing::Authors more = m_authors;
    more.push_back(*typed.organisation);
    Q_EMIT edited(more);
}

void ReportAuthorsField::retranslate()
{
    m_line->setPlaceholderText(tr("Add an organisation"));
    m_line->setAccessibleName(tr("Add an organisation"));
}

} // namespace multaqa
