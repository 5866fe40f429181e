-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
--
-- People are forgotten: a kind of step of its own, what it erased, and what stays countable. A CHECK cannot be altered,
-- so the table of steps is made anew; migrate() holds foreign keys off meanwhile.

CREATE TABLE journal_step_new(
    step INTEGER PRIMARY KEY,
    copy INTEGER NOT NULL REFERENCES journal_copy(copy) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL CHECK(sequence > 0),
    clock INTEGER NOT NULL,
    context INTEGER NOT NULL REFERENCES journal_context(context) ON DELETE RESTRICT,
    schema_version INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    person TEXT NOT NULL,
    operation TEXT NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('create', 'do', 'undo', 'redo', 'resolve', 'migrate', 'forget')),
    target TEXT,
    UNIQUE(copy, sequence)
) STRICT;
INSERT INTO journal_step_new SELECT step, copy, sequence, clock, context, schema_version, made_at, person, operation, kind, target FROM journal_step;
DROP TABLE journal_step;
ALTER TABLE journal_step_new RENAME TO journal_step;

CREATE TABLE journal_erasure(
    step INTEGER NOT NULL REFERENCES journal_step(step) ON DELETE RESTRICT,
    record BLOB NOT NULL,
    record_table TEXT NOT NULL,
    PRIMARY KEY(step, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_forgotten_count(
    copy INTEGER NOT NULL REFERENCES journal_copy(copy) ON DELETE RESTRICT,
    event_id TEXT NOT NULL,
    told TEXT NOT NULL,
    day TEXT NOT NULL,
    group_id TEXT NOT NULL,
    country TEXT NOT NULL,
    gender TEXT NOT NULL,
    language TEXT NOT NULL,
    number INTEGER NOT NULL CHECK(number > 0),
    PRIMARY KEY(copy, event_id, told, day, group_id, country, gender, language)
) STRICT, WITHOUT ROWID;
