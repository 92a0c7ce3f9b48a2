-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_campaign_blocks" table
CREATE TABLE `new_campaign_blocks` (`id` text NOT NULL, `campaign_id` text NOT NULL, `division_id` text NOT NULL, `version_id` text NOT NULL, `minimum` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- copy rows from old table "campaign_blocks" to new temporary table "new_campaign_blocks"
INSERT INTO `new_campaign_blocks` (`id`, `campaign_id`, `division_id`, `version_id`) SELECT `id`, `campaign_id`, `division_id`, `version_id` FROM `campaign_blocks`;
-- drop "campaign_blocks" table after copying rows
DROP TABLE `campaign_blocks`;
-- rename temporary table "new_campaign_blocks" to "campaign_blocks"
ALTER TABLE `new_campaign_blocks` RENAME TO `campaign_blocks`;
-- create index "campaignblock_campaign_id_division_id" to table: "campaign_blocks"
CREATE UNIQUE INDEX `campaignblock_campaign_id_division_id` ON `campaign_blocks` (`campaign_id`, `division_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
