-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Requests to speak and what is decided on them, deadlines by the hour, voluntary reports, the survey, and findings that
-- somebody set aside.

ALTER TABLE session ADD COLUMN places INTEGER CHECK(places >= 0);

CREATE TABLE request_kind(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    role_kind TEXT NOT NULL DEFAULT 'speaker' CHECK(role_kind IN ('chair', 'moderator', 'speaker', 'panellist', 'rapporteur', 'interpreter')),
    session_kind TEXT CHECK(session_kind IN ('opening', 'plenary', 'open_discussion', 'roundtable', 'break', 'side_event', 'closing', 'other')),
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE role_request(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    request_kind_id BLOB NOT NULL REFERENCES request_kind(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    topic TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'ar' CHECK(language IN ('ar', 'en', 'fr')),
    received_at TEXT NOT NULL CHECK(received_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
    channel TEXT NOT NULL DEFAULT 'email' CHECK(channel IN ('email', 'form', 'letter', 'telephone', 'in_person', 'other')),
    message TEXT NOT NULL DEFAULT '' CHECK(message = '' OR length(message) = 64),
    decision TEXT NOT NULL DEFAULT 'undecided' CHECK(decision IN ('undecided', 'accepted', 'reserve', 'declined', 'withdrawn')),
    session_id BLOB REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    role_id BLOB REFERENCES role(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    position TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    decided_on TEXT CHECK(decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    decided_by TEXT NOT NULL DEFAULT '',
    answered_on TEXT CHECK(answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX role_request_participant ON role_request(participant_id);
CREATE INDEX role_request_kind ON role_request(request_kind_id);
CREATE INDEX role_request_session ON role_request(session_id);
CREATE INDEX role_request_role ON role_request(role_id);

CREATE TABLE request_wish(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    role_request_id BLOB NOT NULL REFERENCES role_request(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    session_id BLOB NOT NULL REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX request_wish_request ON request_wish(role_request_id);
CREATE INDEX request_wish_session ON request_wish(session_id);

ALTER TABLE deadline ADD COLUMN hour TEXT CHECK(hour GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE deadline ADD COLUMN event_id BLOB REFERENCES event(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE deadline ADD COLUMN audience_ar TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN audience_en TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN audience_fr TEXT NOT NULL DEFAULT '';
ALTER TABLE deadline ADD COLUMN remind_before TEXT NOT NULL DEFAULT '';
CREATE INDEX deadline_event ON deadline(event_id);
ALTER TABLE deadline_move ADD COLUMN earlier_hour TEXT CHECK(earlier_hour GLOB '[0-2][0-9]:[0-5][0-9]');

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

CREATE TABLE report_author(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    report_id BLOB NOT NULL REFERENCES report(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    organisation_id BLOB NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX report_author_report ON report_author(report_id);
CREATE INDEX report_author_organisation ON report_author(organisation_id);

CREATE TABLE survey(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
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
    language TEXT CHECK(language IN ('ar', 'en', 'fr')),
    number INTEGER NOT NULL DEFAULT 0 CHECK(number >= 0),
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_total_question ON survey_total(survey_question_id);

CREATE TABLE aside_finding(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    rule TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    wording TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    set_on TEXT CHECK(set_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    set_by TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
