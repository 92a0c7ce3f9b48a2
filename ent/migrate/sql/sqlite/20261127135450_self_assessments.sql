-- +goose Up
-- create "self_assessments" table
CREATE TABLE `self_assessments` (`id` text NOT NULL, `round_id` text NOT NULL, `person_id` text NOT NULL, `answers` text NOT NULL, `given` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "selfassessment_person_id_round_id" to table: "self_assessments"
CREATE UNIQUE INDEX `selfassessment_person_id_round_id` ON `self_assessments` (`person_id`, `round_id`);
