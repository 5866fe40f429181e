// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterFindingsModel.h"

#include "app/text/Bidi.h"
#include "ui/WindowDates.h"

namespace multaqa {

void LetterFindingsModel::setFindings(std::vector<LetterFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

int LetterFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int LetterFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant LetterFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LetterFinding &finding = m_findings[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("Line %1: %2. %3").arg(windowNumber(finding.line), isolated(finding.text), finding.message);
    case Qt::ToolTipRole:
        return finding.message;
    case CellRole:
        return QVariant::fromValue(Cell{.text = finding.text,
                                        .second = finding.message,
                                        .icon = IconName::Error,
                                        .tone = Tone::Error,
                                        .isBold = true,
                                        .aside = tr("Line %1").arg(windowNumber(finding.line))});
    default:
        return {};
    }
}

} // namespace multaqa
