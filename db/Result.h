// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace multaqa {

/// What went wrong, for code to branch on. The command line's exit status follows from it (see exitStatus in app/cli).
enum class ErrorKind {
    WrongUse,       ///< the caller asked for something that does not exist, such as an unknown id
    Refused,        ///< the input was understood and is not acceptable; nothing was changed
    NotFound,       ///< no such file
    NotAConference, ///< a file, but not one of ours
    Damaged,        ///< one of ours whose contents do not hold together
    TooNew,         ///< written by a newer Multaqa; detail holds the version it needs
    InUse,          ///< another program is writing it; detail says which
    ReadOnly,       ///< may be read, not written
    NoPermission,   ///< may not be read, or the folder may not be written
    DiskFull,       ///< no room left where the file lies
    Cancelled,      ///< the user stopped it; nothing was changed
    Failed,         ///< anything else; detail holds the technical words
};

/// An error as a value. `message` is one sentence for a person, in the language of the window, that names the row, the
/// field or the file and says what to do. `db` has no translations: it leaves message empty and names the file or the
/// record in `subject`; `app/ErrorText` makes the sentence. `detail` is technical and never translated.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString message;
    QString subject;
    QString detail;

    static Error refused(QString sentence) { return {ErrorKind::Refused, std::move(sentence), {}, {}}; }
};

/// A value, or the error that kept it from being made.
template <typename T = void>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_outcome(std::move(value))
    {
    }
    Result(Error error)
        : m_outcome(std::move(error))
    {
    }

    explicit operator bool() const { return m_outcome.index() == 0; }
    bool hasValue() const { return m_outcome.index() == 0; }

    T &value() & { return std::get<0>(m_outcome); }
    const T &value() const & { return std::get<0>(m_outcome); }
    T &&value() && { return std::get<0>(std::move(m_outcome)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const & { return std::get<1>(m_outcome); }
    Error &&error() && { return std::get<1>(std::move(m_outcome)); }

private:
    std::variant<T, Error> m_outcome;
};

/// Done, or the error that kept it from being done.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error; }
    bool hasValue() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace multaqa

/// Leaves the function with the error of EXPRESSION, if it has one; its value, if any, is dropped.
#define MULTAQA_CHECK(expression)                                                                                      \
    do {                                                                                                               \
        if (auto multaqaResult = (expression); !multaqaResult)                                                         \
            return std::move(multaqaResult).error();                                                                   \
    } while (false)

#define MULTAQA_JOIN_WORDS(a, b) a##b
#define MULTAQA_JOIN(a, b) MULTAQA_JOIN_WORDS(a, b)

/// Declares or assigns TARGET from the value of EXPRESSION, or leaves the function with its error.
#define MULTAQA_TRY(target, expression)                                                                                \
    auto MULTAQA_JOIN(multaqaResult, __LINE__) = (expression);                                                         \
    if (!MULTAQA_JOIN(multaqaResult, __LINE__))                                                                        \
        return std::move(MULTAQA_JOIN(multaqaResult, __LINE__)).error();                                               \
    target = *std::move(MULTAQA_JOIN(multaqaResult, __LINE__))
