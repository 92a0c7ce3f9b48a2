-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_campaigns" table
CREATE TABLE `new_campaigns` (`id` text NOT NULL, `title` json NOT NULL, `search` text NOT NULL, `series` text NOT NULL DEFAULT (''), `wave` integer NOT NULL DEFAULT (1), `mode` text NOT NULL, `state` text NOT NULL, `audience` text NOT NULL, `notice` json NOT NULL, `promise` json NULL, `policy` text NOT NULL DEFAULT (''), `notice_id` text NULL, `closes_on` text NULL, `closes` datetime NOT NULL, `grace_hours` integer NOT NULL DEFAULT (0), `accepts_until` datetime NULL, `remind_on` text NOT NULL DEFAULT ('[]'), `created` datetime NOT NULL, `opened` datetime NULL, `closed` datetime NULL, `close_reason` text NOT NULL DEFAULT (''), `version_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `campaigns_instrument_versions_version` FOREIGN KEY (`version_id`) REFERENCES `instrument_versions` (`id`) ON DELETE RESTRICT);
-- copy rows from old table "campaigns" to new temporary table "new_campaigns"
INSERT INTO `new_campaigns` (`id`, `title`, `search`, `series`, `wave`, `mode`, `state`, `audience`, `notice`, `promise`, `closes_on`, `closes`, `created`, `opened`, `closed`, `close_reason`, `version_id`) SELECT `id`, `title`, `search`, `series`, `wave`, `mode`, `state`, `audience`, `notice`, `promise`, `closes_on`, `closes`, `created`, `opened`, `closed`, `close_reason`, `version_id` FROM `campaigns`;
-- drop "campaigns" table after copying rows
DROP TABLE `campaigns`;
-- rename temporary table "new_campaigns" to "campaigns"
ALTER TABLE `new_campaigns` RENAME TO `campaigns`;
-- create index "campaign_state_closes" to table: "campaigns"
CREATE INDEX `campaign_state_closes` ON `campaigns` (`state`, `closes`);
-- create "new_instruments" table
CREATE TABLE `new_instruments` (`id` text NOT NULL, `title` json NOT NULL, `search` text NOT NULL, `source` text NOT NULL DEFAULT (''), `draft` text NOT NULL DEFAULT (''), `problems` text NOT NULL DEFAULT ('[]'), `revision` integer NOT NULL DEFAULT (0), `purpose` text NOT NULL DEFAULT ('OTHER'), `licence` text NOT NULL DEFAULT (''), `citation` text NOT NULL DEFAULT (''), `permission` text NOT NULL DEFAULT (''), `updated` datetime NOT NULL, PRIMARY KEY (`id`));
-- copy rows from old table "instruments" to new temporary table "new_instruments"
INSERT INTO `new_instruments` (`id`, `title`, `search`, `source`, `draft`, `problems`, `updated`) SELECT `id`, `title`, `search`, `source`, `draft`, `problems`, `updated` FROM `instruments`;
-- drop "instruments" table after copying rows
DROP TABLE `instruments`;
-- rename temporary table "new_instruments" to "instruments"
ALTER TABLE `new_instruments` RENAME TO `instruments`;
-- create "new_instrument_versions" table
CREATE TABLE `new_instrument_versions` (`id` text NOT NULL, `number` integer NOT NULL, `definition` text NOT NULL, `sha256` text NOT NULL, `languages` json NOT NULL, `questions` integer NOT NULL, `minutes` integer NOT NULL, `change` text NOT NULL DEFAULT ('FIRST'), `pool` integer NOT NULL DEFAULT (0), `published` datetime NOT NULL, `instrument_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `instrument_versions_instruments_instrument` FOREIGN KEY (`instrument_id`) REFERENCES `instruments` (`id`) ON DELETE RESTRICT);
-- copy rows from old table "instrument_versions" to new temporary table "new_instrument_versions"
INSERT INTO `new_instrument_versions` (`id`, `number`, `definition`, `sha256`, `languages`, `questions`, `minutes`, `published`, `instrument_id`) SELECT `id`, `number`, `definition`, `sha256`, `languages`, `questions`, `minutes`, `published`, `instrument_id` FROM `instrument_versions`;
-- drop "instrument_versions" table after copying rows
DROP TABLE `instrument_versions`;
-- rename temporary table "new_instrument_versions" to "instrument_versions"
ALTER TABLE `new_instrument_versions` RENAME TO `instrument_versions`;
-- create index "instrumentversion_instrument_id_number" to table: "instrument_versions"
CREATE UNIQUE INDEX `instrumentversion_instrument_id_number` ON `instrument_versions` (`instrument_id`, `number`);
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `kind` text NOT NULL, `person_id` text NULL, `campaign_id` text NULL, `to_address` text NOT NULL, `search` text NOT NULL, `language` text NOT NULL, `subject` text NOT NULL, `data` text NOT NULL, `text` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), `private` bool NOT NULL DEFAULT (false), `created` datetime NOT NULL, `sent` datetime NULL, `next_attempt` datetime NULL, PRIMARY KEY (`id`));
-- copy rows from old table "messages" to new temporary table "new_messages"
INSERT INTO `new_messages` (`id`, `kind`, `person_id`, `campaign_id`, `to_address`, `search`, `language`, `subject`, `data`, `text`, `state`, `attempts`, `last_error`, `created`, `sent`, `next_attempt`) SELECT `id`, `kind`, `person_id`, `campaign_id`, `to_address`, `search`, `language`, `subject`, `data`, `text`, `state`, `attempts`, `last_error`, `created`, `sent`, `next_attempt` FROM `messages`;
-- drop "messages" table after copying rows
DROP TABLE `messages`;
-- rename temporary table "new_messages" to "messages"
ALTER TABLE `new_messages` RENAME TO `messages`;
-- create index "message_created_id" to table: "messages"
CREATE INDEX `message_created_id` ON `messages` (`created`, `id`);
-- create "new_participations" table
CREATE TABLE `new_participations` (`id` text NOT NULL, `campaign_id` text NOT NULL, `person_id` text NOT NULL, `division_id` text NULL, `rank` text NOT NULL DEFAULT (''), `position` text NOT NULL DEFAULT (''), `stage` text NOT NULL DEFAULT (''), `accepting` bool NOT NULL, `bounced` bool NOT NULL DEFAULT (false), `no_reminders` bool NOT NULL DEFAULT (false), `submitted` datetime NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- copy rows from old table "participations" to new temporary table "new_participations"
INSERT INTO `new_participations` (`id`, `campaign_id`, `person_id`, `division_id`, `accepting`, `submitted`) SELECT `id`, `campaign_id`, `person_id`, `division_id`, `accepting`, `submitted` FROM `participations`;
-- drop "participations" table after copying rows
DROP TABLE `participations`;
-- rename temporary table "new_participations" to "participations"
ALTER TABLE `new_participations` RENAME TO `participations`;
-- create index "participation_campaign_id_person_id" to table: "participations"
CREATE UNIQUE INDEX `participation_campaign_id_person_id` ON `participations` (`campaign_id`, `person_id`);
-- create index "participation_person_id_accepting" to table: "participations"
CREATE INDEX `participation_person_id_accepting` ON `participations` (`person_id`, `accepting`);
-- create "ballots" table
CREATE TABLE `ballots` (`id` text NOT NULL, `box_id` text NOT NULL, `person_id` text NOT NULL, `sealed` blob NOT NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "ballot_box_id" to table: "ballots"
CREATE INDEX `ballot_box_id` ON `ballots` (`box_id`);
-- create "boxes" table
CREATE TABLE `boxes` (`id` text NOT NULL, `source` text NOT NULL, `public_key` text NOT NULL, `state` text NOT NULL, `opened` integer NOT NULL DEFAULT (0), `spoiled` integer NOT NULL DEFAULT (0), `digest` text NOT NULL DEFAULT (''), `made` datetime NOT NULL, `ended` datetime NULL, PRIMARY KEY (`id`));
-- create index "box_source" to table: "boxes"
CREATE UNIQUE INDEX `box_source` ON `boxes` (`source`);
-- create "campaign_blocks" table
CREATE TABLE `campaign_blocks` (`id` text NOT NULL, `campaign_id` text NOT NULL, `division_id` text NOT NULL, `version_id` text NOT NULL, PRIMARY KEY (`id`));
-- create index "campaignblock_campaign_id_division_id" to table: "campaign_blocks"
CREATE UNIQUE INDEX `campaignblock_campaign_id_division_id` ON `campaign_blocks` (`campaign_id`, `division_id`);
-- create "campaign_events" table
CREATE TABLE `campaign_events` (`id` text NOT NULL, `campaign_id` text NOT NULL, `kind` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `sent` integer NOT NULL DEFAULT (0), `answered` integer NOT NULL DEFAULT (-1), `from_date` text NULL, `to_date` text NULL, `at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "campaignevent_campaign_id_at" to table: "campaign_events"
CREATE INDEX `campaignevent_campaign_id_at` ON `campaign_events` (`campaign_id`, `at`);
-- create "comments" table
CREATE TABLE `comments` (`id` text NOT NULL, `campaign_id` text NOT NULL, `question` text NOT NULL, `text` text NOT NULL, `edited` text NOT NULL DEFAULT (''), `state` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `decided_by` text NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "comment_campaign_id_state" to table: "comments"
CREATE INDEX `comment_campaign_id_state` ON `comments` (`campaign_id`, `state`);
-- create "look_ups" table
CREATE TABLE `look_ups` (`id` text NOT NULL, `campaign_id` text NOT NULL, `person_id` text NOT NULL, `custodian_id` text NOT NULL, `reason` text NOT NULL, `at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "lookup_campaign_id_at" to table: "look_ups"
CREATE INDEX `lookup_campaign_id_at` ON `look_ups` (`campaign_id`, `at`);
-- create "notices" table
CREATE TABLE `notices` (`id` text NOT NULL, `number` integer NOT NULL, `authority` json NOT NULL, `purpose` json NOT NULL, `contact` json NOT NULL, `sha256` text NOT NULL, `made` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "notices_number_key" to table: "notices"
CREATE UNIQUE INDEX `notices_number_key` ON `notices` (`number`);
-- create index "notices_sha256_key" to table: "notices"
CREATE UNIQUE INDEX `notices_sha256_key` ON `notices` (`sha256`);
-- create "opened_ballots" table
CREATE TABLE `opened_ballots` (`id` text NOT NULL, `box_id` text NOT NULL, `document` text NOT NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "openedballot_box_id" to table: "opened_ballots"
CREATE INDEX `openedballot_box_id` ON `opened_ballots` (`box_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
