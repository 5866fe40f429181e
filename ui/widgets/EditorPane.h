// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

namespace multaqa {

class InlineLink;

/// A page's content and, on the trailing side, the editor of the chosen record. In a narrow window only one of them is
/// shown: the content, or the editor after a record was opened, with the way back above it.
class EditorPane : public QSplitter
{
    Q_OBJECT

public:
    /// NAME is the pane's own in the preferences.
    EditorPane(const QString &name, QWidget *content, QWidget *editor, QWidget *parent = nullptr);

    /// Shows the editor where the pane is folded, and leaves both where it is not.
    void openEditor();
    void closeEditor();
    /// While there is no record to choose, the content has all of the room.
    void setEditorWanted(bool isWanted);
    bool isFolded() const { return m_folded; }
    QWidget *content() const { return m_content; }
    /// The editor with what stands around it.
    QWidget *editor() const { return m_side; }

    /// One side alone needs room, also before it was shown and folded.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void arrange();
    void retranslate();

    QString m_name;
    QWidget *m_content;
    QWidget *m_side;
    InlineLink *m_back;
    bool m_folded = false;
    bool m_editorOpen = false;
    bool m_editorWanted = true;
};

} // namespace multaqa
