-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
PRAGMA application_id = 1298953329;
PRAGMA user_version = 4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE conference(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
acronym TEXT NOT NULL DEFAULT '',
time_zone TEXT NOT NULL DEFAULT 'UTC',
mailbox TEXT NOT NULL DEFAULT '',
page TEXT NOT NULL DEFAULT '',
basis_ar TEXT NOT NULL DEFAULT '', basis_en TEXT NOT NULL DEFAULT '', basis_fr TEXT NOT NULL DEFAULT '',
digits TEXT NOT NULL DEFAULT 'latin' CHECK(digits IN ('latin', 'arabic_indic')),
arabic_months TEXT NOT NULL DEFAULT 'gregorian' CHECK(arabic_months IN ('gregorian', 'levantine', 'both', 'maghreb', 'morocco')),
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO conference VALUES(X'01a21ddef7ed7000873ed77507c5fdb1','مؤتمر','Conference','Conférence','','','','','','','','latin','gregorian',0);
CREATE TABLE stakeholder_group(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO stakeholder_group VALUES(X'01a21ddef7ee7000956ed1cc60d277b6','','Member States','','',0);
CREATE TABLE organisation(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
acronym TEXT NOT NULL DEFAULT '',
country TEXT NOT NULL DEFAULT '' CHECK(country = '' OR length(country) = 2),
group_id BLOB REFERENCES stakeholder_group(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO organisation VALUES(X'01a21ddef7ee7001a05e6746e5da3361','','','Ministère de l''eau','','',X'01a21ddef7ee7000956ed1cc60d277b6',0);
CREATE TABLE host(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
organisation_id BLOB NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO host VALUES(X'01a21ddef7ee700296fdd2454c326b3d',X'01a21ddef7ee7001a05e6746e5da3361','',0);
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
consent TEXT NOT NULL DEFAULT '' CHECK(consent IN ('', 'given', 'refused')),
consent_on TEXT CHECK(consent_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
source TEXT NOT NULL DEFAULT '',
photo TEXT NOT NULL DEFAULT '' CHECK(photo = '' OR length(photo) = 64),
badge_code TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO participant VALUES(X'01a21ddef7ee7007803287c4557361e0','ليلى العطّار 0','Leila Attar 0','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila0@example.org','','LB','','ar','','','',NULL,'','92b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef7002935160905beff02f','ليلى العطّار 1','Leila Attar 1','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila1@example.org','','','','ar','','','',NULL,'','','',1);
INSERT INTO participant VALUES(X'01a21ddef7ef7006a22959cf592ef07f','ليلى العطّار 2','Leila Attar 2','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila2@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef700a9ce2c5ae8b41eb90','ليلى العطّار 3','Leila Attar 3','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila3@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef700e94a731712b39b21e','ليلى العطّار 4','Leila Attar 4','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila4@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef70129bf5ee3b99ee3575','ليلى العطّار 5','Leila Attar 5','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila5@example.org','','LB','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef70169dab3cdcb842d8e4','ليلى العطّار 6','Leila Attar 6','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila6@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef701a85c468a5160bdd94','ليلى العطّار 7','Leila Attar 7','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila7@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef701e8e6d8f08be9bc16d','ليلى العطّار 8','Leila Attar 8','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila8@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef70229cd51d9241e06b58','ليلى العطّار 9','Leila Attar 9','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila9@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7ef7026ae2f44d5602d3aa0','ليلى العطّار 10','Leila Attar 10','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila10@example.org','','LB','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07000bc3dec356cbec77c','ليلى العطّار 11','Leila Attar 11','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila11@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07004b6b43d9476287bcc','ليلى العطّار 12','Leila Attar 12','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila12@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07008886e6bf76eedd3b4','ليلى العطّار 13','Leila Attar 13','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila13@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f0700cb9d868d93d14d75a','ليلى العطّار 14','Leila Attar 14','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila14@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07010a24771a7be6ce767','ليلى العطّار 15','Leila Attar 15','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila15@example.org','','LB','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07014a9055cb8f26a9d58','ليلى العطّار 16','Leila Attar 16','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila16@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f070189666527022f34d6f','ليلى العطّار 17','Leila Attar 17','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila17@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f0701cb1ada51524049b85','ليلى العطّار 18','Leila Attar 18','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila18@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07020b2f1861fee7c3414','ليلى العطّار 19','Leila Attar 19','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila19@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07024b5984876fb235c90','ليلى العطّار 20','Leila Attar 20','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila20@example.org','','LB','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f070289ae5084b9f797fc2','ليلى العطّار 21','Leila Attar 21','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila21@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f0702cb68b6c761e10bd9b','ليلى العطّار 22','Leila Attar 22','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila22@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07030a4d3273197e72029','ليلى العطّار 23','Leila Attar 23','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila23@example.org','','','','ar','','','',NULL,'','','',0);
INSERT INTO participant VALUES(X'01a21ddef7f07034ad33a6274b8041ba','ليلى العطّار 24','Leila Attar 24','','','','','','',X'01a21ddef7ee7001a05e6746e5da3361','leila24@example.org','','','','ar','','','',NULL,'','','',0);
CREATE TABLE participant_address(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
email TEXT NOT NULL DEFAULT '',
label TEXT NOT NULL DEFAULT '',
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO participant_address VALUES(X'01a21ddef7f57000b6d5098cc8e51e55',X'01a21ddef7ee7007803287c4557361e0','assistant@example.org','','',0);
CREATE TABLE tag(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO tag VALUES(X'01a21ddef7f07038afe1305591e8b756','VIP',0);
CREATE TABLE participant_tag(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
tag_id BLOB NOT NULL REFERENCES tag(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO participant_tag VALUES(X'0d930a17230d867db56cff83a4be9447',X'01a21ddef7ee7007803287c4557361e0',X'01a21ddef7f07038afe1305591e8b756',0);
CREATE TABLE custom_field(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
kind TEXT NOT NULL DEFAULT 'text' CHECK(kind IN ('text', 'number', 'date', 'yes_no', 'choice')),
choices TEXT NOT NULL DEFAULT '',
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO custom_field VALUES(X'01a21ddef7f5700186f17a689b990e40','','Dietary needs','','text','','',0);
CREATE TABLE custom_value(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
custom_field_id BLOB NOT NULL REFERENCES custom_field(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
value TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO custom_value VALUES(X'34aca40ade9c822b8e9f177101bbc984',X'01a21ddef7ee7007803287c4557361e0',X'01a21ddef7f5700186f17a689b990e40','none',0);
CREATE TABLE saved_filter(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name TEXT NOT NULL DEFAULT '',
page TEXT NOT NULL DEFAULT '',
definition TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO saved_filter VALUES(X'01a21ddef7f57002ba0db49f24717880','Of Lebanon','','',0);
CREATE TABLE distinct_pair(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
participant_a_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
participant_b_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO distinct_pair VALUES(X'dd23b9bf2ce08322946ae7029aaaa59f',X'01a21ddef7ee7007803287c4557361e0',X'01a21ddef7ef7002935160905beff02f',0);
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
INSERT INTO event VALUES(X'01a21ddef7ee7003a2ab999078ea0b2f','conference','','','','2021-02-23',NULL,'in_person','','','','','',0);
CREATE TABLE room(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO room VALUES(X'01a21ddef7ee70048bdab888adc48597','','Hall A','','',0);
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
interpretation TEXT NOT NULL DEFAULT '',
status TEXT NOT NULL DEFAULT 'draft' CHECK(status IN ('draft', 'fixed')),
link TEXT NOT NULL DEFAULT '',
external_id TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO session VALUES(X'01a21ddef7ee7008acf0c3459223dc0f',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef700399471eaa354c15de',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef70079ebe272b601b7b76',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef700ba95e5771446ac421',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef700f9f1a3a1f6a3545da',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef7013b99a4d872b0aa1b6',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef7017a566e718ceb60a9d',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef701b81cee6e38b440348',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef701fbf9b4e19c4526eb1',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef7023b70ca8f966360512',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7ef70279d16206b573cedee',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f070018d4007b63596509b',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f07005a6123299c270e4cc',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f07009aea116b2b61a6b2e',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f0700d9ce0990501592463',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f070118489403c74a87572',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f07015be986b8dfc6d5d8e',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f07019a331970b81b6293e',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f0701d92ba27b236b93f02',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f07021a79ac233f5553603',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f070258d9e0d8e01071828',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f070299c6ca4a923d478ed',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f0702d9cb0901d73074e65',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f070318e4c950d45209c63',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21ddef7f0703580132c7499a6d726',X'01a21ddef7ee7003a2ab999078ea0b2f',X'01a21ddef7ee70048bdab888adc48597','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
CREATE TABLE item(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
session_id BLOB NOT NULL REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
minutes INTEGER CHECK(minutes >= 0),
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES(X'01a21ddef7ef700088b904af1c2bd926',X'01a21ddef7ee7008acf0c3459223dc0f','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef7004b0bc7c61018895c5',X'01a21ddef7ef700399471eaa354c15de','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef70088082657da029d6d8',X'01a21ddef7ef70079ebe272b601b7b76','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef700c8d8fe29ba99cad24',X'01a21ddef7ef700ba95e5771446ac421','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef7010979a45e5e6d97a08',X'01a21ddef7ef700f9f1a3a1f6a3545da','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef7014bfbc6e502e471bb6',X'01a21ddef7ef7013b99a4d872b0aa1b6','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef70188019eb24a5918716',X'01a21ddef7ef7017a566e718ceb60a9d','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef701c90a5d0c2c9b23ccb',X'01a21ddef7ef701b81cee6e38b440348','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef70208cc308d5905572bf',X'01a21ddef7ef701fbf9b4e19c4526eb1','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef7024a21f9672e681331b',X'01a21ddef7ef7023b70ca8f966360512','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7ef7028a09245d761f02150',X'01a21ddef7ef70279d16206b573cedee','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0700294f21a46206addbd',X'01a21ddef7f070018d4007b63596509b','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0700696d594be366899ca',X'01a21ddef7f07005a6123299c270e4cc','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0700aaa3b2ad03d40931c',X'01a21ddef7f07009aea116b2b61a6b2e','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0700e8d59fca66d490627',X'01a21ddef7f0700d9ce0990501592463','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f070128f4f05565c8965b6',X'01a21ddef7f070118489403c74a87572','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f07016911f5e69b5000cef',X'01a21ddef7f07015be986b8dfc6d5d8e','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0701aa8d278e5e1ecb17c',X'01a21ddef7f07019a331970b81b6293e','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0701e95feb7891b993867',X'01a21ddef7f0701d92ba27b236b93f02','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f070229057ba9c7e88f92c',X'01a21ddef7f07021a79ac233f5553603','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f07026a6157ac644ab84a7',X'01a21ddef7f070258d9e0d8e01071828','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0702a9e38dab7c3dc3b4a',X'01a21ddef7f070299c6ca4a923d478ed','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0702ea8c8296b670c65fa',X'01a21ddef7f0702d9cb0901d73074e65','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f0703286ed72763468fbca',X'01a21ddef7f070318e4c950d45209c63','','','',10,'',0);
INSERT INTO item VALUES(X'01a21ddef7f07036a0ab9014f5af6362',X'01a21ddef7f0703580132c7499a6d726','','','',10,'',0);
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
INSERT INTO role VALUES(X'01a21ddef7ef7001b5bcb1cd5afde9a9',X'01a21ddef7ee7008acf0c3459223dc0f',X'01a21ddef7ef700088b904af1c2bd926',X'01a21ddef7ee7007803287c4557361e0','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef7005ba7e4a4318ef3d66',X'01a21ddef7ef700399471eaa354c15de',X'01a21ddef7ef7004b0bc7c61018895c5',X'01a21ddef7ef7002935160905beff02f','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef7009acb2b7f181883682',X'01a21ddef7ef70079ebe272b601b7b76',X'01a21ddef7ef70088082657da029d6d8',X'01a21ddef7ef7006a22959cf592ef07f','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef700da73c86de573aca01',X'01a21ddef7ef700ba95e5771446ac421',X'01a21ddef7ef700c8d8fe29ba99cad24',X'01a21ddef7ef700a9ce2c5ae8b41eb90','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef7011b12a4bc9abc9538e',X'01a21ddef7ef700f9f1a3a1f6a3545da',X'01a21ddef7ef7010979a45e5e6d97a08',X'01a21ddef7ef700e94a731712b39b21e','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef7015a421e900bb3a369d',X'01a21ddef7ef7013b99a4d872b0aa1b6',X'01a21ddef7ef7014bfbc6e502e471bb6',X'01a21ddef7ef70129bf5ee3b99ee3575','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef7019adf72b3fc4563134',X'01a21ddef7ef7017a566e718ceb60a9d',X'01a21ddef7ef70188019eb24a5918716',X'01a21ddef7ef70169dab3cdcb842d8e4','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef701da1bfdba7f3889e95',X'01a21ddef7ef701b81cee6e38b440348',X'01a21ddef7ef701c90a5d0c2c9b23ccb',X'01a21ddef7ef701a85c468a5160bdd94','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef70218bc2c37e15999b06',X'01a21ddef7ef701fbf9b4e19c4526eb1',X'01a21ddef7ef70208cc308d5905572bf',X'01a21ddef7ef701e8e6d8f08be9bc16d','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef70259b66136b5a5b5ee8',X'01a21ddef7ef7023b70ca8f966360512',X'01a21ddef7ef7024a21f9672e681331b',X'01a21ddef7ef70229cd51d9241e06b58','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7ef7029ae04872b7bd36f7d',X'01a21ddef7ef70279d16206b573cedee',X'01a21ddef7ef7028a09245d761f02150',X'01a21ddef7ef7026ae2f44d5602d3aa0','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f0700398fcb9a4f6e57cdb',X'01a21ddef7f070018d4007b63596509b',X'01a21ddef7f0700294f21a46206addbd',X'01a21ddef7f07000bc3dec356cbec77c','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f07007b979ffd6bbe219a6',X'01a21ddef7f07005a6123299c270e4cc',X'01a21ddef7f0700696d594be366899ca',X'01a21ddef7f07004b6b43d9476287bcc','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f0700b9be57b35abaabd84',X'01a21ddef7f07009aea116b2b61a6b2e',X'01a21ddef7f0700aaa3b2ad03d40931c',X'01a21ddef7f07008886e6bf76eedd3b4','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f0700f8f6f27716e1091f4',X'01a21ddef7f0700d9ce0990501592463',X'01a21ddef7f0700e8d59fca66d490627',X'01a21ddef7f0700cb9d868d93d14d75a','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f07013be92f7884edbfc2c',X'01a21ddef7f070118489403c74a87572',X'01a21ddef7f070128f4f05565c8965b6',X'01a21ddef7f07010a24771a7be6ce767','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f07017aff96a3d2cbaca61',X'01a21ddef7f07015be986b8dfc6d5d8e',X'01a21ddef7f07016911f5e69b5000cef',X'01a21ddef7f07014a9055cb8f26a9d58','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f0701b8d92db3aad7ade8d',X'01a21ddef7f07019a331970b81b6293e',X'01a21ddef7f0701aa8d278e5e1ecb17c',X'01a21ddef7f070189666527022f34d6f','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f0701f8c51c88b0c227226',X'01a21ddef7f0701d92ba27b236b93f02',X'01a21ddef7f0701e95feb7891b993867',X'01a21ddef7f0701cb1ada51524049b85','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f07023845a7558df1c8f1f',X'01a21ddef7f07021a79ac233f5553603',X'01a21ddef7f070229057ba9c7e88f92c',X'01a21ddef7f07020b2f1861fee7c3414','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f07027b38f83c3b16b22d7',X'01a21ddef7f070258d9e0d8e01071828',X'01a21ddef7f07026a6157ac644ab84a7',X'01a21ddef7f07024b5984876fb235c90','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f0702b9a0d483fd294a275',X'01a21ddef7f070299c6ca4a923d478ed',X'01a21ddef7f0702a9e38dab7c3dc3b4a',X'01a21ddef7f070289ae5084b9f797fc2','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f0702f9830746c343e7bc3',X'01a21ddef7f0702d9cb0901d73074e65',X'01a21ddef7f0702ea8c8296b670c65fa',X'01a21ddef7f0702cb68b6c761e10bd9b','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f07033b68a8bd2cfaaf313',X'01a21ddef7f070318e4c950d45209c63',X'01a21ddef7f0703286ed72763468fbca',X'01a21ddef7f07030a4d3273197e72029','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21ddef7f07037866a445cb3e87ae4',X'01a21ddef7f0703580132c7499a6d726',X'01a21ddef7f07036a0ab9014f5af6362',X'01a21ddef7f07034ad33a6274b8041ba','speaker','proposed',NULL,'',0);
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
INSERT INTO registration VALUES(X'a8a03b89ff058ce187e78a763d138bb8',X'01a21ddef7ee7007803287c4557361e0',X'01a21ddef7ee7003a2ab999078ea0b2f','invited','','',NULL,'',0);
CREATE TABLE attendance(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
participant_id BLOB NOT NULL REFERENCES participant(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
event_id BLOB NOT NULL REFERENCES event(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
day TEXT NOT NULL CHECK(day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
marked_at TEXT NOT NULL CHECK(marked_at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z'),
how TEXT NOT NULL DEFAULT 'list' CHECK(how IN ('list', 'search', 'badge')),
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO attendance VALUES(X'92f523008f5d8417bbd81abf161e11ce',X'01a21ddef7ee7007803287c4557361e0',X'01a21ddef7ee7003a2ab999078ea0b2f','2021-02-23','2021-02-23T07:30:00Z','list',0);
CREATE TABLE deadline(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
kind TEXT NOT NULL DEFAULT 'other' CHECK(kind IN ('registration', 'speaker_requests', 'answers', 'reports', 'survey', 'logistics', 'other')),
title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
day TEXT CHECK(day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
time_zone TEXT NOT NULL DEFAULT 'UTC',
note_ar TEXT NOT NULL DEFAULT '', note_en TEXT NOT NULL DEFAULT '', note_fr TEXT NOT NULL DEFAULT '',
link TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO deadline VALUES(X'01a21ddef7ee7005a7c117bf88059e3f','other','','Registration closes','',NULL,'','','','','',0);
CREATE TABLE deadline_move(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
deadline_id BLOB NOT NULL REFERENCES deadline(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
earlier_day TEXT CHECK(earlier_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
moved_on TEXT NOT NULL CHECK(moved_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
moved_by TEXT NOT NULL DEFAULT '',
reason_ar TEXT NOT NULL DEFAULT '', reason_en TEXT NOT NULL DEFAULT '', reason_fr TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO deadline_move VALUES(X'01a21ddef7ee7006ad9d4379a563e491',X'01a21ddef7ee7005a7c117bf88059e3f',NULL,'2021-02-01','','','','',0);
CREATE TABLE attachment(
sha256 TEXT NOT NULL PRIMARY KEY CHECK(length(sha256) = 64),
media_type TEXT NOT NULL,
size INTEGER NOT NULL,
data BLOB NOT NULL
) STRICT;
INSERT INTO attachment VALUES('92b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b','image/jpeg',9,X'612070696374757265');
CREATE TABLE journal_copy(
copy INTEGER PRIMARY KEY,
id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)
) STRICT;
INSERT INTO journal_copy VALUES(1,X'85b5fca4c28b4da5ae09038bb6b4ef76');
INSERT INTO journal_copy VALUES(2,X'78b149dde26543aeabbc28f8b052cd76');
CREATE TABLE journal_context(
context INTEGER PRIMARY KEY,
seen TEXT NOT NULL
) STRICT;
INSERT INTO journal_context VALUES(1,'{}');
INSERT INTO journal_context VALUES(2,'{"85b5fca4-c28b-4da5-ae09-038bb6b4ef76":7}');
CREATE TABLE journal_change(
step INTEGER NOT NULL REFERENCES journal_step(step) ON DELETE RESTRICT,
record BLOB NOT NULL,
field TEXT NOT NULL,
record_table TEXT NOT NULL,
old ANY,
new ANY,
PRIMARY KEY(step, record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_change VALUES(1,X'01a21ddef7ed7000873ed77507c5fdb1','+','conference',NULL,'{"title_ar":"مؤتمر","title_en":"Conference","title_fr":"Conférence","acronym":"","time_zone":"","mailbox":"","page":"","basis_ar":"","basis_en":"","basis_fr":"","digits":"latin","arabic_months":"gregorian","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7000956ed1cc60d277b6','+','stakeholder_group',NULL,'{"name_ar":"","name_en":"Member States","name_fr":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7001a05e6746e5da3361','+','organisation',NULL,'{"name_ar":"","name_en":"","name_fr":"Ministère de l''eau","acronym":"","country":"","group_id":"01a21ddef7ee7000956ed1cc60d277b6","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee700296fdd2454c326b3d','+','host',NULL,'{"organisation_id":"01a21ddef7ee7001a05e6746e5da3361","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7003a2ab999078ea0b2f','+','event',NULL,'{"kind":"conference","title_ar":"","title_en":"","title_fr":"","starts_on":"2021-02-23","ends_on":null,"format":"in_person","place_ar":"","place_en":"","place_fr":"","link":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee70048bdab888adc48597','+','room',NULL,'{"name_ar":"","name_en":"Hall A","name_fr":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7005a7c117bf88059e3f','+','deadline',NULL,'{"kind":"other","title_ar":"","title_en":"Registration closes","title_fr":"","day":null,"time_zone":"","note_ar":"","note_en":"","note_fr":"","link":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7006ad9d4379a563e491','+','deadline_move',NULL,'{"deadline_id":"01a21ddef7ee7005a7c117bf88059e3f","earlier_day":null,"moved_on":"2021-02-01","moved_by":"","reason_ar":"","reason_en":"","reason_fr":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7007803287c4557361e0','+','participant',NULL,'{"name_ar":"ليلى العطّار 0","name_latin":"Leila Attar 0","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila0@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7007803287c4557361e0','photo','participant','','92b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ee7008acf0c3459223dc0f','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700088b904af1c2bd926','+','item',NULL,'{"session_id":"01a21ddef7ee7008acf0c3459223dc0f","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7001b5bcb1cd5afde9a9','+','role',NULL,'{"session_id":"01a21ddef7ee7008acf0c3459223dc0f","item_id":"01a21ddef7ef700088b904af1c2bd926","participant_id":"01a21ddef7ee7007803287c4557361e0","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7002935160905beff02f','+','participant',NULL,'{"name_ar":"ليلى العطّار 1","name_latin":"Leila Attar 1","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila1@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700399471eaa354c15de','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7004b0bc7c61018895c5','+','item',NULL,'{"session_id":"01a21ddef7ef700399471eaa354c15de","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7005ba7e4a4318ef3d66','+','role',NULL,'{"session_id":"01a21ddef7ef700399471eaa354c15de","item_id":"01a21ddef7ef7004b0bc7c61018895c5","participant_id":"01a21ddef7ef7002935160905beff02f","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7006a22959cf592ef07f','+','participant',NULL,'{"name_ar":"ليلى العطّار 2","name_latin":"Leila Attar 2","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila2@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70079ebe272b601b7b76','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70088082657da029d6d8','+','item',NULL,'{"session_id":"01a21ddef7ef70079ebe272b601b7b76","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7009acb2b7f181883682','+','role',NULL,'{"session_id":"01a21ddef7ef70079ebe272b601b7b76","item_id":"01a21ddef7ef70088082657da029d6d8","participant_id":"01a21ddef7ef7006a22959cf592ef07f","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700a9ce2c5ae8b41eb90','+','participant',NULL,'{"name_ar":"ليلى العطّار 3","name_latin":"Leila Attar 3","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila3@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700ba95e5771446ac421','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700c8d8fe29ba99cad24','+','item',NULL,'{"session_id":"01a21ddef7ef700ba95e5771446ac421","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700da73c86de573aca01','+','role',NULL,'{"session_id":"01a21ddef7ef700ba95e5771446ac421","item_id":"01a21ddef7ef700c8d8fe29ba99cad24","participant_id":"01a21ddef7ef700a9ce2c5ae8b41eb90","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700e94a731712b39b21e','+','participant',NULL,'{"name_ar":"ليلى العطّار 4","name_latin":"Leila Attar 4","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila4@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef700f9f1a3a1f6a3545da','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7010979a45e5e6d97a08','+','item',NULL,'{"session_id":"01a21ddef7ef700f9f1a3a1f6a3545da","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7011b12a4bc9abc9538e','+','role',NULL,'{"session_id":"01a21ddef7ef700f9f1a3a1f6a3545da","item_id":"01a21ddef7ef7010979a45e5e6d97a08","participant_id":"01a21ddef7ef700e94a731712b39b21e","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70129bf5ee3b99ee3575','+','participant',NULL,'{"name_ar":"ليلى العطّار 5","name_latin":"Leila Attar 5","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila5@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7013b99a4d872b0aa1b6','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7014bfbc6e502e471bb6','+','item',NULL,'{"session_id":"01a21ddef7ef7013b99a4d872b0aa1b6","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7015a421e900bb3a369d','+','role',NULL,'{"session_id":"01a21ddef7ef7013b99a4d872b0aa1b6","item_id":"01a21ddef7ef7014bfbc6e502e471bb6","participant_id":"01a21ddef7ef70129bf5ee3b99ee3575","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70169dab3cdcb842d8e4','+','participant',NULL,'{"name_ar":"ليلى العطّار 6","name_latin":"Leila Attar 6","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila6@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7017a566e718ceb60a9d','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70188019eb24a5918716','+','item',NULL,'{"session_id":"01a21ddef7ef7017a566e718ceb60a9d","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7019adf72b3fc4563134','+','role',NULL,'{"session_id":"01a21ddef7ef7017a566e718ceb60a9d","item_id":"01a21ddef7ef70188019eb24a5918716","participant_id":"01a21ddef7ef70169dab3cdcb842d8e4","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef701a85c468a5160bdd94','+','participant',NULL,'{"name_ar":"ليلى العطّار 7","name_latin":"Leila Attar 7","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila7@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef701b81cee6e38b440348','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef701c90a5d0c2c9b23ccb','+','item',NULL,'{"session_id":"01a21ddef7ef701b81cee6e38b440348","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef701da1bfdba7f3889e95','+','role',NULL,'{"session_id":"01a21ddef7ef701b81cee6e38b440348","item_id":"01a21ddef7ef701c90a5d0c2c9b23ccb","participant_id":"01a21ddef7ef701a85c468a5160bdd94","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef701e8e6d8f08be9bc16d','+','participant',NULL,'{"name_ar":"ليلى العطّار 8","name_latin":"Leila Attar 8","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila8@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef701fbf9b4e19c4526eb1','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70208cc308d5905572bf','+','item',NULL,'{"session_id":"01a21ddef7ef701fbf9b4e19c4526eb1","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70218bc2c37e15999b06','+','role',NULL,'{"session_id":"01a21ddef7ef701fbf9b4e19c4526eb1","item_id":"01a21ddef7ef70208cc308d5905572bf","participant_id":"01a21ddef7ef701e8e6d8f08be9bc16d","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70229cd51d9241e06b58','+','participant',NULL,'{"name_ar":"ليلى العطّار 9","name_latin":"Leila Attar 9","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila9@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7023b70ca8f966360512','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7024a21f9672e681331b','+','item',NULL,'{"session_id":"01a21ddef7ef7023b70ca8f966360512","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70259b66136b5a5b5ee8','+','role',NULL,'{"session_id":"01a21ddef7ef7023b70ca8f966360512","item_id":"01a21ddef7ef7024a21f9672e681331b","participant_id":"01a21ddef7ef70229cd51d9241e06b58","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7026ae2f44d5602d3aa0','+','participant',NULL,'{"name_ar":"ليلى العطّار 10","name_latin":"Leila Attar 10","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila10@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef70279d16206b573cedee','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7028a09245d761f02150','+','item',NULL,'{"session_id":"01a21ddef7ef70279d16206b573cedee","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7ef7029ae04872b7bd36f7d','+','role',NULL,'{"session_id":"01a21ddef7ef70279d16206b573cedee","item_id":"01a21ddef7ef7028a09245d761f02150","participant_id":"01a21ddef7ef7026ae2f44d5602d3aa0","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07000bc3dec356cbec77c','+','participant',NULL,'{"name_ar":"ليلى العطّار 11","name_latin":"Leila Attar 11","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila11@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070018d4007b63596509b','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700294f21a46206addbd','+','item',NULL,'{"session_id":"01a21ddef7f070018d4007b63596509b","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700398fcb9a4f6e57cdb','+','role',NULL,'{"session_id":"01a21ddef7f070018d4007b63596509b","item_id":"01a21ddef7f0700294f21a46206addbd","participant_id":"01a21ddef7f07000bc3dec356cbec77c","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07004b6b43d9476287bcc','+','participant',NULL,'{"name_ar":"ليلى العطّار 12","name_latin":"Leila Attar 12","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila12@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07005a6123299c270e4cc','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700696d594be366899ca','+','item',NULL,'{"session_id":"01a21ddef7f07005a6123299c270e4cc","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07007b979ffd6bbe219a6','+','role',NULL,'{"session_id":"01a21ddef7f07005a6123299c270e4cc","item_id":"01a21ddef7f0700696d594be366899ca","participant_id":"01a21ddef7f07004b6b43d9476287bcc","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07008886e6bf76eedd3b4','+','participant',NULL,'{"name_ar":"ليلى العطّار 13","name_latin":"Leila Attar 13","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila13@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07009aea116b2b61a6b2e','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700aaa3b2ad03d40931c','+','item',NULL,'{"session_id":"01a21ddef7f07009aea116b2b61a6b2e","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700b9be57b35abaabd84','+','role',NULL,'{"session_id":"01a21ddef7f07009aea116b2b61a6b2e","item_id":"01a21ddef7f0700aaa3b2ad03d40931c","participant_id":"01a21ddef7f07008886e6bf76eedd3b4","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700cb9d868d93d14d75a','+','participant',NULL,'{"name_ar":"ليلى العطّار 14","name_latin":"Leila Attar 14","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila14@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700d9ce0990501592463','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700e8d59fca66d490627','+','item',NULL,'{"session_id":"01a21ddef7f0700d9ce0990501592463","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0700f8f6f27716e1091f4','+','role',NULL,'{"session_id":"01a21ddef7f0700d9ce0990501592463","item_id":"01a21ddef7f0700e8d59fca66d490627","participant_id":"01a21ddef7f0700cb9d868d93d14d75a","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07010a24771a7be6ce767','+','participant',NULL,'{"name_ar":"ليلى العطّار 15","name_latin":"Leila Attar 15","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila15@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070118489403c74a87572','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070128f4f05565c8965b6','+','item',NULL,'{"session_id":"01a21ddef7f070118489403c74a87572","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07013be92f7884edbfc2c','+','role',NULL,'{"session_id":"01a21ddef7f070118489403c74a87572","item_id":"01a21ddef7f070128f4f05565c8965b6","participant_id":"01a21ddef7f07010a24771a7be6ce767","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07014a9055cb8f26a9d58','+','participant',NULL,'{"name_ar":"ليلى العطّار 16","name_latin":"Leila Attar 16","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila16@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07015be986b8dfc6d5d8e','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07016911f5e69b5000cef','+','item',NULL,'{"session_id":"01a21ddef7f07015be986b8dfc6d5d8e","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07017aff96a3d2cbaca61','+','role',NULL,'{"session_id":"01a21ddef7f07015be986b8dfc6d5d8e","item_id":"01a21ddef7f07016911f5e69b5000cef","participant_id":"01a21ddef7f07014a9055cb8f26a9d58","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070189666527022f34d6f','+','participant',NULL,'{"name_ar":"ليلى العطّار 17","name_latin":"Leila Attar 17","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila17@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07019a331970b81b6293e','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0701aa8d278e5e1ecb17c','+','item',NULL,'{"session_id":"01a21ddef7f07019a331970b81b6293e","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0701b8d92db3aad7ade8d','+','role',NULL,'{"session_id":"01a21ddef7f07019a331970b81b6293e","item_id":"01a21ddef7f0701aa8d278e5e1ecb17c","participant_id":"01a21ddef7f070189666527022f34d6f","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0701cb1ada51524049b85','+','participant',NULL,'{"name_ar":"ليلى العطّار 18","name_latin":"Leila Attar 18","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila18@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0701d92ba27b236b93f02','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0701e95feb7891b993867','+','item',NULL,'{"session_id":"01a21ddef7f0701d92ba27b236b93f02","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0701f8c51c88b0c227226','+','role',NULL,'{"session_id":"01a21ddef7f0701d92ba27b236b93f02","item_id":"01a21ddef7f0701e95feb7891b993867","participant_id":"01a21ddef7f0701cb1ada51524049b85","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07020b2f1861fee7c3414','+','participant',NULL,'{"name_ar":"ليلى العطّار 19","name_latin":"Leila Attar 19","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila19@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07021a79ac233f5553603','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070229057ba9c7e88f92c','+','item',NULL,'{"session_id":"01a21ddef7f07021a79ac233f5553603","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07023845a7558df1c8f1f','+','role',NULL,'{"session_id":"01a21ddef7f07021a79ac233f5553603","item_id":"01a21ddef7f070229057ba9c7e88f92c","participant_id":"01a21ddef7f07020b2f1861fee7c3414","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07024b5984876fb235c90','+','participant',NULL,'{"name_ar":"ليلى العطّار 20","name_latin":"Leila Attar 20","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila20@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070258d9e0d8e01071828','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07026a6157ac644ab84a7','+','item',NULL,'{"session_id":"01a21ddef7f070258d9e0d8e01071828","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07027b38f83c3b16b22d7','+','role',NULL,'{"session_id":"01a21ddef7f070258d9e0d8e01071828","item_id":"01a21ddef7f07026a6157ac644ab84a7","participant_id":"01a21ddef7f07024b5984876fb235c90","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070289ae5084b9f797fc2','+','participant',NULL,'{"name_ar":"ليلى العطّار 21","name_latin":"Leila Attar 21","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila21@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070299c6ca4a923d478ed','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0702a9e38dab7c3dc3b4a','+','item',NULL,'{"session_id":"01a21ddef7f070299c6ca4a923d478ed","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0702b9a0d483fd294a275','+','role',NULL,'{"session_id":"01a21ddef7f070299c6ca4a923d478ed","item_id":"01a21ddef7f0702a9e38dab7c3dc3b4a","participant_id":"01a21ddef7f070289ae5084b9f797fc2","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0702cb68b6c761e10bd9b','+','participant',NULL,'{"name_ar":"ليلى العطّار 22","name_latin":"Leila Attar 22","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila22@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0702d9cb0901d73074e65','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0702ea8c8296b670c65fa','+','item',NULL,'{"session_id":"01a21ddef7f0702d9cb0901d73074e65","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0702f9830746c343e7bc3','+','role',NULL,'{"session_id":"01a21ddef7f0702d9cb0901d73074e65","item_id":"01a21ddef7f0702ea8c8296b670c65fa","participant_id":"01a21ddef7f0702cb68b6c761e10bd9b","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07030a4d3273197e72029','+','participant',NULL,'{"name_ar":"ليلى العطّار 23","name_latin":"Leila Attar 23","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila23@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f070318e4c950d45209c63','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0703286ed72763468fbca','+','item',NULL,'{"session_id":"01a21ddef7f070318e4c950d45209c63","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07033b68a8bd2cfaaf313','+','role',NULL,'{"session_id":"01a21ddef7f070318e4c950d45209c63","item_id":"01a21ddef7f0703286ed72763468fbca","participant_id":"01a21ddef7f07030a4d3273197e72029","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07034ad33a6274b8041ba','+','participant',NULL,'{"name_ar":"ليلى العطّار 24","name_latin":"Leila Attar 24","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21ddef7ee7001a05e6746e5da3361","email":"leila24@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","consent":"","consent_on":null,"source":"","photo":"","badge_code":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f0703580132c7499a6d726','+','session',NULL,'{"event_id":"01a21ddef7ee7003a2ab999078ea0b2f","room_id":"01a21ddef7ee70048bdab888adc48597","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07036a0ab9014f5af6362','+','item',NULL,'{"session_id":"01a21ddef7f0703580132c7499a6d726","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07037866a445cb3e87ae4','+','role',NULL,'{"session_id":"01a21ddef7f0703580132c7499a6d726","item_id":"01a21ddef7f07036a0ab9014f5af6362","participant_id":"01a21ddef7f07034ad33a6274b8041ba","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f07038afe1305591e8b756','+','tag',NULL,'{"name":"VIP","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f57000b6d5098cc8e51e55','+','participant_address',NULL,'{"participant_id":"01a21ddef7ee7007803287c4557361e0","email":"assistant@example.org","label":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f5700186f17a689b990e40','+','custom_field',NULL,'{"name_ar":"","name_en":"Dietary needs","name_fr":"","kind":"text","choices":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21ddef7f57002ba0db49f24717880','+','saved_filter',NULL,'{"name":"Of Lebanon","page":"","definition":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'0d930a17230d867db56cff83a4be9447','+','participant_tag',NULL,'{"participant_id":"01a21ddef7ee7007803287c4557361e0","tag_id":"01a21ddef7f07038afe1305591e8b756","gone":0}');
INSERT INTO journal_change VALUES(1,X'34aca40ade9c822b8e9f177101bbc984','+','custom_value',NULL,'{"participant_id":"01a21ddef7ee7007803287c4557361e0","custom_field_id":"01a21ddef7f5700186f17a689b990e40","value":"none","gone":0}');
INSERT INTO journal_change VALUES(1,X'92f523008f5d8417bbd81abf161e11ce','+','attendance',NULL,'{"participant_id":"01a21ddef7ee7007803287c4557361e0","event_id":"01a21ddef7ee7003a2ab999078ea0b2f","day":"2021-02-23","marked_at":"2021-02-23T07:30:00Z","how":"list","gone":0}');
INSERT INTO journal_change VALUES(1,X'a8a03b89ff058ce187e78a763d138bb8','+','registration',NULL,'{"participant_id":"01a21ddef7ee7007803287c4557361e0","event_id":"01a21ddef7ee7003a2ab999078ea0b2f","state":"invited","format":"","needs":"","registered_on":null,"note":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'dd23b9bf2ce08322946ae7029aaaa59f','+','distinct_pair',NULL,'{"participant_a_id":"01a21ddef7ee7007803287c4557361e0","participant_b_id":"01a21ddef7ef7002935160905beff02f","gone":0}');
INSERT INTO journal_change VALUES(2,X'01a21ddef7ee7007803287c4557361e0','country','participant','','LB');
INSERT INTO journal_change VALUES(3,X'01a21ddef7ef70129bf5ee3b99ee3575','country','participant','','LB');
INSERT INTO journal_change VALUES(4,X'01a21ddef7ef7026ae2f44d5602d3aa0','country','participant','','LB');
INSERT INTO journal_change VALUES(5,X'01a21ddef7f07010a24771a7be6ce767','country','participant','','LB');
INSERT INTO journal_change VALUES(6,X'01a21ddef7f07024b5984876fb235c90','country','participant','','LB');
INSERT INTO journal_change VALUES(7,X'01a21ddef7ef7002935160905beff02f','gone','participant',0,1);
INSERT INTO journal_change VALUES(8,X'01a21ddef7ef7002935160905beff02f','gone','participant',1,0);
INSERT INTO journal_change VALUES(9,X'01a21ddef7ef7002935160905beff02f','gone','participant',0,1);
CREATE TABLE journal_conflict(
record BLOB NOT NULL,
field TEXT NOT NULL,
record_table TEXT NOT NULL,
heads TEXT NOT NULL,
PRIMARY KEY(record, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal_state(
only INTEGER PRIMARY KEY CHECK(only = 1),
step INTEGER,
copy INTEGER REFERENCES journal_copy(copy) ON DELETE RESTRICT,
clock INTEGER NOT NULL
) STRICT;
INSERT INTO journal_state VALUES(1,NULL,2,117690775206559744);
CREATE TABLE IF NOT EXISTS "journal_step"(
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
INSERT INTO journal_step VALUES(1,1,1,111411200000000000,1,3,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(2,1,2,111411200000000001,1,3,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(3,1,3,111411200000000002,1,3,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(4,1,4,111411200000000003,1,3,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(5,1,5,111411200000000004,1,3,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(6,1,6,111411200000000005,1,3,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(7,1,7,111411200000000006,1,3,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(8,2,1,117690775199809536,2,4,'2026-11-27T22:31:53Z','root','edit','undo','85b5fca4-c28b-4da5-ae09-038bb6b4ef76:7');
INSERT INTO journal_step VALUES(9,2,2,117690775206559744,2,4,'2026-11-27T22:31:53Z','root','edit','redo','78b149dd-e265-43ae-abbc-28f8b052cd76:1');
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
CREATE INDEX organisation_group ON organisation(group_id);
CREATE INDEX host_organisation ON host(organisation_id);
CREATE INDEX participant_organisation ON participant(organisation_id);
CREATE INDEX participant_badge_code ON participant(badge_code) WHERE badge_code <> '';
CREATE INDEX participant_address_participant ON participant_address(participant_id);
CREATE INDEX participant_tag_participant ON participant_tag(participant_id);
CREATE INDEX participant_tag_tag ON participant_tag(tag_id);
CREATE INDEX custom_value_participant ON custom_value(participant_id);
CREATE INDEX custom_value_field ON custom_value(custom_field_id);
CREATE INDEX distinct_pair_a ON distinct_pair(participant_a_id);
CREATE INDEX distinct_pair_b ON distinct_pair(participant_b_id);
CREATE INDEX session_event ON session(event_id);
CREATE INDEX session_room ON session(room_id);
CREATE INDEX item_session ON item(session_id);
CREATE INDEX role_session ON role(session_id);
CREATE INDEX role_item ON role(item_id);
CREATE INDEX role_participant ON role(participant_id);
CREATE INDEX registration_participant ON registration(participant_id);
CREATE INDEX registration_event ON registration(event_id);
CREATE INDEX attendance_participant ON attendance(participant_id);
CREATE INDEX attendance_event ON attendance(event_id);
CREATE INDEX deadline_move_deadline ON deadline_move(deadline_id);
CREATE INDEX journal_change_cell ON journal_change(record, field);
CREATE TRIGGER guard_delete_attachment BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'attachments stay') WHERE (SELECT step FROM journal_state) IS NOT 0; END;
CREATE TRIGGER guard_delete_attendance BEFORE DELETE ON attendance BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_conference BEFORE DELETE ON conference BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_custom_field BEFORE DELETE ON custom_field BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_custom_value BEFORE DELETE ON custom_value BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_deadline BEFORE DELETE ON deadline BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_deadline_move BEFORE DELETE ON deadline_move BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_distinct_pair BEFORE DELETE ON distinct_pair BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_event BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_host BEFORE DELETE ON host BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_item BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_organisation BEFORE DELETE ON organisation BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_participant BEFORE DELETE ON participant BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_participant_address BEFORE DELETE ON participant_address BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_participant_tag BEFORE DELETE ON participant_tag BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_registration BEFORE DELETE ON registration BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_role BEFORE DELETE ON role BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_room BEFORE DELETE ON room BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_saved_filter BEFORE DELETE ON saved_filter BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_session BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_stakeholder_group BEFORE DELETE ON stakeholder_group BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_tag BEFORE DELETE ON tag BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_insert_attachment BEFORE INSERT ON attachment BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'attachment exists') WHERE EXISTS(SELECT 1 FROM attachment WHERE sha256 = NEW.sha256); END;
CREATE TRIGGER guard_insert_attendance BEFORE INSERT ON attendance BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM attendance WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_conference BEFORE INSERT ON conference BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM conference WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_custom_field BEFORE INSERT ON custom_field BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM custom_field WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_custom_value BEFORE INSERT ON custom_value BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM custom_value WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_deadline BEFORE INSERT ON deadline BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM deadline WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_deadline_move BEFORE INSERT ON deadline_move BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM deadline_move WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_distinct_pair BEFORE INSERT ON distinct_pair BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM distinct_pair WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_event BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM event WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_host BEFORE INSERT ON host BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM host WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_item BEFORE INSERT ON item BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM item WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_organisation BEFORE INSERT ON organisation BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM organisation WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_participant BEFORE INSERT ON participant BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM participant WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_participant_address BEFORE INSERT ON participant_address BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM participant_address WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_participant_tag BEFORE INSERT ON participant_tag BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM participant_tag WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_registration BEFORE INSERT ON registration BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM registration WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_role BEFORE INSERT ON role BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM role WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_room BEFORE INSERT ON room BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM room WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_saved_filter BEFORE INSERT ON saved_filter BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM saved_filter WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_session BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM session WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_stakeholder_group BEFORE INSERT ON stakeholder_group BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM stakeholder_group WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_tag BEFORE INSERT ON tag BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM tag WHERE id = NEW.id); END;
CREATE TRIGGER guard_update_attachment BEFORE UPDATE ON attachment BEGIN SELECT RAISE(ABORT, 'an attachment does not change'); END;
CREATE TRIGGER guard_update_attendance BEFORE UPDATE ON attendance BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_conference BEFORE UPDATE ON conference BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_custom_field BEFORE UPDATE ON custom_field BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_custom_value BEFORE UPDATE ON custom_value BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_deadline BEFORE UPDATE ON deadline BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_deadline_move BEFORE UPDATE ON deadline_move BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_distinct_pair BEFORE UPDATE ON distinct_pair BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_event BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_host BEFORE UPDATE ON host BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_item BEFORE UPDATE ON item BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_organisation BEFORE UPDATE ON organisation BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_participant BEFORE UPDATE ON participant BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_participant_address BEFORE UPDATE ON participant_address BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_participant_tag BEFORE UPDATE ON participant_tag BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_registration BEFORE UPDATE ON registration BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_role BEFORE UPDATE ON role BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_room BEFORE UPDATE ON room BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_saved_filter BEFORE UPDATE ON saved_filter BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_session BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_stakeholder_group BEFORE UPDATE ON stakeholder_group BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_tag BEFORE UPDATE ON tag BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
COMMIT;
