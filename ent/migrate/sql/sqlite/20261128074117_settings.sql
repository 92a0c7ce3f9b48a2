-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_divisions" table
CREATE TABLE `new_divisions` (`id` text NOT NULL, `code` text NOT NULL, `name` json NOT NULL, `retired` bool NOT NULL DEFAULT (false), PRIMARY KEY (`id`));
-- copy rows from old table "divisions" to new temporary table "new_divisions"
INSERT INTO `new_divisions` (`id`, `code`, `name`) SELECT `id`, `code`, `name` FROM `divisions`;
-- drop "divisions" table after copying rows
DROP TABLE `divisions`;
-- rename temporary table "new_divisions" to "divisions"
ALTER TABLE `new_divisions` RENAME TO `divisions`;
-- create index "divisions_code_key" to table: "divisions"
CREATE UNIQUE INDEX `divisions_code_key` ON `divisions` (`code`);
-- create "new_sites" table
CREATE TABLE `new_sites` (`id` text NOT NULL, `code` text NOT NULL, `name` json NOT NULL, `retired` bool NOT NULL DEFAULT (false), PRIMARY KEY (`id`));
-- copy rows from old table "sites" to new temporary table "new_sites"
INSERT INTO `new_sites` (`id`, `code`, `name`) SELECT `id`, `code`, `name` FROM `sites`;
-- drop "sites" table after copying rows
DROP TABLE `sites`;
-- rename temporary table "new_sites" to "sites"
ALTER TABLE `new_sites` RENAME TO `sites`;
-- create index "sites_code_key" to table: "sites"
CREATE UNIQUE INDEX `sites_code_key` ON `sites` (`code`);
-- create "new_settings" table
CREATE TABLE `new_settings` (`id` text NOT NULL, `name` json NOT NULL, `institution` json NOT NULL, `zone` text NOT NULL, `languages` json NOT NULL, `help_contact` text NOT NULL, `minimum_group` integer NOT NULL, `vocabulary` text NOT NULL, `moc` text NOT NULL DEFAULT ('{}'), `check_in_reader` text NULL, `options` text NOT NULL DEFAULT ('{}'), `logo` text NOT NULL DEFAULT (''), `history` text NOT NULL DEFAULT ('[]'), `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- copy rows from old table "settings" to new temporary table "new_settings"
INSERT INTO `new_settings` (`id`, `name`, `institution`, `zone`, `languages`, `help_contact`, `minimum_group`, `vocabulary`, `moc`, `check_in_reader`, `created`) SELECT `id`, `name`, `institution`, `zone`, `languages`, `help_contact`, `minimum_group`, `vocabulary`, `moc`, `check_in_reader`, `created` FROM `settings`;
-- drop "settings" table after copying rows
DROP TABLE `settings`;
-- rename temporary table "new_settings" to "settings"
ALTER TABLE `new_settings` RENAME TO `settings`;
-- create "new_feedback_rounds" table
CREATE TABLE `new_feedback_rounds` (`id` text NOT NULL, `title` json NOT NULL, `state` text NOT NULL, `ended_within` integer NOT NULL, `mistreatment` json NOT NULL, `promise` json NULL, `minimum` integer NOT NULL DEFAULT (0), `words` integer NOT NULL DEFAULT (5), `notice_id` text NULL, `closes_on` text NULL, `closes` datetime NOT NULL, `created` datetime NOT NULL, `opened` datetime NULL, `closed` datetime NULL, `version_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `feedback_rounds_instrument_versions_version` FOREIGN KEY (`version_id`) REFERENCES `instrument_versions` (`id`) ON DELETE RESTRICT);
-- copy rows from old table "feedback_rounds" to new temporary table "new_feedback_rounds"
INSERT INTO `new_feedback_rounds` (`id`, `title`, `state`, `ended_within`, `mistreatment`, `promise`, `minimum`, `notice_id`, `closes_on`, `closes`, `created`, `opened`, `closed`, `version_id`) SELECT `id`, `title`, `state`, `ended_within`, `mistreatment`, `promise`, `minimum`, `notice_id`, `closes_on`, `closes`, `created`, `opened`, `closed`, `version_id` FROM `feedback_rounds`;
-- drop "feedback_rounds" table after copying rows
DROP TABLE `feedback_rounds`;
-- rename temporary table "new_feedback_rounds" to "feedback_rounds"
ALTER TABLE `new_feedback_rounds` RENAME TO `feedback_rounds`;
-- create index "feedbackround_state_closes" to table: "feedback_rounds"
CREATE INDEX `feedbackround_state_closes` ON `feedback_rounds` (`state`, `closes`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
