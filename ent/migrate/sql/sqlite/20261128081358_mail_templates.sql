-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_persons" table
CREATE TABLE `new_persons` (`id` text NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `search` text NOT NULL, `rank` text NOT NULL DEFAULT (''), `position` text NOT NULL DEFAULT (''), `appointment_type` text NOT NULL DEFAULT (''), `appointed` text NULL, `promoted` text NULL, `next_review` text NULL, `next_review_kind` text NOT NULL DEFAULT (''), `leaving` text NULL, `language` text NOT NULL DEFAULT ('en'), `status` text NOT NULL DEFAULT ('ACTIVE'), `moc` bool NOT NULL DEFAULT (false), `digest` bool NOT NULL DEFAULT (true), `digest_daily` bool NOT NULL DEFAULT (false), `created` datetime NOT NULL, `division_id` text NULL, `site_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `persons_divisions_division` FOREIGN KEY (`division_id`) REFERENCES `divisions` (`id`) ON DELETE SET NULL, CONSTRAINT `persons_sites_site` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE SET NULL);
-- copy rows from old table "persons" to new temporary table "new_persons"
INSERT INTO `new_persons` (`id`, `name`, `sort_name`, `search`, `rank`, `position`, `appointment_type`, `appointed`, `promoted`, `next_review`, `next_review_kind`, `leaving`, `language`, `status`, `moc`, `digest`, `created`, `division_id`, `site_id`) SELECT `id`, `name`, `sort_name`, `search`, `rank`, `position`, `appointment_type`, `appointed`, `promoted`, `next_review`, `next_review_kind`, `leaving`, `language`, `status`, `moc`, `digest`, `created`, `division_id`, `site_id` FROM `persons`;
-- drop "persons" table after copying rows
DROP TABLE `persons`;
-- rename temporary table "new_persons" to "persons"
ALTER TABLE `new_persons` RENAME TO `persons`;
-- create index "person_sort_name_id" to table: "persons"
CREATE INDEX `person_sort_name_id` ON `persons` (`sort_name`, `id`);
-- create index "person_division_id_sort_name" to table: "persons"
CREATE INDEX `person_division_id_sort_name` ON `persons` (`division_id`, `sort_name`);
-- create index "person_site_id" to table: "persons"
CREATE INDEX `person_site_id` ON `persons` (`site_id`);
-- create "new_messages" table
CREATE TABLE `new_messages` (`id` text NOT NULL, `kind` text NOT NULL, `person_id` text NULL, `campaign_id` text NULL, `to_address` text NOT NULL, `search` text NOT NULL, `language` text NOT NULL, `subject` text NOT NULL, `data` text NOT NULL, `text` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), `private` bool NOT NULL DEFAULT (false), `mailing_id` text NOT NULL DEFAULT (''), `created` datetime NOT NULL, `sent` datetime NULL, `next_attempt` datetime NULL, `bounced` datetime NULL, `bounce_status` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
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
