-- +goose Up
-- add column "mentee_table" to table: "settings"
ALTER TABLE `settings` ADD COLUMN `mentee_table` text NOT NULL DEFAULT ('[]');
