-- +goose Up
-- add column "digest_daily" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `digest_daily` bool NULL;
-- add column "bounced" to table: "messages"
ALTER TABLE `messages` ADD COLUMN `bounced` datetime NULL;
-- add column "bounce_status" to table: "messages"
ALTER TABLE `messages` ADD COLUMN `bounce_status` text NULL;
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
