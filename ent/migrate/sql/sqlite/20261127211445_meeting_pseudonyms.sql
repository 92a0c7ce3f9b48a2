-- +goose Up
-- add column "pseudonyms" to table: "award_meetings"
ALTER TABLE `award_meetings` ADD COLUMN `pseudonyms` text NOT NULL;
