// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PlannedRequest.h"

#include "app/Progress.h"
#include "app/requests/RequestBook.h"

#include <QCoreApplication>

namespace multaqa {

class RequestWords;

/// What taking requests in from tables and messages would do, one by one, before anything is written. What cannot be
/// read of one is asked: who it is, and what is asked for.
///
/// A request that the conference has is one of the same person and kind, for the same first session, or, where either
/// names none, on the same topic or where either names none. It is brought up to date, never doubled; what a row does
/// not say stays. A message says what is missing and no more. A message that was taken in already adds nothing.
class RequestImportPlan
{
    Q_DECLARE_TR_FUNCTIONS(RequestImportPlan)

public:
    enum class State {
        New,
        Changed, ///< of a request that is there, or that comes before it in the plan
        Same,    ///< says nothing new
        Asked,   ///< who it is, or what is asked for, is not known
        Left,    ///< by the user
        Refused
    };

    /// PATHS are tables and messages, told apart by their endings and then by their bytes; TODAY is the day of what
    /// does not say when it came. What is wrong with one of them is a refusal in the plan. Errors: Cancelled; what the
    /// conference's file fails with.
    static Result<RequestImportPlan> make(const Database &database, const QStringList &paths, QDate today,
                                          const Progress &progress = {});
    RequestImportPlan(RequestImportPlan &&) noexcept;
    RequestImportPlan &operator=(RequestImportPlan &&) noexcept;
    ~RequestImportPlan();

    size_t count() const { return m_requests.size(); }
    const PlannedRequest &request(size_t index) const { return m_requests[index]; }
    State state(size_t index) const { return m_outcomes[index].state; }
    /// Whoever may be meant or is new; none for one whom nobody knows.
    std::optional<Participant> person(ParticipantId id) const;
    bool isNewPerson(ParticipantId id) const;
    /// Whether the row or message gives a name by which a new person could be added.
    bool canBeNewPerson(size_t index) const;
    const std::vector<RequestKind> &kinds() const { return m_book.kinds; }
    const std::vector<Session> &sessions() const { return m_book.sessions; }
    bool takes(RequestKindId kind, SessionId session) const;

    /// The user's answers. PERSON is of the conference or a candidate.
    void setPerson(size_t index, ParticipantId person);
    void setNewPerson(size_t index);
    void setKind(size_t index, RequestKindId kind);
    /// The first wish; none: no session is wished for. Those behind it stay.
    void setWish(size_t index, std::optional<SessionId> session);
    void setTopic(size_t index, const QString &topic);
    void setLeft(size_t index, bool isLeft);

    struct Counts
    {
        int added = 0;
        int changed = 0;
        int same = 0;
        int asked = 0;
        int left = 0;
        int refused = 0;
        int newPeople = 0;
    };
    Counts counts() const;
    /// One sentence on what is to be answered; empty where nothing is.
    QString question(size_t index) const;

private:
    friend class RequestImport;

    /// What a request comes to, if what is before it in the plan is taken.
    struct Outcome
    {
        State state = State::Refused;
        RoleRequest request; ///< as it is to be; without an id when it is new
        std::vector<SessionId> wishes;
        std::optional<size_t> of; ///< the new one before it that it changes
    };
    /// A request that is there when another comes.
    struct Standing
    {
        RoleRequest request;
        std::vector<SessionId> wishes;
        std::optional<size_t> of; ///< the place in the plan of one that is new
    };

    RequestImportPlan(RequestBook book, AskerSearch askers, QDate today);
    Result<void> readKnownMessages(const Database &database);
    void addMessage(const QString &path);
    Result<void> addTables(const Database &database, const QStringList &paths, const Progress &progress);
    void refuse(const QString &path, const QString &why);
    /// Anew, after anything changed.
    void evaluate();
    Outcome outcomeOf(size_t index, std::vector<Standing> &standing) const;
    RoleRequest newRequest(const PlannedRequest &planned) const;
    static void merge(const PlannedRequest &planned, RoleRequest &request, std::vector<SessionId> &wishes);
    static bool isSame(const Standing &standing, const PlannedRequest &planned);
    static bool isMessage(const QString &path);

    std::vector<PlannedRequest> m_requests;
    std::vector<Outcome> m_outcomes;
    RequestBook m_book;
    bool m_areKindsNew = false; ///< the conference has none: the usual ones are made
    AskerSearch m_askers;
    std::unique_ptr<RequestWords> m_words;
    std::vector<Organisation> m_newOrganisations;
    QStringList m_knownMessages; ///< SHA-256 and Message-ID of those that were taken in
    QDate m_today;
};

} // namespace multaqa
