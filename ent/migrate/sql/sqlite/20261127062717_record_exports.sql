-- +goose Up
-- create "exports" table
CREATE TABLE `exports` (`id` text NOT NULL, `campaign_id` text NOT NULL, `person_id` text NOT NULL, `format` text NOT NULL, `layout` text NOT NULL, `language` text NOT NULL, `reason` text NOT NULL, `made` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "export_campaign_id_made" to table: "exports"
CREATE INDEX `export_campaign_id_made` ON `exports` (`campaign_id`, `made`);
