-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_outbox_jobs" table
CREATE TABLE `new_outbox_jobs` (`id` text NOT NULL, `kind` text NOT NULL, `key` text NOT NULL, `payload` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `run_at` datetime NOT NULL, `lease_until` datetime NULL, `last_error` text NOT NULL DEFAULT (''), `mailing_id` text NOT NULL DEFAULT (''), `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- copy rows from old table "outbox_jobs" to new temporary table "new_outbox_jobs"
INSERT INTO `new_outbox_jobs` (`id`, `kind`, `key`, `payload`, `state`, `attempts`, `run_at`, `lease_until`, `last_error`, `created`) SELECT `id`, `kind`, `key`, `payload`, `state`, `attempts`, `run_at`, `lease_until`, `last_error`, `created` FROM `outbox_jobs`;
-- drop "outbox_jobs" table after copying rows
DROP TABLE `outbox_jobs`;
-- rename temporary table "new_outbox_jobs" to "outbox_jobs"
ALTER TABLE `new_outbox_jobs` RENAME TO `outbox_jobs`;
-- create index "outbox_jobs_key_key" to table: "outbox_jobs"
CREATE UNIQUE INDEX `outbox_jobs_key_key` ON `outbox_jobs` (`key`);
-- create index "outboxjob_state_run_at" to table: "outbox_jobs"
CREATE INDEX `outboxjob_state_run_at` ON `outbox_jobs` (`state`, `run_at`);
-- create index "outboxjob_state_mailing_id_run_at" to table: "outbox_jobs"
CREATE INDEX `outboxjob_state_mailing_id_run_at` ON `outbox_jobs` (`state`, `mailing_id`, `run_at`);
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `kind` text NOT NULL, `person_id` text NULL, `campaign_id` text NULL, `to_address` text NOT NULL, `search` text NOT NULL, `language` text NOT NULL, `subject` text NOT NULL, `data` text NOT NULL, `text` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), `private` bool NOT NULL DEFAULT (false), `mailing_id` text NOT NULL DEFAULT (''), `created` datetime NOT NULL, `sent` datetime NULL, `next_attempt` datetime NULL, PRIMARY KEY (`id`));
-- copy rows from old table "messages" to new temporary table "new_messages"
INSERT INTO `new_messages` (`id`, `kind`, `person_id`, `campaign_id`, `to_address`, `search`, `language`, `subject`, `data`, `text`, `state`, `attempts`, `last_error`, `private`, `created`, `sent`, `next_attempt`) SELECT `id`, `kind`, `person_id`, `campaign_id`, `to_address`, `search`, `language`, `subject`, `data`, `text`, `state`, `attempts`, `last_error`, `private`, `created`, `sent`, `next_attempt` FROM `messages`;
-- drop "messages" table after copying rows
DROP TABLE `messages`;
-- rename temporary table "new_messages" to "messages"
ALTER TABLE `new_messages` RENAME TO `messages`;
-- create index "message_created_id" to table: "messages"
CREATE INDEX `message_created_id` ON `messages` (`created`, `id`);
-- create index "message_mailing_id" to table: "messages"
CREATE INDEX `message_mailing_id` ON `messages` (`mailing_id`);
-- create "badge_keys" table
CREATE TABLE `badge_keys` (`id` text NOT NULL, `public` text NOT NULL, `made` datetime NOT NULL, PRIMARY KEY (`id`));
-- create "badge_shares" table
CREATE TABLE `badge_shares` (`id` text NOT NULL, `recipient` text NOT NULL, `started` datetime NOT NULL, `ended` datetime NULL, `certificate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `badge_shares_certificates_certificate` FOREIGN KEY (`certificate_id`) REFERENCES `certificates` (`id`) ON DELETE RESTRICT);
-- create index "badgeshare_certificate_id" to table: "badge_shares"
CREATE INDEX `badgeshare_certificate_id` ON `badge_shares` (`certificate_id`);
-- create "mailings" table
CREATE TABLE `mailings` (`id` text NOT NULL, `kind` text NOT NULL, `campaign_id` text NOT NULL DEFAULT (''), `subject` text NOT NULL, `private` bool NOT NULL, `created` datetime NOT NULL, `paused` datetime NULL, PRIMARY KEY (`id`));
-- create index "mailing_created_id" to table: "mailings"
CREATE INDEX `mailing_created_id` ON `mailings` (`created`, `id`);
-- create "reminder_stops" table
CREATE TABLE `reminder_stops` (`id` text NOT NULL, `since` datetime NOT NULL, PRIMARY KEY (`id`));
-- create "status_entries" table
CREATE TABLE `status_entries` (`id` text NOT NULL, `list` integer NOT NULL, `position` integer NOT NULL, PRIMARY KEY (`id`));
-- create index "statusentry_list_position" to table: "status_entries"
CREATE UNIQUE INDEX `statusentry_list_position` ON `status_entries` (`list`, `position`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
