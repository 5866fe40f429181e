-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
PRAGMA application_id = 1298953329;
PRAGMA user_version = 1;
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
INSERT INTO conference VALUES(X'01a212b107527000bec9dbe214eb1c4c','مؤتمر','Conference','Conférence','','','','','','','','latin','gregorian',0);
CREATE TABLE organisation(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
acronym TEXT NOT NULL DEFAULT '',
country TEXT NOT NULL DEFAULT '' CHECK(country = '' OR length(country) = 2),
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO organisation VALUES(X'01a212b107527001b351fe6fdf4388af','','','Ministère de l''eau','','',0);
CREATE TABLE host(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
organisation_id BLOB NOT NULL REFERENCES organisation(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO host VALUES(X'01a212b1075270028877da217542cc66',X'01a212b107527001b351fe6fdf4388af','',0);
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
INSERT INTO participant VALUES(X'01a212b107527007bcae97b56d3dfc5e','ليلى العطّار 0','Leila Attar 0','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila0@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107537003a8e7c0de137c9e04','ليلى العطّار 1','Leila Attar 1','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila1@example.org','','','','ar','','',1);
INSERT INTO participant VALUES(X'01a212b107537007ba57915eb351aaec','ليلى العطّار 2','Leila Attar 2','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila2@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10753700b878a2bac0e24354a','ليلى العطّار 3','Leila Attar 3','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila3@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10753700f9126fbbe7699ec02','ليلى العطّار 4','Leila Attar 4','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila4@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107537013b6adcc56d6aae752','ليلى العطّار 5','Leila Attar 5','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila5@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107537017bc5bbed666120450','ليلى العطّار 6','Leila Attar 6','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila6@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10753701bb4eaa817cbbfb9b0','ليلى العطّار 7','Leila Attar 7','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila7@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10753701fbd38bc6f3627fe55','ليلى العطّار 8','Leila Attar 8','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila8@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547000b97c752c3f64378d','ليلى العطّار 9','Leila Attar 9','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila9@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547004ad3ce1b4291536b6','ليلى العطّار 10','Leila Attar 10','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila10@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b1075470088f382d376c8a4fd0','ليلى العطّار 11','Leila Attar 11','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila11@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10754700c89521558f86f3cff','ليلى العطّار 12','Leila Attar 12','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila12@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547010a3d5962e1b18b278','ليلى العطّار 13','Leila Attar 13','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila13@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547014803c5dc41c410861','ليلى العطّار 14','Leila Attar 14','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila14@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547018aa57c1dbbbfd2387','ليلى العطّار 15','Leila Attar 15','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila15@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10754701cbe54fe85a6546903','ليلى العطّار 16','Leila Attar 16','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila16@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b1075470209c9310ccaf44b629','ليلى العطّار 17','Leila Attar 17','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila17@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547024bd5d0fdc81c6b1cd','ليلى العطّار 18','Leila Attar 18','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila18@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10754702888cefd8f48e03144','ليلى العطّار 19','Leila Attar 19','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila19@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10754702ca5bd08f2b81ee414','ليلى العطّار 20','Leila Attar 20','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila20@example.org','','LB','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547030a05a3b743efd5823','ليلى العطّار 21','Leila Attar 21','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila21@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10754703490af6b07f233e0bf','ليلى العطّار 22','Leila Attar 22','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila22@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b107547038b248c0bbd8979e19','ليلى العطّار 23','Leila Attar 23','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila23@example.org','','','','ar','','',0);
INSERT INTO participant VALUES(X'01a212b10754703c8573a15c0c63ae52','ليلى العطّار 24','Leila Attar 24','','','','','','',X'01a212b107527001b351fe6fdf4388af','leila24@example.org','','','','ar','','',0);
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
INSERT INTO event VALUES(X'01a212b107527003b06225441b40ebd9','conference','','','','2021-02-23',NULL,'in_person','','','','','',0);
CREATE TABLE room(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO room VALUES(X'01a212b107527004af25146d79c32b3b','','Hall A','','',0);
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
INSERT INTO session VALUES(X'01a212b1075370008bcb1b819209ae4b',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107537004bd70069481df9f41',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107537008be9f47e7042de5ea',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10753700ca545bbb013484a26',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107537010868af7a1ab8f951e',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b1075370149c37dacd0cd40124',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10753701884759d34f1cdbcd9',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10753701cbd4a4d16ba023946',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107537020aec24d612260b10e',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107547001bb013dd3a6b76460',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754700593cc177a2a687746',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107547009a896d838ac1d470f',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754700db8b796ba8a635776',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754701189ce41a17c2d7184',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754701583f070a144d55054',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107547019b47b5e3b5dad377c',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754701dbedc2865f0d92270',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107547021a96a807f056005c3',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107547025bbf317b7e221688f',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754702995b9c9cd73c7dce7',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754702d95fc6bb67a99053a',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107547031bc30ad1594193643',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b107547035b4b850c3c55f302c',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754703991dcd5fe96151494',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
INSERT INTO session VALUES(X'01a212b10754703d95c1116dc7bc7b85',X'01a212b107527003b06225441b40ebd9',X'01a212b107527004af25146d79c32b3b','plenary','مناقشة مفتوحة','','','','','','','2021-02-23T07:30:00Z','2021-02-23T09:00:00Z','','','draft','','',0);
CREATE TABLE item(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
session_id BLOB NOT NULL REFERENCES session(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
title_ar TEXT NOT NULL DEFAULT '', title_en TEXT NOT NULL DEFAULT '', title_fr TEXT NOT NULL DEFAULT '',
minutes INTEGER CHECK(minutes >= 0),
position TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES(X'01a212b107537001bd899df66d3307af',X'01a212b1075370008bcb1b819209ae4b','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10753700591130af883a91f29',X'01a212b107537004bd70069481df9f41','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10753700993038b01e5cc3631',X'01a212b107537008be9f47e7042de5ea','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10753700db109ad696c284cca',X'01a212b10753700ca545bbb013484a26','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b107537011addb0361fca253f9',X'01a212b107537010868af7a1ab8f951e','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b1075370159835061aa3da51f7',X'01a212b1075370149c37dacd0cd40124','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b1075370199842ab7e2e5d0d7c',X'01a212b10753701884759d34f1cdbcd9','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10753701d8c59cfc1c6a28478',X'01a212b10753701cbd4a4d16ba023946','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b107537021b82a60e4628087f0',X'01a212b107537020aec24d612260b10e','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b1075470029028454d960035b5',X'01a212b107547001bb013dd3a6b76460','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b107547006b56b3988075d2ac5',X'01a212b10754700593cc177a2a687746','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754700aba9978c63a49a869',X'01a212b107547009a896d838ac1d470f','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754700eae30513aca5f316e',X'01a212b10754700db8b796ba8a635776','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b107547012be276ba650b62796',X'01a212b10754701189ce41a17c2d7184','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b107547016958ab6d7ad49cc68',X'01a212b10754701583f070a144d55054','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754701a8ed9d9196949004c',X'01a212b107547019b47b5e3b5dad377c','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754701e9fe8ae70a5561d07',X'01a212b10754701dbedc2865f0d92270','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b107547022a153ba18b8bd4656',X'01a212b107547021a96a807f056005c3','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b1075470268f6661c751c81ec9',X'01a212b107547025bbf317b7e221688f','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754702aa9d60df7bb28e6ef',X'01a212b10754702995b9c9cd73c7dce7','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754702e892898b8c19d8f95',X'01a212b10754702d95fc6bb67a99053a','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b107547032b7f75d7ecdea2664',X'01a212b107547031bc30ad1594193643','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754703694211b8f8c4e17a3',X'01a212b107547035b4b850c3c55f302c','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754703abc04ac40f8715c61',X'01a212b10754703991dcd5fe96151494','','','',10,'',0);
INSERT INTO item VALUES(X'01a212b10754703e8202360603caa06a',X'01a212b10754703d95c1116dc7bc7b85','','','',10,'',0);
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
INSERT INTO role VALUES(X'01a212b10753700287d4ebdddd673ce7',X'01a212b1075370008bcb1b819209ae4b',X'01a212b107537001bd899df66d3307af',X'01a212b107527007bcae97b56d3dfc5e','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107537006af070a31afa54ae2',X'01a212b107537004bd70069481df9f41',X'01a212b10753700591130af883a91f29',X'01a212b107537003a8e7c0de137c9e04','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10753700a851a676e78a2dcdc',X'01a212b107537008be9f47e7042de5ea',X'01a212b10753700993038b01e5cc3631',X'01a212b107537007ba57915eb351aaec','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10753700e864684fdb9db2e62',X'01a212b10753700ca545bbb013484a26',X'01a212b10753700db109ad696c284cca',X'01a212b10753700b878a2bac0e24354a','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107537012a23bbdedc372e138',X'01a212b107537010868af7a1ab8f951e',X'01a212b107537011addb0361fca253f9',X'01a212b10753700f9126fbbe7699ec02','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107537016a569a66625011b7a',X'01a212b1075370149c37dacd0cd40124',X'01a212b1075370159835061aa3da51f7',X'01a212b107537013b6adcc56d6aae752','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10753701ab465e785291ac1e7',X'01a212b10753701884759d34f1cdbcd9',X'01a212b1075370199842ab7e2e5d0d7c',X'01a212b107537017bc5bbed666120450','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10753701e81eadfadf4fbebf3',X'01a212b10753701cbd4a4d16ba023946',X'01a212b10753701d8c59cfc1c6a28478',X'01a212b10753701bb4eaa817cbbfb9b0','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107537022a5978a81368f3662',X'01a212b107537020aec24d612260b10e',X'01a212b107537021b82a60e4628087f0',X'01a212b10753701fbd38bc6f3627fe55','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107547003b0ff5aa2647bf699',X'01a212b107547001bb013dd3a6b76460',X'01a212b1075470029028454d960035b5',X'01a212b107547000b97c752c3f64378d','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107547007aabff5e7641d076b',X'01a212b10754700593cc177a2a687746',X'01a212b107547006b56b3988075d2ac5',X'01a212b107547004ad3ce1b4291536b6','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754700b996628da1f0d8b5d',X'01a212b107547009a896d838ac1d470f',X'01a212b10754700aba9978c63a49a869',X'01a212b1075470088f382d376c8a4fd0','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754700fb3c14481c6035fa9',X'01a212b10754700db8b796ba8a635776',X'01a212b10754700eae30513aca5f316e',X'01a212b10754700c89521558f86f3cff','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b1075470139e6782e698b157d5',X'01a212b10754701189ce41a17c2d7184',X'01a212b107547012be276ba650b62796',X'01a212b107547010a3d5962e1b18b278','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754701791e1d0af31e9060a',X'01a212b10754701583f070a144d55054',X'01a212b107547016958ab6d7ad49cc68',X'01a212b107547014803c5dc41c410861','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754701b87e5911118ef59dc',X'01a212b107547019b47b5e3b5dad377c',X'01a212b10754701a8ed9d9196949004c',X'01a212b107547018aa57c1dbbbfd2387','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754701fa0fea71515fa460a',X'01a212b10754701dbedc2865f0d92270',X'01a212b10754701e9fe8ae70a5561d07',X'01a212b10754701cbe54fe85a6546903','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107547023a26f629c38fc245a',X'01a212b107547021a96a807f056005c3',X'01a212b107547022a153ba18b8bd4656',X'01a212b1075470209c9310ccaf44b629','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107547027b8dbdba1355bec77',X'01a212b107547025bbf317b7e221688f',X'01a212b1075470268f6661c751c81ec9',X'01a212b107547024bd5d0fdc81c6b1cd','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754702bb7257f5d508099b3',X'01a212b10754702995b9c9cd73c7dce7',X'01a212b10754702aa9d60df7bb28e6ef',X'01a212b10754702888cefd8f48e03144','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754702f9452ff3e5d784c83',X'01a212b10754702d95fc6bb67a99053a',X'01a212b10754702e892898b8c19d8f95',X'01a212b10754702ca5bd08f2b81ee414','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b107547033a1e46182b0d37f8c',X'01a212b107547031bc30ad1594193643',X'01a212b107547032b7f75d7ecdea2664',X'01a212b107547030a05a3b743efd5823','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754703791786c6ad3e5d7f2',X'01a212b107547035b4b850c3c55f302c',X'01a212b10754703694211b8f8c4e17a3',X'01a212b10754703490af6b07f233e0bf','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754703b81a8a9e0b062bcd5',X'01a212b10754703991dcd5fe96151494',X'01a212b10754703abc04ac40f8715c61',X'01a212b107547038b248c0bbd8979e19','speaker','proposed',NULL,'',0);
INSERT INTO role VALUES(X'01a212b10754703f85b753300421d5c9',X'01a212b10754703d95c1116dc7bc7b85',X'01a212b10754703e8202360603caa06a',X'01a212b10754703c8573a15c0c63ae52','speaker','proposed',NULL,'',0);
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
INSERT INTO deadline VALUES(X'01a212b107527005af475f62b868d25e','other','','Registration closes','',NULL,'','','','','',0);
CREATE TABLE deadline_move(
id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
deadline_id BLOB NOT NULL REFERENCES deadline(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
earlier_day TEXT CHECK(earlier_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
moved_on TEXT NOT NULL CHECK(moved_on GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
moved_by TEXT NOT NULL DEFAULT '',
reason_ar TEXT NOT NULL DEFAULT '', reason_en TEXT NOT NULL DEFAULT '', reason_fr TEXT NOT NULL DEFAULT '',
gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO deadline_move VALUES(X'01a212b10752700697fa1346b542f3a2',X'01a212b107527005af475f62b868d25e',NULL,'2021-02-01','','','','',0);
CREATE TABLE journal_copy(
copy INTEGER PRIMARY KEY,
id BLOB NOT NULL UNIQUE CHECK(length(id) = 16)
) STRICT;
INSERT INTO journal_copy VALUES(1,X'bfa4d100c3574a919d4997cdc38abd69');
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
INSERT INTO journal_step VALUES(1,1,1,111411200000000000,1,1,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(2,1,2,111411200000000001,1,1,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(3,1,3,111411200000000002,1,1,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(4,1,4,111411200000000003,1,1,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(5,1,5,111411200000000004,1,1,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(6,1,6,111411200000000005,1,1,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
INSERT INTO journal_step VALUES(7,1,7,111411200000000006,1,1,'2023-11-14T22:13:20Z','Huda','edit','do',NULL);
CREATE TABLE journal_change(
step INTEGER NOT NULL REFERENCES journal_step(step) ON DELETE RESTRICT,
record BLOB NOT NULL,
field TEXT NOT NULL,
record_table TEXT NOT NULL,
old ANY,
new ANY,
PRIMARY KEY(step, record, field)
) STRICT, WITHOUT ROWID;
INSERT INTO journal_change VALUES(1,X'01a212b107527000bec9dbe214eb1c4c','+','conference',NULL,'{"title_ar":"مؤتمر","title_en":"Conference","title_fr":"Conférence","acronym":"","time_zone":"","mailbox":"","page":"","basis_ar":"","basis_en":"","basis_fr":"","digits":"latin","arabic_months":"gregorian","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107527001b351fe6fdf4388af','+','organisation',NULL,'{"name_ar":"","name_en":"","name_fr":"Ministère de l''eau","acronym":"","country":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075270028877da217542cc66','+','host',NULL,'{"organisation_id":"01a212b107527001b351fe6fdf4388af","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107527003b06225441b40ebd9','+','event',NULL,'{"kind":"conference","title_ar":"","title_en":"","title_fr":"","starts_on":"2021-02-23","ends_on":null,"format":"in_person","place_ar":"","place_en":"","place_fr":"","link":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107527004af25146d79c32b3b','+','room',NULL,'{"name_ar":"","name_en":"Hall A","name_fr":"","position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107527005af475f62b868d25e','+','deadline',NULL,'{"kind":"other","title_ar":"","title_en":"Registration closes","title_fr":"","day":null,"time_zone":"","note_ar":"","note_en":"","note_fr":"","link":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10752700697fa1346b542f3a2','+','deadline_move',NULL,'{"deadline_id":"01a212b107527005af475f62b868d25e","earlier_day":null,"moved_on":"2021-02-01","moved_by":"","reason_ar":"","reason_en":"","reason_fr":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107527007bcae97b56d3dfc5e','+','participant',NULL,'{"name_ar":"ليلى العطّار 0","name_latin":"Leila Attar 0","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila0@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075370008bcb1b819209ae4b','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537001bd899df66d3307af','+','item',NULL,'{"session_id":"01a212b1075370008bcb1b819209ae4b","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700287d4ebdddd673ce7','+','role',NULL,'{"session_id":"01a212b1075370008bcb1b819209ae4b","item_id":"01a212b107537001bd899df66d3307af","participant_id":"01a212b107527007bcae97b56d3dfc5e","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537003a8e7c0de137c9e04','+','participant',NULL,'{"name_ar":"ليلى العطّار 1","name_latin":"Leila Attar 1","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila1@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537004bd70069481df9f41','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700591130af883a91f29','+','item',NULL,'{"session_id":"01a212b107537004bd70069481df9f41","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537006af070a31afa54ae2','+','role',NULL,'{"session_id":"01a212b107537004bd70069481df9f41","item_id":"01a212b10753700591130af883a91f29","participant_id":"01a212b107537003a8e7c0de137c9e04","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537007ba57915eb351aaec','+','participant',NULL,'{"name_ar":"ليلى العطّار 2","name_latin":"Leila Attar 2","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila2@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537008be9f47e7042de5ea','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700993038b01e5cc3631','+','item',NULL,'{"session_id":"01a212b107537008be9f47e7042de5ea","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700a851a676e78a2dcdc','+','role',NULL,'{"session_id":"01a212b107537008be9f47e7042de5ea","item_id":"01a212b10753700993038b01e5cc3631","participant_id":"01a212b107537007ba57915eb351aaec","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700b878a2bac0e24354a','+','participant',NULL,'{"name_ar":"ليلى العطّار 3","name_latin":"Leila Attar 3","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila3@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700ca545bbb013484a26','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700db109ad696c284cca','+','item',NULL,'{"session_id":"01a212b10753700ca545bbb013484a26","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700e864684fdb9db2e62','+','role',NULL,'{"session_id":"01a212b10753700ca545bbb013484a26","item_id":"01a212b10753700db109ad696c284cca","participant_id":"01a212b10753700b878a2bac0e24354a","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753700f9126fbbe7699ec02','+','participant',NULL,'{"name_ar":"ليلى العطّار 4","name_latin":"Leila Attar 4","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila4@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537010868af7a1ab8f951e','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537011addb0361fca253f9','+','item',NULL,'{"session_id":"01a212b107537010868af7a1ab8f951e","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537012a23bbdedc372e138','+','role',NULL,'{"session_id":"01a212b107537010868af7a1ab8f951e","item_id":"01a212b107537011addb0361fca253f9","participant_id":"01a212b10753700f9126fbbe7699ec02","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537013b6adcc56d6aae752','+','participant',NULL,'{"name_ar":"ليلى العطّار 5","name_latin":"Leila Attar 5","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila5@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075370149c37dacd0cd40124','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075370159835061aa3da51f7','+','item',NULL,'{"session_id":"01a212b1075370149c37dacd0cd40124","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537016a569a66625011b7a','+','role',NULL,'{"session_id":"01a212b1075370149c37dacd0cd40124","item_id":"01a212b1075370159835061aa3da51f7","participant_id":"01a212b107537013b6adcc56d6aae752","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537017bc5bbed666120450','+','participant',NULL,'{"name_ar":"ليلى العطّار 6","name_latin":"Leila Attar 6","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila6@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753701884759d34f1cdbcd9','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075370199842ab7e2e5d0d7c','+','item',NULL,'{"session_id":"01a212b10753701884759d34f1cdbcd9","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753701ab465e785291ac1e7','+','role',NULL,'{"session_id":"01a212b10753701884759d34f1cdbcd9","item_id":"01a212b1075370199842ab7e2e5d0d7c","participant_id":"01a212b107537017bc5bbed666120450","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753701bb4eaa817cbbfb9b0','+','participant',NULL,'{"name_ar":"ليلى العطّار 7","name_latin":"Leila Attar 7","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila7@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753701cbd4a4d16ba023946','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753701d8c59cfc1c6a28478','+','item',NULL,'{"session_id":"01a212b10753701cbd4a4d16ba023946","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753701e81eadfadf4fbebf3','+','role',NULL,'{"session_id":"01a212b10753701cbd4a4d16ba023946","item_id":"01a212b10753701d8c59cfc1c6a28478","participant_id":"01a212b10753701bb4eaa817cbbfb9b0","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10753701fbd38bc6f3627fe55','+','participant',NULL,'{"name_ar":"ليلى العطّار 8","name_latin":"Leila Attar 8","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila8@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537020aec24d612260b10e','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537021b82a60e4628087f0','+','item',NULL,'{"session_id":"01a212b107537020aec24d612260b10e","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107537022a5978a81368f3662','+','role',NULL,'{"session_id":"01a212b107537020aec24d612260b10e","item_id":"01a212b107537021b82a60e4628087f0","participant_id":"01a212b10753701fbd38bc6f3627fe55","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547000b97c752c3f64378d','+','participant',NULL,'{"name_ar":"ليلى العطّار 9","name_latin":"Leila Attar 9","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila9@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547001bb013dd3a6b76460','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075470029028454d960035b5','+','item',NULL,'{"session_id":"01a212b107547001bb013dd3a6b76460","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547003b0ff5aa2647bf699','+','role',NULL,'{"session_id":"01a212b107547001bb013dd3a6b76460","item_id":"01a212b1075470029028454d960035b5","participant_id":"01a212b107547000b97c752c3f64378d","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547004ad3ce1b4291536b6','+','participant',NULL,'{"name_ar":"ليلى العطّار 10","name_latin":"Leila Attar 10","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila10@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754700593cc177a2a687746','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547006b56b3988075d2ac5','+','item',NULL,'{"session_id":"01a212b10754700593cc177a2a687746","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547007aabff5e7641d076b','+','role',NULL,'{"session_id":"01a212b10754700593cc177a2a687746","item_id":"01a212b107547006b56b3988075d2ac5","participant_id":"01a212b107547004ad3ce1b4291536b6","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075470088f382d376c8a4fd0','+','participant',NULL,'{"name_ar":"ليلى العطّار 11","name_latin":"Leila Attar 11","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila11@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547009a896d838ac1d470f','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754700aba9978c63a49a869','+','item',NULL,'{"session_id":"01a212b107547009a896d838ac1d470f","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754700b996628da1f0d8b5d','+','role',NULL,'{"session_id":"01a212b107547009a896d838ac1d470f","item_id":"01a212b10754700aba9978c63a49a869","participant_id":"01a212b1075470088f382d376c8a4fd0","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754700c89521558f86f3cff','+','participant',NULL,'{"name_ar":"ليلى العطّار 12","name_latin":"Leila Attar 12","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila12@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754700db8b796ba8a635776','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754700eae30513aca5f316e','+','item',NULL,'{"session_id":"01a212b10754700db8b796ba8a635776","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754700fb3c14481c6035fa9','+','role',NULL,'{"session_id":"01a212b10754700db8b796ba8a635776","item_id":"01a212b10754700eae30513aca5f316e","participant_id":"01a212b10754700c89521558f86f3cff","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547010a3d5962e1b18b278','+','participant',NULL,'{"name_ar":"ليلى العطّار 13","name_latin":"Leila Attar 13","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila13@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701189ce41a17c2d7184','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547012be276ba650b62796','+','item',NULL,'{"session_id":"01a212b10754701189ce41a17c2d7184","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075470139e6782e698b157d5','+','role',NULL,'{"session_id":"01a212b10754701189ce41a17c2d7184","item_id":"01a212b107547012be276ba650b62796","participant_id":"01a212b107547010a3d5962e1b18b278","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547014803c5dc41c410861','+','participant',NULL,'{"name_ar":"ليلى العطّار 14","name_latin":"Leila Attar 14","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila14@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701583f070a144d55054','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547016958ab6d7ad49cc68','+','item',NULL,'{"session_id":"01a212b10754701583f070a144d55054","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701791e1d0af31e9060a','+','role',NULL,'{"session_id":"01a212b10754701583f070a144d55054","item_id":"01a212b107547016958ab6d7ad49cc68","participant_id":"01a212b107547014803c5dc41c410861","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547018aa57c1dbbbfd2387','+','participant',NULL,'{"name_ar":"ليلى العطّار 15","name_latin":"Leila Attar 15","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila15@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547019b47b5e3b5dad377c','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701a8ed9d9196949004c','+','item',NULL,'{"session_id":"01a212b107547019b47b5e3b5dad377c","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701b87e5911118ef59dc','+','role',NULL,'{"session_id":"01a212b107547019b47b5e3b5dad377c","item_id":"01a212b10754701a8ed9d9196949004c","participant_id":"01a212b107547018aa57c1dbbbfd2387","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701cbe54fe85a6546903','+','participant',NULL,'{"name_ar":"ليلى العطّار 16","name_latin":"Leila Attar 16","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila16@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701dbedc2865f0d92270','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701e9fe8ae70a5561d07','+','item',NULL,'{"session_id":"01a212b10754701dbedc2865f0d92270","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754701fa0fea71515fa460a','+','role',NULL,'{"session_id":"01a212b10754701dbedc2865f0d92270","item_id":"01a212b10754701e9fe8ae70a5561d07","participant_id":"01a212b10754701cbe54fe85a6546903","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075470209c9310ccaf44b629','+','participant',NULL,'{"name_ar":"ليلى العطّار 17","name_latin":"Leila Attar 17","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila17@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547021a96a807f056005c3','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547022a153ba18b8bd4656','+','item',NULL,'{"session_id":"01a212b107547021a96a807f056005c3","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547023a26f629c38fc245a','+','role',NULL,'{"session_id":"01a212b107547021a96a807f056005c3","item_id":"01a212b107547022a153ba18b8bd4656","participant_id":"01a212b1075470209c9310ccaf44b629","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547024bd5d0fdc81c6b1cd','+','participant',NULL,'{"name_ar":"ليلى العطّار 18","name_latin":"Leila Attar 18","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila18@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547025bbf317b7e221688f','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b1075470268f6661c751c81ec9','+','item',NULL,'{"session_id":"01a212b107547025bbf317b7e221688f","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547027b8dbdba1355bec77','+','role',NULL,'{"session_id":"01a212b107547025bbf317b7e221688f","item_id":"01a212b1075470268f6661c751c81ec9","participant_id":"01a212b107547024bd5d0fdc81c6b1cd","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702888cefd8f48e03144','+','participant',NULL,'{"name_ar":"ليلى العطّار 19","name_latin":"Leila Attar 19","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila19@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702995b9c9cd73c7dce7','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702aa9d60df7bb28e6ef','+','item',NULL,'{"session_id":"01a212b10754702995b9c9cd73c7dce7","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702bb7257f5d508099b3','+','role',NULL,'{"session_id":"01a212b10754702995b9c9cd73c7dce7","item_id":"01a212b10754702aa9d60df7bb28e6ef","participant_id":"01a212b10754702888cefd8f48e03144","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702ca5bd08f2b81ee414','+','participant',NULL,'{"name_ar":"ليلى العطّار 20","name_latin":"Leila Attar 20","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila20@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702d95fc6bb67a99053a','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702e892898b8c19d8f95','+','item',NULL,'{"session_id":"01a212b10754702d95fc6bb67a99053a","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754702f9452ff3e5d784c83','+','role',NULL,'{"session_id":"01a212b10754702d95fc6bb67a99053a","item_id":"01a212b10754702e892898b8c19d8f95","participant_id":"01a212b10754702ca5bd08f2b81ee414","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547030a05a3b743efd5823','+','participant',NULL,'{"name_ar":"ليلى العطّار 21","name_latin":"Leila Attar 21","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila21@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547031bc30ad1594193643','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547032b7f75d7ecdea2664','+','item',NULL,'{"session_id":"01a212b107547031bc30ad1594193643","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547033a1e46182b0d37f8c','+','role',NULL,'{"session_id":"01a212b107547031bc30ad1594193643","item_id":"01a212b107547032b7f75d7ecdea2664","participant_id":"01a212b107547030a05a3b743efd5823","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703490af6b07f233e0bf','+','participant',NULL,'{"name_ar":"ليلى العطّار 22","name_latin":"Leila Attar 22","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila22@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547035b4b850c3c55f302c','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703694211b8f8c4e17a3','+','item',NULL,'{"session_id":"01a212b107547035b4b850c3c55f302c","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703791786c6ad3e5d7f2','+','role',NULL,'{"session_id":"01a212b107547035b4b850c3c55f302c","item_id":"01a212b10754703694211b8f8c4e17a3","participant_id":"01a212b10754703490af6b07f233e0bf","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b107547038b248c0bbd8979e19','+','participant',NULL,'{"name_ar":"ليلى العطّار 23","name_latin":"Leila Attar 23","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila23@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703991dcd5fe96151494','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703abc04ac40f8715c61','+','item',NULL,'{"session_id":"01a212b10754703991dcd5fe96151494","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703b81a8a9e0b062bcd5','+','role',NULL,'{"session_id":"01a212b10754703991dcd5fe96151494","item_id":"01a212b10754703abc04ac40f8715c61","participant_id":"01a212b107547038b248c0bbd8979e19","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703c8573a15c0c63ae52','+','participant',NULL,'{"name_ar":"ليلى العطّار 24","name_latin":"Leila Attar 24","honorific_ar":"","honorific_en":"","honorific_fr":"","job_title_ar":"","job_title_en":"","job_title_fr":"","organisation_id":"01a212b107527001b351fe6fdf4388af","email":"leila24@example.org","phone":"","country":"","gender":"","language":"ar","notes":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703d95c1116dc7bc7b85','+','session',NULL,'{"event_id":"01a212b107527003b06225441b40ebd9","room_id":"01a212b107527004af25146d79c32b3b","kind":"plenary","title_ar":"مناقشة مفتوحة","title_en":"","title_fr":"","summary_ar":"","summary_en":"","summary_fr":"","track":"","starts_at":"2021-02-23T07:30:00Z","ends_at":"2021-02-23T09:00:00Z","time_zone":"","interpretation":"","status":"draft","link":"","external_id":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703e8202360603caa06a','+','item',NULL,'{"session_id":"01a212b10754703d95c1116dc7bc7b85","title_ar":"","title_en":"","title_fr":"","minutes":10,"position":"","gone":0}');
INSERT INTO journal_change VALUES(1,X'01a212b10754703f85b753300421d5c9','+','role',NULL,'{"session_id":"01a212b10754703d95c1116dc7bc7b85","item_id":"01a212b10754703e8202360603caa06a","participant_id":"01a212b10754703c8573a15c0c63ae52","kind":"speaker","state":"proposed","minutes":null,"position":"","gone":0}');
INSERT INTO journal_change VALUES(2,X'01a212b107527007bcae97b56d3dfc5e','country','participant','','LB');
INSERT INTO journal_change VALUES(3,X'01a212b107537013b6adcc56d6aae752','country','participant','','LB');
INSERT INTO journal_change VALUES(4,X'01a212b107547004ad3ce1b4291536b6','country','participant','','LB');
INSERT INTO journal_change VALUES(5,X'01a212b107547018aa57c1dbbbfd2387','country','participant','','LB');
INSERT INTO journal_change VALUES(6,X'01a212b10754702ca5bd08f2b81ee414','country','participant','','LB');
INSERT INTO journal_change VALUES(7,X'01a212b107537003a8e7c0de137c9e04','gone','participant',0,1);
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
COMMIT;
