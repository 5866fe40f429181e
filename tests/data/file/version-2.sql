-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
PRAGMA application_id = 1298953329;
PRAGMA user_version = 2;
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
INSERT INTO conference VALUES(X'01a21d967cfe7000824a891bd9b65dae','مؤتمر','Conference','Conférence','','','','','','','','latin','gregorian',0);
CREATE TABLE stakeholder_group(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO stakeholder_group VALUES(X'01a21d967cfe7001a7602584c2bc2240','','Member States','','',0);
CREATE TABLE organisation(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
acronym TEXT NOT NULL DEFAULT '',
country TEXT NOT NULL DEFAULT '' CHECK(country = '' OR length(country) = 2),
group_id BLOB REFERENCES stakeholder_group(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO organisation VALUES(X'01a21d967cfe7002ba537894ad22a990','','','Ministère de l''eau','','',X'01a21d967cfe7001a7602584c2bc2240',0);
CREATE TABLE host(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
organisation_id BLOB NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO host VALUES(X'01a21d967cfe700393ae77191ea23770',X'01a21d967cfe7002ba537894ad22a990','',0);
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
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO participant VALUES(X'01a21d967cfe7008b297e4a6a2dcc225','ليلى العطّار 0','Leila Attar 0','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila0@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967cff7003a562e1d37a8e55d0','ليلى العطّار 1','Leila Attar 1','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila1@example.org','','','','ar','','',1);
INSERT INTO participant VALUES(X'01a21d967cff7007873030e4ad589aef','ليلى العطّار 2','Leila Attar 2','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila2@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967cff700b84416900ffc90b1c','ليلى العطّار 3','Leila Attar 3','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila3@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967cff700fa816739d56086f62','ليلى العطّار 4','Leila Attar 4','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila4@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967cff701385930c02c5b77774','ليلى العطّار 5','Leila Attar 5','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila5@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967cff7017b48a09716be1832f','ليلى العطّار 6','Leila Attar 6','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila6@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967cff701bb09b21cb993b545d','ليلى العطّار 7','Leila Attar 7','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila7@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967cff701fb7ba89ce41df7e40','ليلى العطّار 8','Leila Attar 8','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila8@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d007003a40eec7753496c04','ليلى العطّار 9','Leila Attar 9','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila9@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00700788180854ae0816e9','ليلى العطّار 10','Leila Attar 10','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila10@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00700b8b439970506565f5','ليلى العطّار 11','Leila Attar 11','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila11@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00700fadd1a55ce5da4950','ليلى العطّار 12','Leila Attar 12','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila12@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00701395ec8f578c795a99','ليلى العطّار 13','Leila Attar 13','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila13@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d0070179ffb212f92a1009c','ليلى العطّار 14','Leila Attar 14','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila14@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00701bb297f6ca6d0eac9b','ليلى العطّار 15','Leila Attar 15','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila15@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00701f979a7ba882e3b06d','ليلى العطّار 16','Leila Attar 16','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila16@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d007023b79461ae1a8c8c12','ليلى العطّار 17','Leila Attar 17','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila17@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d0070279da18f5697833e47','ليلى العطّار 18','Leila Attar 18','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila18@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00702b8127749900c4df67','ليلى العطّار 19','Leila Attar 19','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila19@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d00702f9984e70191fc0c79','ليلى العطّار 20','Leila Attar 20','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila20@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d007033ad3fa3fbb8e65640','ليلى العطّار 21','Leila Attar 21','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila21@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d007037b41d580e94488928','ليلى العطّار 22','Leila Attar 22','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila22@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d0170038f02d41d31400c2e','ليلى العطّار 23','Leila Attar 23','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila23@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a21d967d05700288a556e4c8170757','ليلى العطّار 24','Leila Attar 24','','','','','','',X'01a21d967cfe7002ba537894ad22a990','leila24@example.org','','','','ar','','',0);
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
INSERT INTO event VALUES(X'01a21d967cfe700480d12a192c9b0b71','conference','','','','2021-02-23',NULL,'in_person','','','','','',0);
CREATE TABLE room(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO room VALUES(X'01a21d967cfe7005a2eba0cdb477b6f6','','Hall A','','',0);
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
INSERT INTO session VALUES(X'01a21d967cff7000b6e7b462730ccb5a',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967cff700492a308ce97f2fb6a',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967cff7008ad8749f697cf03e6',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967cff700c9cae565344b55525',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967cff7010ba18892090e2bd3d',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967cff7014911a3e5602c46522',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967cff701889c0658bea095434',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967cff701c8ef7491299fe504e',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d0070009fca5c4f3a2291d5',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d0070049dd088ef199eb844',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007008ad8f651109874110',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d00700cb4e18c78dd70bd18',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007010b0d578d37f977236',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007014823de220ad08e6c8',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007018bf3fa07c9dc9dc9c',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d00701cb44515c1ac216ff7',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007020b6f11a483b86aa9a',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007024a8617ce4e31e79f9',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007028bf29f53789bdfd13',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d00702caa36956dd23d7c3c',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007030b9d2ea9cffc6e3f5',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d007034a044b450c228cbdd',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d0170009304a493990edca1',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d0170049d36ef59f8dec6e4',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a21d967d0570039c931246e416aed4',X'01a21d967cfe700480d12a192c9b0b71',X'01a21d967cfe7005a2eba0cdb477b6f6','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
CREATE TABLE item(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
session_id BLOB NOT NULL REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
minutes INTEGER CHECK(minutes >= 0),
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES(X'01a21d967cff7001b2bc6b86dfa279c6',X'01a21d967cff7000b6e7b462730ccb5a','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967cff7005b45a305562fdbf8e',X'01a21d967cff700492a308ce97f2fb6a','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967cff7009bc69620f76a7ab55',X'01a21d967cff7008ad8749f697cf03e6','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967cff700d95e290cbc408eb4e',X'01a21d967cff700c9cae565344b55525','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967cff70118f952c8d0a6ac128',X'01a21d967cff7010ba18892090e2bd3d','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967cff7015813063463273e563',X'01a21d967cff7014911a3e5602c46522','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967cff7019ab0f167307f6102e',X'01a21d967cff701889c0658bea095434','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967cff701d9e580418dc24dc9d',X'01a21d967cff701c8ef7491299fe504e','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d00700182e579774279a11e',X'01a21d967d0070009fca5c4f3a2291d5','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d0070059f9be29cc277855b',X'01a21d967d0070049dd088ef199eb844','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d0070098153e18c3e59b5d9',X'01a21d967d007008ad8f651109874110','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d00700d938bf395ac183359',X'01a21d967d00700cb4e18c78dd70bd18','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d007011bac028d13d20223a',X'01a21d967d007010b0d578d37f977236','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d0070158ae43d628e817117',X'01a21d967d007014823de220ad08e6c8','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d0070199e0d64b886a4ac74',X'01a21d967d007018bf3fa07c9dc9dc9c','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d00701d9243a75c71f56a86',X'01a21d967d00701cb44515c1ac216ff7','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d0070218374a442fe513e89',X'01a21d967d007020b6f11a483b86aa9a','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d007025a71484c928b9ef1d',X'01a21d967d007024a8617ce4e31e79f9','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d007029bdf58278861a2781',X'01a21d967d007028bf29f53789bdfd13','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d00702db20e7ec0afbc9bdb',X'01a21d967d00702caa36956dd23d7c3c','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d007031aa4450a0b2730f56',X'01a21d967d007030b9d2ea9cffc6e3f5','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d007035ac2ccd2d37de04c8',X'01a21d967d007034a044b450c228cbdd','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d017001994a6dfb8caee48c',X'01a21d967d0170009304a493990edca1','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d0570008068cdd4901aa264',X'01a21d967d0170049d36ef59f8dec6e4','','','',10,'',0);
INSERT INTO item VALUES(X'01a21d967d057004bc339bed889f2746',X'01a21d967d0570039c931246e416aed4','','','',10,'',0);
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
INSERT INTO role VALUES(X'01a21d967cff70028a7e06d78d898d29',X'01a21d967cff7000b6e7b462730ccb5a',X'01a21d967cff7001b2bc6b86dfa279c6',X'01a21d967cfe7008b297e4a6a2dcc225','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967cff700694eb5fba670396d1',X'01a21d967cff700492a308ce97f2fb6a',X'01a21d967cff7005b45a305562fdbf8e',X'01a21d967cff7003a562e1d37a8e55d0','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967cff700aab83e6f1c29e7067',X'01a21d967cff7008ad8749f697cf03e6',X'01a21d967cff7009bc69620f76a7ab55',X'01a21d967cff7007873030e4ad589aef','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967cff700e85ba8325bf36bedb',X'01a21d967cff700c9cae565344b55525',X'01a21d967cff700d95e290cbc408eb4e',X'01a21d967cff700b84416900ffc90b1c','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967cff7012bfdf6e060aee1669',X'01a21d967cff7010ba18892090e2bd3d',X'01a21d967cff70118f952c8d0a6ac128',X'01a21d967cff700fa816739d56086f62','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967cff70169bae5eed9b838894',X'01a21d967cff7014911a3e5602c46522',X'01a21d967cff7015813063463273e563',X'01a21d967cff701385930c02c5b77774','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967cff701a9de30ffc5270d75f',X'01a21d967cff701889c0658bea095434',X'01a21d967cff7019ab0f167307f6102e',X'01a21d967cff7017b48a09716be1832f','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967cff701eafb5852ae3d06f20',X'01a21d967cff701c8ef7491299fe504e',X'01a21d967cff701d9e580418dc24dc9d',X'01a21d967cff701bb09b21cb993b545d','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d0070029d8dc018a44fdf94',X'01a21d967d0070009fca5c4f3a2291d5',X'01a21d967d00700182e579774279a11e',X'01a21d967cff701fb7ba89ce41df7e40','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d0070069e0139e3862e00ca',X'01a21d967d0070049dd088ef199eb844',X'01a21d967d0070059f9be29cc277855b',X'01a21d967d007003a40eec7753496c04','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d00700a9b5343a261e05335',X'01a21d967d007008ad8f651109874110',X'01a21d967d0070098153e18c3e59b5d9',X'01a21d967d00700788180854ae0816e9','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d00700ebc31c37f29f38060',X'01a21d967d00700cb4e18c78dd70bd18',X'01a21d967d00700d938bf395ac183359',X'01a21d967d00700b8b439970506565f5','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d0070129d15696098b30847',X'01a21d967d007010b0d578d37f977236',X'01a21d967d007011bac028d13d20223a',X'01a21d967d00700fadd1a55ce5da4950','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d007016beee64ea5d3a412c',X'01a21d967d007014823de220ad08e6c8',X'01a21d967d0070158ae43d628e817117',X'01a21d967d00701395ec8f578c795a99','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d00701a82d7fe1884244d74',X'01a21d967d007018bf3fa07c9dc9dc9c',X'01a21d967d0070199e0d64b886a4ac74',X'01a21d967d0070179ffb212f92a1009c','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d00701e978ef02c06757764',X'01a21d967d00701cb44515c1ac216ff7',X'01a21d967d00701d9243a75c71f56a86',X'01a21d967d00701bb297f6ca6d0eac9b','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d007022bc654626d4dc5fe3',X'01a21d967d007020b6f11a483b86aa9a',X'01a21d967d0070218374a442fe513e89',X'01a21d967d00701f979a7ba882e3b06d','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d007026b22dd8b49a87d1e6',X'01a21d967d007024a8617ce4e31e79f9',X'01a21d967d007025a71484c928b9ef1d',X'01a21d967d007023b79461ae1a8c8c12','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d00702ab283594b2e1b7918',X'01a21d967d007028bf29f53789bdfd13',X'01a21d967d007029bdf58278861a2781',X'01a21d967d0070279da18f5697833e47','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d00702e8d03300a364b6b1a',X'01a21d967d00702caa36956dd23d7c3c',X'01a21d967d00702db20e7ec0afbc9bdb',X'01a21d967d00702b8127749900c4df67','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d00703289e07a624399e0b7',X'01a21d967d007030b9d2ea9cffc6e3f5',X'01a21d967d007031aa4450a0b2730f56',X'01a21d967d00702f9984e70191fc0c79','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d0070368986f01dc8867402',X'01a21d967d007034a044b450c228cbdd',X'01a21d967d007035ac2ccd2d37de04c8',X'01a21d967d007033ad3fa3fbb8e65640','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d017002b2d4dc2251552b9f',X'01a21d967d0170009304a493990edca1',X'01a21d967d017001994a6dfb8caee48c',X'01a21d967d007037b41d580e94488928','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d057001858ba824602d3dc0',X'01a21d967d0170049d36ef59f8dec6e4',X'01a21d967d0570008068cdd4901aa264',X'01a21d967d0170038f02d41d31400c2e','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a21d967d057005bb0e3b19a4b546e7',X'01a21d967d0570039c931246e416aed4',X'01a21d967d057004bc339bed889f2746',X'01a21d967d05700288a556e4c8170757','speaker','proposed',NULL,'',0);
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
INSERT INTO deadline VALUES(X'01a21d967cfe70068d0970528e80ad29','other','','Registration closes','',NULL,'','','','','',0);
CREATE TABLE deadline_move(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
deadline_id BLOB NOT NULL REFERENCES deadline(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
earlier_day TEXT CHECK(earlier_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
moved_on TEXT NOT NULL CHECK(moved_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
moved_by TEXT NOT NULL DEFAULT '',
reason_ar TEXT NOT NULL DEFAULT '', reason_en TEXT NOT NULL DEFAULT '', reason_fr TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO deadline_move VALUES(X'01a21d967cfe7007bd9474d7c7da038f',X'01a21d967cfe70068d0970528e80ad29',NULL,'2021-02-01','','','','',0);
CREATE TABLE journal_copy(
copy INTEGER PRIMARY KEY,
id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)
) STRICT;
INSERT INTO journal_copy VALUES(1,X'999cc0d03d2f4386833f15134153030d');
CREATE TABLE journal_context(
context INTEGER PRIMARY KEY,
seen TEXT NOT NULL
) STRICT;
INSERT INTO journal_context VALUES(1,'{}');
CREATE TABLE journal_step(
step INTEGER PRIMARY KEY,
copy INTEGER NOT NULL REFERENCES journal_copy(copy) ON DELETE RESTRICT,
sequence INTEGER NOT NULL CHECK(sequence > 0),
clock INTEGER NOT NULL,
context INTEGER NOT NULL REFERENCES journal_context(context) ON DELETE RESTRICT,
schema_version INTEGER NOT NULL,
made_at TEXT NOT NULL,
person TEXT NOT NULL,
operation TEXT NOT NULL,
kind TEXT NOT NULL CHECK(kind IN ('create', 'do', 'undo', 'redo', 'resolve', 'migrate')),
target TEXT,
UNIQUE(copy, sequence)
) STRICT;
INSERT INTO journal_step VALUES(1,1,1,111411200000000000,1,2,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(2,1,2,111411200000000001,1,2,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(3,1,3,111411200000000002,1,2,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(4,1,4,111411200000000003,1,2,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(5,1,5,111411200000000004,1,2,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(6,1,6,111411200000000005,1,2,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(7,1,7,111411200000000006,1,2,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
CREATE TABLE journal_change(
step INTEGER NOT NULL REFERENCES journal_step(step) ON DELETE RESTRICT,
record BLOB NOT NULL,
field TEXT NOT NULL,
record_table TEXT NOT NULL,
old ANY,
new ANY,
PRIMARY KEY(step, record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_change VALUES(1,X'01a21d967cfe7000824a891bd9b65dae','+','conference',NULL,'{"title_ar":"مؤتمر","title_en":"Conference","title_fr":"Conférence","acronym":"","time_zone":"","mailbox":"","page":"","basis_ar":"","basis_en":"","basis_fr":"","digits":"latin","arabic_months":"gregorian","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe7001a7602584c2bc2240','+','stakeholder_group',NULL,'{"name_ar":"","name_en":"Member States","name_fr":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe7002ba537894ad22a990','+','organisation',NULL,'{"name_ar":"","name_en":"","name_fr":"Ministère de l''eau","acronym":"","country":"","group_id":"01a21d967cfe7001a7602584c2bc2240","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe700393ae77191ea23770','+','host',NULL,'{"organisation_id":"01a21d967cfe7002ba537894ad22a990","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe700480d12a192c9b0b71','+','event',NULL,'{"kind":"conference","title_ar":"","title_en":"","title_fr":"","starts_on":"2021-02-23","ends_on":null,"format":"in_person","place_ar":"","place_en":"","place_fr":"","link":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe7005a2eba0cdb477b6f6','+','room',NULL,'{"name_ar":"","name_en":"Hall A","name_fr":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe70068d0970528e80ad29','+','deadline',NULL,'{"kind":"other","title_ar":"","title_en":"Registration closes","title_fr":"","day":null,"time_zone":"","note_ar":"","note_en":"","note_fr":"","link":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe7007bd9474d7c7da038f','+','deadline_move',NULL,'{"deadline_id":"01a21d967cfe70068d0970528e80ad29","earlier_day":null,"moved_on":"2021-02-01","moved_by":"","reason_ar":"","reason_en":"","reason_fr":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cfe7008b297e4a6a2dcc225','+','participant',NULL,'{"name_ar":"ليلى العطّار 0","name_latin":"Leila Attar 0","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila0@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7000b6e7b462730ccb5a','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7001b2bc6b86dfa279c6','+','item',NULL,'{"session_id":"01a21d967cff7000b6e7b462730ccb5a","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff70028a7e06d78d898d29','+','role',NULL,'{"session_id":"01a21d967cff7000b6e7b462730ccb5a","item_id":"01a21d967cff7001b2bc6b86dfa279c6","participant_id":"01a21d967cfe7008b297e4a6a2dcc225","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7003a562e1d37a8e55d0','+','participant',NULL,'{"name_ar":"ليلى العطّار 1","name_latin":"Leila Attar 1","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila1@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700492a308ce97f2fb6a','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7005b45a305562fdbf8e','+','item',NULL,'{"session_id":"01a21d967cff700492a308ce97f2fb6a","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700694eb5fba670396d1','+','role',NULL,'{"session_id":"01a21d967cff700492a308ce97f2fb6a","item_id":"01a21d967cff7005b45a305562fdbf8e","participant_id":"01a21d967cff7003a562e1d37a8e55d0","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7007873030e4ad589aef','+','participant',NULL,'{"name_ar":"ليلى العطّار 2","name_latin":"Leila Attar 2","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila2@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7008ad8749f697cf03e6','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7009bc69620f76a7ab55','+','item',NULL,'{"session_id":"01a21d967cff7008ad8749f697cf03e6","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700aab83e6f1c29e7067','+','role',NULL,'{"session_id":"01a21d967cff7008ad8749f697cf03e6","item_id":"01a21d967cff7009bc69620f76a7ab55","participant_id":"01a21d967cff7007873030e4ad589aef","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700b84416900ffc90b1c','+','participant',NULL,'{"name_ar":"ليلى العطّار 3","name_latin":"Leila Attar 3","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila3@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700c9cae565344b55525','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700d95e290cbc408eb4e','+','item',NULL,'{"session_id":"01a21d967cff700c9cae565344b55525","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700e85ba8325bf36bedb','+','role',NULL,'{"session_id":"01a21d967cff700c9cae565344b55525","item_id":"01a21d967cff700d95e290cbc408eb4e","participant_id":"01a21d967cff700b84416900ffc90b1c","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff700fa816739d56086f62','+','participant',NULL,'{"name_ar":"ليلى العطّار 4","name_latin":"Leila Attar 4","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila4@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7010ba18892090e2bd3d','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff70118f952c8d0a6ac128','+','item',NULL,'{"session_id":"01a21d967cff7010ba18892090e2bd3d","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7012bfdf6e060aee1669','+','role',NULL,'{"session_id":"01a21d967cff7010ba18892090e2bd3d","item_id":"01a21d967cff70118f952c8d0a6ac128","participant_id":"01a21d967cff700fa816739d56086f62","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701385930c02c5b77774','+','participant',NULL,'{"name_ar":"ليلى العطّار 5","name_latin":"Leila Attar 5","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila5@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7014911a3e5602c46522','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7015813063463273e563','+','item',NULL,'{"session_id":"01a21d967cff7014911a3e5602c46522","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff70169bae5eed9b838894','+','role',NULL,'{"session_id":"01a21d967cff7014911a3e5602c46522","item_id":"01a21d967cff7015813063463273e563","participant_id":"01a21d967cff701385930c02c5b77774","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7017b48a09716be1832f','+','participant',NULL,'{"name_ar":"ليلى العطّار 6","name_latin":"Leila Attar 6","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila6@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701889c0658bea095434','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff7019ab0f167307f6102e','+','item',NULL,'{"session_id":"01a21d967cff701889c0658bea095434","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701a9de30ffc5270d75f','+','role',NULL,'{"session_id":"01a21d967cff701889c0658bea095434","item_id":"01a21d967cff7019ab0f167307f6102e","participant_id":"01a21d967cff7017b48a09716be1832f","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701bb09b21cb993b545d','+','participant',NULL,'{"name_ar":"ليلى العطّار 7","name_latin":"Leila Attar 7","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila7@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701c8ef7491299fe504e','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701d9e580418dc24dc9d','+','item',NULL,'{"session_id":"01a21d967cff701c8ef7491299fe504e","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701eafb5852ae3d06f20','+','role',NULL,'{"session_id":"01a21d967cff701c8ef7491299fe504e","item_id":"01a21d967cff701d9e580418dc24dc9d","participant_id":"01a21d967cff701bb09b21cb993b545d","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967cff701fb7ba89ce41df7e40','+','participant',NULL,'{"name_ar":"ليلى العطّار 8","name_latin":"Leila Attar 8","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila8@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070009fca5c4f3a2291d5','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700182e579774279a11e','+','item',NULL,'{"session_id":"01a21d967d0070009fca5c4f3a2291d5","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070029d8dc018a44fdf94','+','role',NULL,'{"session_id":"01a21d967d0070009fca5c4f3a2291d5","item_id":"01a21d967d00700182e579774279a11e","participant_id":"01a21d967cff701fb7ba89ce41df7e40","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007003a40eec7753496c04','+','participant',NULL,'{"name_ar":"ليلى العطّار 9","name_latin":"Leila Attar 9","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila9@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070049dd088ef199eb844','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070059f9be29cc277855b','+','item',NULL,'{"session_id":"01a21d967d0070049dd088ef199eb844","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070069e0139e3862e00ca','+','role',NULL,'{"session_id":"01a21d967d0070049dd088ef199eb844","item_id":"01a21d967d0070059f9be29cc277855b","participant_id":"01a21d967d007003a40eec7753496c04","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700788180854ae0816e9','+','participant',NULL,'{"name_ar":"ليلى العطّار 10","name_latin":"Leila Attar 10","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila10@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007008ad8f651109874110','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070098153e18c3e59b5d9','+','item',NULL,'{"session_id":"01a21d967d007008ad8f651109874110","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700a9b5343a261e05335','+','role',NULL,'{"session_id":"01a21d967d007008ad8f651109874110","item_id":"01a21d967d0070098153e18c3e59b5d9","participant_id":"01a21d967d00700788180854ae0816e9","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700b8b439970506565f5','+','participant',NULL,'{"name_ar":"ليلى العطّار 11","name_latin":"Leila Attar 11","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila11@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700cb4e18c78dd70bd18','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700d938bf395ac183359','+','item',NULL,'{"session_id":"01a21d967d00700cb4e18c78dd70bd18","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700ebc31c37f29f38060','+','role',NULL,'{"session_id":"01a21d967d00700cb4e18c78dd70bd18","item_id":"01a21d967d00700d938bf395ac183359","participant_id":"01a21d967d00700b8b439970506565f5","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00700fadd1a55ce5da4950','+','participant',NULL,'{"name_ar":"ليلى العطّار 12","name_latin":"Leila Attar 12","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila12@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007010b0d578d37f977236','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007011bac028d13d20223a','+','item',NULL,'{"session_id":"01a21d967d007010b0d578d37f977236","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070129d15696098b30847','+','role',NULL,'{"session_id":"01a21d967d007010b0d578d37f977236","item_id":"01a21d967d007011bac028d13d20223a","participant_id":"01a21d967d00700fadd1a55ce5da4950","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00701395ec8f578c795a99','+','participant',NULL,'{"name_ar":"ليلى العطّار 13","name_latin":"Leila Attar 13","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila13@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007014823de220ad08e6c8','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070158ae43d628e817117','+','item',NULL,'{"session_id":"01a21d967d007014823de220ad08e6c8","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007016beee64ea5d3a412c','+','role',NULL,'{"session_id":"01a21d967d007014823de220ad08e6c8","item_id":"01a21d967d0070158ae43d628e817117","participant_id":"01a21d967d00701395ec8f578c795a99","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070179ffb212f92a1009c','+','participant',NULL,'{"name_ar":"ليلى العطّار 14","name_latin":"Leila Attar 14","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila14@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007018bf3fa07c9dc9dc9c','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070199e0d64b886a4ac74','+','item',NULL,'{"session_id":"01a21d967d007018bf3fa07c9dc9dc9c","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00701a82d7fe1884244d74','+','role',NULL,'{"session_id":"01a21d967d007018bf3fa07c9dc9dc9c","item_id":"01a21d967d0070199e0d64b886a4ac74","participant_id":"01a21d967d0070179ffb212f92a1009c","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00701bb297f6ca6d0eac9b','+','participant',NULL,'{"name_ar":"ليلى العطّار 15","name_latin":"Leila Attar 15","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila15@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00701cb44515c1ac216ff7','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00701d9243a75c71f56a86','+','item',NULL,'{"session_id":"01a21d967d00701cb44515c1ac216ff7","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00701e978ef02c06757764','+','role',NULL,'{"session_id":"01a21d967d00701cb44515c1ac216ff7","item_id":"01a21d967d00701d9243a75c71f56a86","participant_id":"01a21d967d00701bb297f6ca6d0eac9b","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00701f979a7ba882e3b06d','+','participant',NULL,'{"name_ar":"ليلى العطّار 16","name_latin":"Leila Attar 16","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila16@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007020b6f11a483b86aa9a','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070218374a442fe513e89','+','item',NULL,'{"session_id":"01a21d967d007020b6f11a483b86aa9a","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007022bc654626d4dc5fe3','+','role',NULL,'{"session_id":"01a21d967d007020b6f11a483b86aa9a","item_id":"01a21d967d0070218374a442fe513e89","participant_id":"01a21d967d00701f979a7ba882e3b06d","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007023b79461ae1a8c8c12','+','participant',NULL,'{"name_ar":"ليلى العطّار 17","name_latin":"Leila Attar 17","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila17@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007024a8617ce4e31e79f9','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007025a71484c928b9ef1d','+','item',NULL,'{"session_id":"01a21d967d007024a8617ce4e31e79f9","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007026b22dd8b49a87d1e6','+','role',NULL,'{"session_id":"01a21d967d007024a8617ce4e31e79f9","item_id":"01a21d967d007025a71484c928b9ef1d","participant_id":"01a21d967d007023b79461ae1a8c8c12","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070279da18f5697833e47','+','participant',NULL,'{"name_ar":"ليلى العطّار 18","name_latin":"Leila Attar 18","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila18@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007028bf29f53789bdfd13','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007029bdf58278861a2781','+','item',NULL,'{"session_id":"01a21d967d007028bf29f53789bdfd13","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00702ab283594b2e1b7918','+','role',NULL,'{"session_id":"01a21d967d007028bf29f53789bdfd13","item_id":"01a21d967d007029bdf58278861a2781","participant_id":"01a21d967d0070279da18f5697833e47","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00702b8127749900c4df67','+','participant',NULL,'{"name_ar":"ليلى العطّار 19","name_latin":"Leila Attar 19","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila19@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00702caa36956dd23d7c3c','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00702db20e7ec0afbc9bdb','+','item',NULL,'{"session_id":"01a21d967d00702caa36956dd23d7c3c","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00702e8d03300a364b6b1a','+','role',NULL,'{"session_id":"01a21d967d00702caa36956dd23d7c3c","item_id":"01a21d967d00702db20e7ec0afbc9bdb","participant_id":"01a21d967d00702b8127749900c4df67","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00702f9984e70191fc0c79','+','participant',NULL,'{"name_ar":"ليلى العطّار 20","name_latin":"Leila Attar 20","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila20@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007030b9d2ea9cffc6e3f5','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007031aa4450a0b2730f56','+','item',NULL,'{"session_id":"01a21d967d007030b9d2ea9cffc6e3f5","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d00703289e07a624399e0b7','+','role',NULL,'{"session_id":"01a21d967d007030b9d2ea9cffc6e3f5","item_id":"01a21d967d007031aa4450a0b2730f56","participant_id":"01a21d967d00702f9984e70191fc0c79","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007033ad3fa3fbb8e65640','+','participant',NULL,'{"name_ar":"ليلى العطّار 21","name_latin":"Leila Attar 21","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila21@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007034a044b450c228cbdd','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007035ac2ccd2d37de04c8','+','item',NULL,'{"session_id":"01a21d967d007034a044b450c228cbdd","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0070368986f01dc8867402','+','role',NULL,'{"session_id":"01a21d967d007034a044b450c228cbdd","item_id":"01a21d967d007035ac2ccd2d37de04c8","participant_id":"01a21d967d007033ad3fa3fbb8e65640","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d007037b41d580e94488928','+','participant',NULL,'{"name_ar":"ليلى العطّار 22","name_latin":"Leila Attar 22","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila22@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0170009304a493990edca1','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d017001994a6dfb8caee48c','+','item',NULL,'{"session_id":"01a21d967d0170009304a493990edca1","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d017002b2d4dc2251552b9f','+','role',NULL,'{"session_id":"01a21d967d0170009304a493990edca1","item_id":"01a21d967d017001994a6dfb8caee48c","participant_id":"01a21d967d007037b41d580e94488928","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0170038f02d41d31400c2e','+','participant',NULL,'{"name_ar":"ليلى العطّار 23","name_latin":"Leila Attar 23","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila23@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0170049d36ef59f8dec6e4','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0570008068cdd4901aa264','+','item',NULL,'{"session_id":"01a21d967d0170049d36ef59f8dec6e4","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d057001858ba824602d3dc0','+','role',NULL,'{"session_id":"01a21d967d0170049d36ef59f8dec6e4","item_id":"01a21d967d0570008068cdd4901aa264","participant_id":"01a21d967d0170038f02d41d31400c2e","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d05700288a556e4c8170757','+','participant',NULL,'{"name_ar":"ليلى العطّار 24","name_latin":"Leila Attar 24","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a21d967cfe7002ba537894ad22a990","email":"leila24@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d0570039c931246e416aed4','+','session',NULL,'{"event_id":"01a21d967cfe700480d12a192c9b0b71","room_id":"01a21d967cfe7005a2eba0cdb477b6f6","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d057004bc339bed889f2746','+','item',NULL,'{"session_id":"01a21d967d0570039c931246e416aed4","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a21d967d057005bb0e3b19a4b546e7','+','role',NULL,'{"session_id":"01a21d967d0570039c931246e416aed4","item_id":"01a21d967d057004bc339bed889f2746","participant_id":"01a21d967d05700288a556e4c8170757","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(2,X'01a21d967cfe7008b297e4a6a2dcc225','country','participant','','LB');
INSERT INTO journal_change VALUES(3,X'01a21d967cff701385930c02c5b77774','country','participant','','LB');
INSERT INTO journal_change VALUES(4,X'01a21d967d00700788180854ae0816e9','country','participant','','LB');
INSERT INTO journal_change VALUES(5,X'01a21d967d00701bb297f6ca6d0eac9b','country','participant','','LB');
INSERT INTO journal_change VALUES(6,X'01a21d967d00702f9984e70191fc0c79','country','participant','','LB');
INSERT INTO journal_change VALUES(7,X'01a21d967cff7003a562e1d37a8e55d0','gone','participant',0,1);
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
INSERT INTO journal_state VALUES(1,NULL,1,111411200000000006);
CREATE INDEX organisation_group ON organisation(group_id);
CREATE INDEX host_organisation ON host(organisation_id);
CREATE INDEX participant_organisation ON participant(organisation_id);
CREATE INDEX session_event ON session(event_id);
CREATE INDEX session_room ON session(room_id);
CREATE INDEX item_session ON item(session_id);
CREATE INDEX role_session ON role(session_id);
CREATE INDEX role_item ON role(item_id);
CREATE INDEX role_participant ON role(participant_id);
CREATE INDEX deadline_move_deadline ON deadline_move(deadline_id);
CREATE INDEX journal_change_cell ON journal_change(record, field);
CREATE TRIGGER guard_delete_conference BEFORE DELETE ON conference BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_deadline BEFORE DELETE ON deadline BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_deadline_move BEFORE DELETE ON deadline_move BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_event BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_host BEFORE DELETE ON host BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_item BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_organisation BEFORE DELETE ON organisation BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_participant BEFORE DELETE ON participant BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_role BEFORE DELETE ON role BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_room BEFORE DELETE ON room BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_session BEFORE DELETE ON session BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_delete_stakeholder_group BEFORE DELETE ON stakeholder_group BEGIN SELECT RAISE(ABORT, 'retire, do not delete'); END;
CREATE TRIGGER guard_insert_conference BEFORE INSERT ON conference BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM conference WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_deadline BEFORE INSERT ON deadline BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM deadline WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_deadline_move BEFORE INSERT ON deadline_move BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM deadline_move WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_event BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM event WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_host BEFORE INSERT ON host BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM host WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_item BEFORE INSERT ON item BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM item WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_organisation BEFORE INSERT ON organisation BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM organisation WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_participant BEFORE INSERT ON participant BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM participant WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_role BEFORE INSERT ON role BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM role WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_room BEFORE INSERT ON room BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM room WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_session BEFORE INSERT ON session BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM session WHERE id = NEW.id); END;
CREATE TRIGGER guard_insert_stakeholder_group BEFORE INSERT ON stakeholder_group BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'row exists') WHERE EXISTS(SELECT 1 FROM stakeholder_group WHERE id = NEW.id); END;
CREATE TRIGGER guard_update_conference BEFORE UPDATE ON conference BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_deadline BEFORE UPDATE ON deadline BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_deadline_move BEFORE UPDATE ON deadline_move BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_event BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_host BEFORE UPDATE ON host BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_item BEFORE UPDATE ON item BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_organisation BEFORE UPDATE ON organisation BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_participant BEFORE UPDATE ON participant BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_role BEFORE UPDATE ON role BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_room BEFORE UPDATE ON room BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_session BEFORE UPDATE ON session BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
CREATE TRIGGER guard_update_stakeholder_group BEFORE UPDATE ON stakeholder_group BEGIN SELECT RAISE(ABORT, 'open this file with Multaqa') WHERE (SELECT step FROM journal_state) IS NULL; SELECT RAISE(ABORT, 'a key does not change') WHERE OLD.id IS NOT NEW.id; END;
COMMIT;
