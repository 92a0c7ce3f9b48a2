-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_status_entries" table
CREATE TABLE `new_status_entries` (`id` text NOT NULL, `certificate_id` text NOT NULL, `recipient` text NOT NULL, `list` integer NOT NULL, `position` integer NOT NULL, PRIMARY KEY (`id`));
-- copy rows from old table "status_entries" to new temporary table "new_status_entries"
-- by hand: a bit had its certificate's identifier, and was of all its badges
INSERT INTO `new_status_entries` (`id`, `certificate_id`, `recipient`, `list`, `position`) SELECT 'ste_' || substr(`id`, 5), `id`, '', `list`, `position` FROM `status_entries`;
-- drop "status_entries" table after copying rows
DROP TABLE `status_entries`;
-- rename temporary table "new_status_entries" to "status_entries"
ALTER TABLE `new_status_entries` RENAME TO `status_entries`;
-- create index "statusentry_list_position" to table: "status_entries"
CREATE UNIQUE INDEX `statusentry_list_position` ON `status_entries` (`list`, `position`);
-- create index "statusentry_certificate_id_recipient" to table: "status_entries"
CREATE UNIQUE INDEX `statusentry_certificate_id_recipient` ON `status_entries` (`certificate_id`, `recipient`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
