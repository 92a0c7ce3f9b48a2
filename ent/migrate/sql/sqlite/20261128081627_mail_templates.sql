-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "digest_daily" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `digest_daily` bool NULL;
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `kind` text NOT NULL, `person_id` text NULL, `campaign_id` text NULL, `to_address` text NOT NULL, `search` text NOT NULL, `language` text NOT NULL, `subject` text NOT NULL, `data` text NOT NULL, `text` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), `private` bool NOT NULL DEFAULT (false), `mailing_id` text NOT NULL DEFAULT (''), `created` datetime NOT NULL, `sent` datetime NULL, `next_attempt` datetime NULL, `bounced` datetime NULL, `bounce_status` text NULL, PRIMARY KEY (`id`));
-- copy rows from old table "messages" to new temporary table "new_messages"
INSERT INTO `new_messages` (`id`, `kind`, `person_id`, `campaign_id`, `to_address`, `search`, `language`, `subject`, `data`, `text`, `state`, `attempts`, `last_error`, `private`, `mailing_id`, `created`, `sent`, `next_attempt`) SELECT `id`, `kind`, `person_id`, `campaign_id`, `to_address`, `search`, `language`, `subject`, `data`, `text`, `state`, `attempts`, `last_error`, `private`, `mailing_id`, `created`, `sent`, `next_attempt` FROM `messages`;
-- drop "messages" table after copying rows
DROP TABLE `messages`;
-- rename temporary table "new_messages" to "messages"
ALTER TABLE `new_messages` RENAME TO `messages`;
-- create index "message_created_id" to table: "messages"
CREATE INDEX `message_created_id` ON `messages` (`created`, `id`);
-- create index "message_mailing_id" to table: "messages"
CREATE INDEX `message_mailing_id` ON `messages` (`mailing_id`);
-- create index "message_to_address_bounced" to table: "messages"
CREATE INDEX `message_to_address_bounced` ON `messages` (`to_address`, `bounced`);
-- add column "starts" to table: "mailings"
ALTER TABLE `mailings` ADD COLUMN `starts` datetime NULL;
-- add column "cancelled" to table: "mailings"
ALTER TABLE `mailings` ADD COLUMN `cancelled` datetime NULL;
-- create "mail_templates" table
CREATE TABLE `mail_templates` (`id` text NOT NULL, `kind` text NOT NULL, `number` integer NOT NULL, `subject` json NOT NULL, `body` json NOT NULL, `author_id` text NOT NULL, `made` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "mailtemplate_kind_number" to table: "mail_templates"
CREATE UNIQUE INDEX `mailtemplate_kind_number` ON `mail_templates` (`kind`, `number`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
