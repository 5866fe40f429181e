// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/records/RequestKind.h"
#include "db/records/RoleRequest.h"

#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace multaqa {

/// What words in Arabic, English or French say of a request: what is asked for, for which session, in which language,
/// how it came. Case, accents and spelling do not matter, nor what Arabic writes in front of a word (ال، و، ب، ل).
class RequestWords
{
public:
    RequestWords(const std::vector<RequestKind> &kinds, const std::vector<Session> &sessions);

    /// The kind that a cell names: by its name, by its id, or by clues that no other kind has.
    std::optional<RequestKindId> kindNamed(const QString &cell) const;
    /// The only kind that a text speaks of, by its names and clues, or else the only one for the SESSIONS that it
    /// names. The SUBJECT is believed before the TEXT; nothing where several are named.
    std::optional<RequestKindId> kindIn(const QString &subject, const QString &text,
                                        const std::vector<SessionId> &sessions) const;
    /// The only kind that somebody can mean who wishes for SESSIONS, or asks for anything at all.
    std::optional<RequestKindId> onlyKindFor(const std::vector<SessionId> &sessions) const;
    const RequestKind *kind(RequestKindId id) const;

    /// The session that a cell names: by its title, a part of it that no other title has, its kind where it is the only
    /// one of it, or its id.
    std::optional<SessionId> sessionNamed(const QString &cell) const;
    /// The sessions whose titles, or parts of them that no other has, stand in TEXT, in its order.
    std::vector<SessionId> sessionsIn(const QString &text) const;
    bool takes(RequestKindId kind, SessionId session) const;

    /// By its letters and, in Latin ones, by common words; nothing where it does not say much.
    static std::optional<Language> languageOf(const QString &text);
    static std::optional<RequestChannel> channel(const QString &cell);

private:
    struct Clue
    {
        QString words;
        RequestKindId kind;
    };
    struct Alias
    {
        QString words;
        SessionId session;
        bool isTitle = false; ///< or a part of one
    };

    std::set<RequestKindId> kindsIn(const QString &text) const;
    void addAliases(const Session &session);
    void dropShared();

    std::vector<RequestKind> m_kinds;
    std::vector<Session> m_sessions;
    std::vector<Clue> m_names; ///< of kinds
    std::vector<Clue> m_clues;
    std::vector<Alias> m_aliases;
};

} // namespace multaqa
