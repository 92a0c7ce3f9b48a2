-- +goose Up
-- create "year_events" table
CREATE TABLE `year_events` (`id` text NOT NULL, `year_id` text NOT NULL, `kind` text NOT NULL, `reason` text NOT NULL DEFAULT (''), `at` datetime NOT NULL, `done_by` text NOT NULL, PRIMARY KEY (`id`));
-- create index "yearevent_year_id_at" to table: "year_events"
CREATE INDEX `yearevent_year_id_at` ON `year_events` (`year_id`, `at`);
