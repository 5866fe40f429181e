// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/Result.h"

#include <QUuid>
#include <QWidget>

class QVBoxLayout;

namespace multaqa {

class FindingsWatch;
class Form;
class RecordFindings;
class TextLabel;
class WarningCard;

/// The form of one record. A field is kept when it is left or Enter pressed in it, as one step and only when it was
/// changed. What is refused stays typed, with the reason above it; Escape brings the kept values back. When the
/// window's language changes, what is typed is kept and every word written anew.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RecordEditor(QWidget *parent = nullptr);
    ~RecordEditor() override;

    /// Keeps what was typed. False: it was refused, and stays for the person to put right.
    bool commit();
    /// From now on nothing is kept: whoever did so is about to go. What was refused and still stands typed goes too.
    void stopKeeping() { m_isStopped = true; }
    /// Whose findings about the record stand beneath its heading.
    void setFindings(FindingsWatch *findings);
    virtual void setReadOnly(bool isReadOnly);

protected:
    /// Writes the record when the fields hold another one than is known.
    virtual Result<void> keep() = 0;
    /// Fills the fields with what is known.
    virtual void restore() = 0;
    /// Whether something was typed that could be kept.
    virtual bool hasChanges() const = 0;
    /// Every word in the window's language, and the fields by restore(). Called by the constructor of who implements
    /// it.
    virtual void retranslate() = 0;

    void setHeading(const QString &name, const QString &fact);
    /// The record whose findings are shown; null: none is.
    void showFindingsOf(const QUuid &record);
    /// Findings of these rules the form tells by itself.
    void leaveOutFindings(const QStringList &rules);
    /// From now on what is typed or chosen in FIELD is kept.
    void watch(QWidget *field) const;
    /// Shows why something was refused, above the fields; an OUTCOME without an error takes that away.
    void report(const Result<void> &outcome);
    void forgetRefusal();
    Form *form() const { return m_form; }
    QVBoxLayout *body() const { return m_body; }
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showRefusal();

    TextLabel *m_name;
    TextLabel *m_fact;
    RecordFindings *m_findings;
    WarningCard *m_refusal;
    Form *m_form;
    QVBoxLayout *m_body;
    bool m_isKeeping = false;
    bool m_isStopped = false;
};

} // namespace multaqa
