-- SPDX-FileCopyrightText: 2026 The Multaqa authors
-- SPDX-License-Identifier: Apache-2.0
--
-- Organisations belong to stakeholder groups, which each conference names for itself.

CREATE TABLE stakeholder_group(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    name_ar TEXT NOT NULL DEFAULT '', name_en TEXT NOT NULL DEFAULT '', name_fr TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    gone INTEGER NOT NULL DEFAULT 0 CHECK(gone IN (0, 1))
) STRICT, WITHOUT ROWID;

ALTER TABLE organisation ADD COLUMN group_id BLOB REFERENCES stakeholder_group(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX organisation_group ON organisation(group_id);
