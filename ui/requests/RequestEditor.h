// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/requests/RequestBook.h"
#include "app/text/Dates.h"
#include "ui/widgets/RecordEditor.h"

#include <array>
#include <functional>

class QLineEdit;

namespace multaqa {

class Button;
class Chip;
class ComboBox;
class DateField;
class FlowLayout;
class NoteField;
class TextLabel;

/// One request: what was asked, the wishes with the places that are left, and the decision with what it would change.
class RequestEditor : public RecordEditor
{
    Q_OBJECT

public:
    struct Typed
    {
        RoleRequest request;
        std::vector<SessionId> wishes;
        bool operator==(const Typed &) const = default;
    };
    using Keep = std::function<Result<void>(const Typed &typed)>;

    explicit RequestEditor(Keep keep, QWidget *parent = nullptr);

    /// ABOUT is the session that the page is about; none: the first wish is what is decided on.
    void showRequest(const RequestEntry &entry, const RequestBook &book, std::optional<SessionId> about,
                     const DateStyle &style);
    void setReadOnly(bool isReadOnly) override;
    /// The session that the decision is for.
    std::optional<SessionId> chosenSession() const;
    QString reason() const;

Q_SIGNALS:
    void acceptWanted();
    void reserveWanted();
    void declineWanted();
    void withdrawWanted();
    void reopenWanted();
    void answeredChanged(std::optional<QDate> day);
    void personWanted(multaqa::ParticipantId person);

protected:
    Result<void> keep() override { return m_keep(typed()); }
    void restore() override;
    bool hasChanges() const override { return !(typed() == m_known); }
    void retranslate() override;

private:
    static constexpr size_t mostWishes = 3;

    Typed typed() const;
    void fillWishes();
    void showDecision();
    void showEffect();

    Keep m_keep;
    Typed m_known;
    RequestBook m_book;
    RequestEntry m_entry;
    DateStyle m_style;
    std::optional<SessionId> m_about;
    bool m_isReadOnly = false;
    Chip *m_state;
    Chip *m_lateness;
    ComboBox *m_kind;
    NoteField *m_topic;
    std::array<ComboBox *, mostWishes> m_wishes;
    DateField *m_received;
    ComboBox *m_channel;
    ComboBox *m_language;
    TextLabel *m_decisionTitle;
    ComboBox *m_session;
    Button *m_accept;
    Button *m_reserve;
    Button *m_decline;
    Button *m_withdraw;
    Button *m_reopen;
    NoteField *m_reason;
    TextLabel *m_effect;
    Button *m_answered;
    Button *m_person;
};

} // namespace multaqa
