-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- add column "leaving" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `leaving` text NULL;
-- create "new_task_forms" table
CREATE TABLE `new_task_forms` (`id` text NOT NULL, `task_id` text NOT NULL, `person_id` text NOT NULL, `version_id` text NOT NULL, `answers` text NOT NULL, `revision` integer NOT NULL DEFAULT (0), `submitted` datetime NULL, PRIMARY KEY (`id`));
-- copy rows from old table "task_forms" to new temporary table "new_task_forms"
INSERT INTO `new_task_forms` (`id`, `task_id`, `person_id`, `version_id`, `answers`, `submitted`) SELECT `id`, `task_id`, `person_id`, `version_id`, `answers`, `submitted` FROM `task_forms`;
-- drop "task_forms" table after copying rows
DROP TABLE `task_forms`;
-- rename temporary table "new_task_forms" to "task_forms"
ALTER TABLE `new_task_forms` RENAME TO `task_forms`;
-- create index "taskform_task_id" to table: "task_forms"
CREATE UNIQUE INDEX `taskform_task_id` ON `task_forms` (`task_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
