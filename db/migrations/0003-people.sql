-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
--
-- People: consent and source, photos and badges, further addresses, tags, the conference's own fields, registration and
-- attendance.

ALTER TABLE participant ADD COLUMN consent TEXT NOT NULL DEFAULT '' CHECK(consent IN ('', 'given', 'refused'));
ALTER TABLE participant ADD COLUMN consent_on TEXT CHECK(consent_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]');
ALTER TABLE participant ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE participant ADD COLUMN photo TEXT NOT NULL DEFAULT '' CHECK(photo = '' OR length(photo) = 64);
ALTER TABLE participant ADD COLUMN badge_code TEXT NOT NULL DEFAULT '';
CREATE INDEX participant_badge_code ON participant(badge_code) WHERE badge_code <> '';

CREATE TABLE participant_address(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    email TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_address_participant ON participant_address(participant_id);

CREATE TABLE tag(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE participant_tag(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    tag_id BLOB NOT NULL REFERENCES tag(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_tag_participant ON participant_tag(participant_id);
CREATE INDEX participant_tag_tag ON participant_tag(tag_id);

CREATE TABLE custom_field(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'text' CHECK(kind IN ('text', 'number', 'date', 'yes_no', 'choice')),
    choices TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE custom_value(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    custom_field_id BLOB NOT NULL REFERENCES custom_field(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_value_participant ON custom_value(participant_id);
CREATE INDEX custom_value_field ON custom_value(custom_field_id);

CREATE TABLE saved_filter(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE distinct_pair(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_a_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    participant_b_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_pair_a ON distinct_pair(participant_a_id);
CREATE INDEX distinct_pair_b ON distinct_pair(participant_b_id);

CREATE TABLE registration(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    event_id BLOB NOT NULL REFERENCES event(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL DEFAULT 'invited' CHECK(state IN ('invited', 'registered', 'approved', 'refused', 'cancelled')),
    format TEXT NOT NULL DEFAULT '' CHECK(format IN ('', 'online', 'in_person')),
    needs TEXT NOT NULL DEFAULT '',
    registered_on TEXT CHECK(registered_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_participant ON registration(participant_id);
CREATE INDEX registration_event ON registration(event_id);

CREATE TABLE attendance(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    event_id BLOB NOT NULL REFERENCES event(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL CHECK(day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    marked_at TEXT NOT NULL CHECK(marked_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    how TEXT NOT NULL DEFAULT 'list' CHECK(how IN ('list', 'search', 'badge')),
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_participant ON attendance(participant_id);
CREATE INDEX attendance_event ON attendance(event_id);

CREATE TABLE attachment(
    sha256 TEXT NOT NULL PRIMARY KEY CHECK(length(sha256) = 64),
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
