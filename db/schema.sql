-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
--
-- What a new .multaqa file holds, in reading order. FORMAT.md beside this file says how it is read by others.
-- Statements end with a semicolon at the end of a line.
--
-- Rules of every journalled table:
--   * the key is a UUIDv7 of 16 bytes; a row is retired (gone = 1), never deleted. A row that only joins others has a
--     key that follows from theirs (db/DerivedId.h), so that two copies that join the same things make one row;
--   * only TEXT, INTEGER and 16-byte keys: other types do not survive the history's JSON;
--   * no CHECK over two columns, and no UNIQUE on what people edit: copies merge field by field, and two edits that were
--     each right alone must not be refused together. What must fit together is a check's business, not the file's;
--   * a reference is DEFERRABLE, since a merge brings rows in the order of their clocks.

-- The conference. Exactly one row.
CREATE TABLE conference(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
    acronym TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT 'UTC',                 -- IANA name
    mailbox TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    basis_ar TEXT NOT NULL DEFAULT '', basis_en TEXT NOT NULL DEFAULT '', basis_fr TEXT NOT NULL DEFAULT '',
    digits TEXT NOT NULL DEFAULT 'latin' CHECK(digits IN ('latin', 'arabic_indic')),
    arabic_months TEXT NOT NULL DEFAULT 'gregorian' CHECK(arabic_months IN ('gregorian', 'levantine', 'both', 'maghreb', 'morocco')),
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

-- People. Groups are what stakeholders are counted by; the list is the conference's own.
CREATE TABLE stakeholder_group(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',                     -- a fractional key: order by it, ties by id
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    acronym TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '' CHECK(country = '' OR length(country) = 2),   -- ISO 3166-1 alpha-2
    group_id BLOB REFERENCES stakeholder_group(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX organisation_group ON organisation(group_id);

CREATE TABLE host(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    organisation_id BLOB NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX host_organisation ON host(organisation_id);

CREATE TABLE participant(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_latin TEXT NOT NULL DEFAULT '',
    honorific_ar TEXT NOT NULL DEFAULT '', honorific_en TEXT NOT NULL DEFAULT '', honorific_fr TEXT NOT NULL DEFAULT '',
    job_title_ar TEXT NOT NULL DEFAULT '', job_title_en TEXT NOT NULL DEFAULT '', job_title_fr TEXT NOT NULL DEFAULT '',
    organisation_id BLOB REFERENCES organisation(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '' CHECK(country = '' OR length(country) = 2),
    gender TEXT NOT NULL DEFAULT '' CHECK(gender IN ('', 'female', 'male', 'other')),
    language TEXT NOT NULL DEFAULT 'ar' CHECK(language IN ('ar', 'en', 'fr')),
    notes TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL DEFAULT '' CHECK(consent IN ('', 'given', 'refused')),   -- '': not asked
    consent_on TEXT CHECK(consent_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    source TEXT NOT NULL DEFAULT '',                       -- where the data came from
    photo TEXT NOT NULL DEFAULT '' CHECK(photo = '' OR length(photo) = 64),        -- attachment.sha256
    badge_code TEXT NOT NULL DEFAULT '',                   -- what the badge's QR code carries
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_organisation ON participant(organisation_id);
CREATE INDEX participant_badge_code ON participant(badge_code) WHERE badge_code <> '';

-- Further addresses; participant.email is the one for correspondence.
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

-- Joins a participant and a tag; so is its key made.
CREATE TABLE participant_tag(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    tag_id BLOB NOT NULL REFERENCES tag(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_tag_participant ON participant_tag(participant_id);
CREATE INDEX participant_tag_tag ON participant_tag(tag_id);

-- The conference's own fields of a person.
CREATE TABLE custom_field(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'text' CHECK(kind IN ('text', 'number', 'date', 'yes_no', 'choice')),
    choices TEXT NOT NULL DEFAULT '',                      -- of a choice: one a line
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Joins a participant and a field; so is its key made.
CREATE TABLE custom_value(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    custom_field_id BLOB NOT NULL REFERENCES custom_field(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    value TEXT NOT NULL DEFAULT '',                        -- a number as 12.5, a day as 2021-02-23, yes or no, else the text
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX custom_value_participant ON custom_value(participant_id);
CREATE INDEX custom_value_field ON custom_value(custom_field_id);

-- What the list of people shows, kept under a name.
CREATE TABLE saved_filter(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name TEXT NOT NULL DEFAULT '',
    page TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',                   -- JSON
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Two who look alike and are not the same person; a is the smaller key, and the row's key is made of both.
CREATE TABLE distinct_pair(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_a_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    participant_b_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_pair_a ON distinct_pair(participant_a_id);
CREATE INDEX distinct_pair_b ON distinct_pair(participant_b_id);

-- The agenda.
CREATE TABLE event(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    kind TEXT NOT NULL DEFAULT 'conference' CHECK(kind IN ('conference', 'consultation', 'meeting', 'side_event')),
    title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
    starts_on TEXT CHECK(starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    ends_on TEXT CHECK(ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    format TEXT NOT NULL DEFAULT 'in_person' CHECK(format IN ('online', 'in_person', 'hybrid')),
    place_ar TEXT NOT NULL DEFAULT '', place_en TEXT NOT NULL DEFAULT '', place_fr TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE room(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE session(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    event_id BLOB NOT NULL REFERENCES event(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    room_id BLOB REFERENCES room(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'plenary' CHECK(kind IN ('opening', 'plenary', 'open_discussion', 'roundtable', 'break', 'side_event', 'closing', 'other')),
    title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
    summary_ar TEXT NOT NULL DEFAULT '', summary_en TEXT NOT NULL DEFAULT '', summary_fr TEXT NOT NULL DEFAULT '',
    track TEXT NOT NULL DEFAULT '',
    starts_at TEXT CHECK(starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    ends_at TEXT CHECK(ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    interpretation TEXT NOT NULL DEFAULT '',               -- language codes with commas: ar,en,fr
    status TEXT NOT NULL DEFAULT 'draft' CHECK(status IN ('draft', 'fixed')),
    link TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    places INTEGER CHECK(places >= 0),                     -- for those who ask to speak; NULL: not decided
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX session_event ON session(event_id);
CREATE INDEX session_room ON session(room_id);

CREATE TABLE item(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
    minutes INTEGER CHECK(minutes >= 0),
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX item_session ON item(session_id);

CREATE TABLE role(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    session_id BLOB NOT NULL REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    item_id BLOB REFERENCES item(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL DEFAULT 'speaker' CHECK(kind IN ('chair', 'moderator', 'speaker', 'panellist', 'rapporteur', 'interpreter')),
    state TEXT NOT NULL DEFAULT 'proposed' CHECK(state IN ('proposed', 'asked', 'confirmed', 'declined')),
    minutes INTEGER CHECK(minutes >= 0),
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX role_session ON role(session_id);
CREATE INDEX role_item ON role(item_id);
CREATE INDEX role_participant ON role(participant_id);

-- Requests to speak. Their kinds are the conference's own list.
CREATE TABLE request_kind(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    role_kind TEXT NOT NULL DEFAULT 'speaker' CHECK(role_kind IN ('chair', 'moderator', 'speaker', 'panellist', 'rapporteur', 'interpreter')),   -- what an accepted request becomes
    session_kind TEXT CHECK(session_kind IN ('opening', 'plenary', 'open_discussion', 'roundtable', 'break', 'side_event', 'closing', 'other')),   -- which sessions can be wished for; NULL: any
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Deciding tells nobody: answered_on says when a person was told.
CREATE TABLE role_request(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    request_kind_id BLOB NOT NULL REFERENCES request_kind(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'ar' CHECK(language IN ('ar', 'en', 'fr')),
    received_at TEXT NOT NULL CHECK(received_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    channel TEXT NOT NULL DEFAULT 'email' CHECK(channel IN ('email', 'form', 'letter', 'telephone', 'in_person', 'other')),
    message TEXT NOT NULL DEFAULT '' CHECK(message = '' OR length(message) = 64),   -- attachment.sha256: the message it came by
    decision TEXT NOT NULL DEFAULT 'undecided' CHECK(decision IN ('undecided', 'accepted', 'reserve', 'declined', 'withdrawn')),
    session_id BLOB REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,   -- accepted into, or in reserve for
    role_id BLOB REFERENCES role(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,   -- what an accepted one became
    position TEXT NOT NULL DEFAULT '',                     -- rank of a reserve
    reason TEXT NOT NULL DEFAULT '',
    decided_on TEXT CHECK(decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    decided_by TEXT NOT NULL DEFAULT '',
    answered_on TEXT CHECK(answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),   -- told; NULL: not yet
    note TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX role_request_participant ON role_request(participant_id);
CREATE INDEX role_request_kind ON role_request(request_kind_id);
CREATE INDEX role_request_session ON role_request(session_id);
CREATE INDEX role_request_role ON role_request(role_id);

-- Joins a request and a session; so is its key made.
CREATE TABLE request_wish(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    role_request_id BLOB NOT NULL REFERENCES role_request(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    session_id BLOB NOT NULL REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    position TEXT NOT NULL DEFAULT '',                     -- the order of wish
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX request_wish_request ON request_wish(role_request_id);
CREATE INDEX request_wish_session ON request_wish(session_id);

-- Who comes to which event. Joins a participant and an event; so is its key made.
CREATE TABLE registration(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    event_id BLOB NOT NULL REFERENCES event(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL DEFAULT 'invited' CHECK(state IN ('invited', 'registered', 'approved', 'refused', 'cancelled')),
    format TEXT NOT NULL DEFAULT '' CHECK(format IN ('', 'online', 'in_person')),   -- '': not said
    needs TEXT NOT NULL DEFAULT '',
    registered_on TEXT CHECK(registered_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX registration_participant ON registration(participant_id);
CREATE INDEX registration_event ON registration(event_id);

-- Who was there. Joins a participant, an event and a day of it; so is its key made.
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

-- Deadlines.
CREATE TABLE deadline(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    kind TEXT NOT NULL DEFAULT 'other' CHECK(kind IN ('registration', 'speaker_requests', 'answers', 'reports', 'survey', 'logistics', 'other')),
    title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
    day TEXT CHECK(day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),   -- NULL: needs a decision
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    note_ar TEXT NOT NULL DEFAULT '', note_en TEXT NOT NULL DEFAULT '', note_fr TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    hour TEXT CHECK(hour GLOB '[0-2][0-9]:[0-5][0-9]'),    -- NULL: the whole day counts
    event_id BLOB REFERENCES event(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,   -- what it is for
    audience_ar TEXT NOT NULL DEFAULT '', audience_en TEXT NOT NULL DEFAULT '', audience_fr TEXT NOT NULL DEFAULT '',
    remind_before TEXT NOT NULL DEFAULT '',                -- days before, with commas: 14,7,1
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_event ON deadline(event_id);

CREATE TABLE deadline_move(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    deadline_id BLOB NOT NULL REFERENCES deadline(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    earlier_day TEXT CHECK(earlier_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    moved_on TEXT NOT NULL CHECK(moved_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    moved_by TEXT NOT NULL DEFAULT '',
    reason_ar TEXT NOT NULL DEFAULT '', reason_en TEXT NOT NULL DEFAULT '', reason_fr TEXT NOT NULL DEFAULT '',
    earlier_hour TEXT CHECK(earlier_hour GLOB '[0-2][0-9]:[0-5][0-9]'),
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_move_deadline ON deadline_move(deadline_id);

-- Voluntary reports, by one organisation or jointly.
CREATE TABLE report(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    title TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'ar' CHECK(language IN ('ar', 'en', 'fr')),
    received_on TEXT CHECK(received_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    document TEXT NOT NULL DEFAULT '' CHECK(document = '' OR length(document) = 64),
    document_name TEXT NOT NULL DEFAULT '',
    published_on TEXT CHECK(published_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    published_link TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Joins a report and an organisation; so is its key made.
CREATE TABLE report_author(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    report_id BLOB NOT NULL REFERENCES report(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    organisation_id BLOB NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX report_author_report ON report_author(report_id);
CREATE INDEX report_author_organisation ON report_author(organisation_id);

-- The survey. Its results are totals; nothing in them belongs to a person.
CREATE TABLE survey(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',                    -- codes with commas
    link TEXT NOT NULL DEFAULT '',
    opens_on TEXT CHECK(opens_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    closes_on TEXT CHECK(closes_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_question(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    survey_id BLOB NOT NULL REFERENCES survey(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    wording TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_question_survey ON survey_question(survey_id);

CREATE TABLE survey_total(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    survey_question_id BLOB NOT NULL REFERENCES survey_question(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    answer TEXT NOT NULL DEFAULT '',
    language TEXT CHECK(language IN ('ar', 'en', 'fr')),   -- of those who answered; NULL: not told apart
    number INTEGER NOT NULL DEFAULT 0 CHECK(number >= 0),
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_total_question ON survey_total(survey_question_id);

-- Findings of the checks that somebody set aside, as long as they say the same. Joins a rule and a record; so is its
-- key made.
CREATE TABLE aside_finding(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    rule TEXT NOT NULL DEFAULT '',                         -- a key of app/checks
    subject TEXT NOT NULL DEFAULT '',                      -- the record, in hexadecimal
    wording TEXT NOT NULL DEFAULT '',                      -- a digest of what the finding said
    reason TEXT NOT NULL DEFAULT '',
    set_on TEXT CHECK(set_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    set_by TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Files that the conference keeps, each once, by what is in them. Not journalled: what is here never changes, and the
-- fields that hold a key are.
CREATE TABLE attachment(
    sha256 TEXT NOT NULL PRIMARY KEY CHECK(length(sha256) = 64),                   -- of the data, in small hexadecimal
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,                                 -- bytes
    data BLOB NOT NULL
) STRICT;

-- The history: steps made of changes of single fields. What stands above is nothing but this, folded (db/Fold).
CREATE TABLE journal_copy(
    copy INTEGER PRIMARY KEY,                              -- local number only
    id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)
) STRICT;

-- What was in the file when a step was made: {"copy id": last sequence}, the step's own copy left out.
CREATE TABLE journal_context(
    context INTEGER PRIMARY KEY,
    seen TEXT NOT NULL
) STRICT;

CREATE TABLE journal_step(
    step INTEGER PRIMARY KEY,                              -- local number only
    copy INTEGER NOT NULL REFERENCES journal_copy(copy) ON DELETE RESTRICT,
    sequence INTEGER NOT NULL CHECK(sequence > 0),         -- dense from 1 in each copy; (copy id, sequence) is the step's name everywhere
    clock INTEGER NOT NULL,                                -- hybrid logical clock: unix milliseconds << 16 | counter
    context INTEGER NOT NULL REFERENCES journal_context(context) ON DELETE RESTRICT,
    schema_version INTEGER NOT NULL,
    made_at TEXT NOT NULL,                                 -- UTC, by the clock of that machine
    person TEXT NOT NULL,
    operation TEXT NOT NULL,                               -- a key of app/Operation
    kind TEXT NOT NULL CHECK(kind IN ('create', 'do', 'undo', 'redo', 'resolve', 'migrate', 'forget')),
    target TEXT,                                           -- 'copy id:sequence' of the step that is undone or redone
    UNIQUE(copy, sequence)
) STRICT;

CREATE TABLE journal_change(
    step INTEGER NOT NULL REFERENCES journal_step(step) ON DELETE RESTRICT,
    record BLOB NOT NULL,
    field TEXT NOT NULL,                                   -- '+': the row was made, new = JSON of its first values (keys in hexadecimal)
    record_table TEXT NOT NULL,
    old ANY,
    new ANY,
    PRIMARY KEY(step, record, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_change_cell ON journal_change(record, field);

-- What a step of the kind 'forget' erased: keys only. A record named here says nothing more, in its table and in all of
-- its history, nor does one that was made for a person named here (db/Erasure.h).
CREATE TABLE journal_erasure(
    step INTEGER NOT NULL REFERENCES journal_step(step) ON DELETE RESTRICT,
    record BLOB NOT NULL,
    record_table TEXT NOT NULL,
    PRIMARY KEY(step, record)
) STRICT, WITHOUT ROWID;

-- How many people each copy of the file has forgotten, by what they are counted by, without a link to any of them or to
-- a step. A number only grows; a merge keeps the greater one of each copy; the sum over copies is what counts.
CREATE TABLE journal_forgotten_count(
    copy INTEGER NOT NULL REFERENCES journal_copy(copy) ON DELETE RESTRICT,
    event_id TEXT NOT NULL,                                -- in hexadecimal; empty: of all people
    told TEXT NOT NULL,                                    -- empty: of all people; else a state of registration, or 'attended'
    day TEXT NOT NULL,                                     -- of attendance; empty: on any day
    group_id TEXT NOT NULL,                                -- of the organisation, in hexadecimal; empty: none
    country TEXT NOT NULL,
    gender TEXT NOT NULL,
    language TEXT NOT NULL,
    number INTEGER NOT NULL CHECK(number > 0),
    PRIMARY KEY(copy, event_id, told, day, group_id, country, gender, language)
) STRICT, WITHOUT ROWID;

-- Fields to which two copies gave different values without knowing of each other. Follows from the history.
CREATE TABLE journal_conflict(
    record BLOB NOT NULL,
    field TEXT NOT NULL,
    record_table TEXT NOT NULL,
    heads TEXT NOT NULL,                                   -- JSON: ["copy id:sequence", …] in the order of their clocks
    PRIMARY KEY(record, field)
) STRICT, WITHOUT ROWID;

-- step: NULL no step is open and every write is refused; 0 the history is being folded and is not journalled again;
-- else the open step.
CREATE TABLE journal_state(
    only INTEGER PRIMARY KEY CHECK(only = 1),
    step INTEGER,
    copy INTEGER REFERENCES journal_copy(copy) ON DELETE RESTRICT,
    clock INTEGER NOT NULL
) STRICT;
INSERT INTO journal_state VALUES(1, NULL, NULL, 0);
