-- +goose Up
-- add column "leave_from" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `leave_from` text NULL;
-- add column "leave_until" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `leave_until` text NULL;
-- add column "merged_person_id" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `merged_person_id` text NULL;
-- create index "person_merged_person_id" to table: "persons"
CREATE INDEX `person_merged_person_id` ON `persons` (`merged_person_id`);
-- add column "refused" to table: "messages"
ALTER TABLE `messages` ADD COLUMN `refused` bool NOT NULL DEFAULT (false);
-- create "person_merges" table
CREATE TABLE `person_merges` (`id` text NOT NULL, `kept_person_id` text NOT NULL, `gone_person_id` text NOT NULL, `moved` text NOT NULL, `made_by` text NOT NULL, `made` datetime NOT NULL, `undone_by` text NULL, `undone` datetime NULL, PRIMARY KEY (`id`));
-- create index "personmerge_kept_person_id" to table: "person_merges"
CREATE INDEX `personmerge_kept_person_id` ON `person_merges` (`kept_person_id`);
-- create index "personmerge_gone_person_id" to table: "person_merges"
CREATE INDEX `personmerge_gone_person_id` ON `person_merges` (`gone_person_id`);
