// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "LetterView.h"

#include "ui/Theme.h"
#include "ui/widgets/TableView.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

namespace multaqa {

namespace {

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

LetterView::LetterView(QWidget *parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAcceptDrops(true);
    setTabChangesFocus(true);
    styleScrollBars(this);
}

void LetterView::showLetter(const QString &text, const std::vector<LetterFinding> &findings)
{
    // U+2028 is a line break to a text edit, too, and counts as one character in both.
    setPlainText(text);
    QList<ExtraSelection> marks;
    for (const LetterFinding &finding : findings) {
        ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(finding.start));
        mark.cursor.setPosition(static_cast<int>(finding.start + finding.length), QTextCursor::KeepAnchor);
        mark.format.setBackground(Theme::colour(Colour::MarkedTint));
        mark.format.setFontUnderline(true);
        marks << mark;
    }
    setExtraSelections(marks);
}

void LetterView::showFinding(const LetterFinding &finding)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(finding.start));
    cursor.setPosition(static_cast<int>(finding.start + finding.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool LetterView::canInsertFromMimeData(const QMimeData *source) const
{
    return !fileIn(source).isEmpty();
}

void LetterView::insertFromMimeData(const QMimeData *) {}

void LetterView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LetterView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LetterView::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileDropped(path);
}

} // namespace multaqa
