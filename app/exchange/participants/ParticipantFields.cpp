// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "ParticipantFields.h"

#include "app/Ordering.h"
#include "app/text/Fold.h"
#include "db/records/Event.h"

#include <algorithm>

namespace multaqa {
namespace {

/// Headers are compared by their letters and digits.
QString wordKey(const QString &word)
{
    QString key;
    const QString folded = fold(word);
    for (const QChar character : folded)
        if (character.isLetterOrNumber() || character.isSurrogate())
            key += character;
    return key;
}

/// An event or a field of the conference's own may be called like another column; then it is numbered, the same in all
/// languages, so that what is written is understood again.
LocalizedText distinctHeader(const LocalizedText &name, const std::vector<ParticipantField> &others)
{
    const auto isTaken = [&](const LocalizedText &header) {
        return std::any_of(others.begin(), others.end(), [&](const ParticipantField &other) {
            return std::any_of(std::begin(allLanguages), std::end(allLanguages), [&](Language language) {
                const QString key = wordKey(header.in(language));
                return std::any_of(std::begin(allLanguages), std::end(allLanguages),
                                   [&](Language theirs) { return wordKey(other.header.in(theirs)) == key; });
            });
        });
    };
    LocalizedText header;
    for (int number = 1; number == 1 || isTaken(header); ++number)
        for (const Language language : allLanguages) {
            header.in(language) = name.best(language);
            if (number > 1)
                header.in(language) += QStringLiteral(" (%1)").arg(number);
        }
    return header;
}

} // namespace

Result<ParticipantFields> ParticipantFields::read(const Database &database)
{
    std::vector<ParticipantField> fields = commonParticipantFields();
    MULTAQA_TRY(const auto events, Ordering::all<Event>(database));
    for (const Event &event : events) {
        ParticipantField field;
        field.kind = ParticipantField::Kind::Registration;
        field.key = u"registration:" % event.id.text();
        field.header = distinctHeader(event.title, fields);
        field.event = event.id;
        fields.push_back(std::move(field));
    }
    MULTAQA_TRY(const auto customFields, Ordering::all<CustomField>(database));
    for (const CustomField &custom : customFields) {
        ParticipantField field;
        field.kind = ParticipantField::Kind::Custom;
        field.key = u"custom:" % custom.id.text();
        field.header = distinctHeader(custom.name, fields);
        field.custom = custom;
        fields.push_back(std::move(field));
    }
    return ParticipantFields(std::move(fields));
}

ParticipantFields::ParticipantFields(std::vector<ParticipantField> fields)
    : m_fields(std::move(fields))
{
    // The first to ask for a word has it, and a field's own header is asked for before any other's synonym.
    const auto enter = [this](const QString &word, size_t index) {
        const QString key = wordKey(word);
        if (!key.isEmpty() && !m_byWord.contains(key))
            m_byWord.insert(key, index);
    };
    for (size_t i = 0; i < m_fields.size(); ++i)
        for (const Language language : allLanguages)
            enter(m_fields[i].header.in(language), i);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        enter(m_fields[i].key, i);
        for (const QString &synonym : std::as_const(m_fields[i].synonyms))
            enter(synonym, i);
    }
}

const ParticipantField *ParticipantFields::named(const QString &word) const
{
    const auto found = m_byWord.constFind(wordKey(word));
    return found == m_byWord.constEnd() ? nullptr : &m_fields[*found];
}

} // namespace multaqa
