-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_mentorships" table
CREATE TABLE `new_mentorships` (`id` text NOT NULL, `kind` text NOT NULL, `standing` text NOT NULL, `state` text NOT NULL DEFAULT ('ACTIVE'), `started` text NULL, `ended` text NULL, `active` bool NOT NULL, `supervision` bool NOT NULL DEFAULT (false), `broken` bool NOT NULL DEFAULT (false), `trainee` bool NOT NULL DEFAULT (false), `focus` text NOT NULL DEFAULT (''), `outside_name` text NOT NULL DEFAULT (''), `outside_email` text NOT NULL DEFAULT (''), `outside_level` text NOT NULL DEFAULT (''), `outside_place` text NOT NULL DEFAULT (''), `proposed_by` text NULL, `director_approved` bool NOT NULL DEFAULT (false), `chief_approved` bool NOT NULL DEFAULT (false), `mentor_confirmed` bool NOT NULL DEFAULT (false), `mentee_confirmed` bool NOT NULL DEFAULT (false), `quiet_since` text NULL, `mentor_id` text NOT NULL, `mentee_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `mentorships_persons_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `persons` (`id`) ON DELETE RESTRICT, CONSTRAINT `mentorships_persons_mentee` FOREIGN KEY (`mentee_id`) REFERENCES `persons` (`id`) ON DELETE RESTRICT);
-- copy rows from old table "mentorships" to new temporary table "new_mentorships"
INSERT INTO `new_mentorships` (`id`, `kind`, `standing`, `started`, `ended`, `active`, `mentor_id`, `mentee_id`) SELECT `id`, `kind`, `standing`, `started`, `ended`, `active`, `mentor_id`, `mentee_id` FROM `mentorships`;
-- drop "mentorships" table after copying rows
DROP TABLE `mentorships`;
-- rename temporary table "new_mentorships" to "mentorships"
ALTER TABLE `new_mentorships` RENAME TO `mentorships`;
-- create index "mentorship_one_formal" to table: "mentorships"
CREATE UNIQUE INDEX `mentorship_one_formal` ON `mentorships` (`mentee_id`) WHERE active AND kind = 'FORMAL';
-- create index "mentorship_mentor_id" to table: "mentorships"
CREATE INDEX `mentorship_mentor_id` ON `mentorships` (`mentor_id`);
-- create index "mentorship_state" to table: "mentorships"
CREATE INDEX `mentorship_state` ON `mentorships` (`state`);
-- create "new_persons" table
CREATE TABLE `new_persons` (`id` text NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `search` text NOT NULL, `rank` text NOT NULL DEFAULT (''), `position` text NOT NULL DEFAULT (''), `appointment_type` text NOT NULL DEFAULT (''), `appointed` text NULL, `promoted` text NULL, `next_review` text NULL, `next_review_kind` text NOT NULL DEFAULT (''), `language` text NOT NULL DEFAULT ('en'), `status` text NOT NULL DEFAULT ('ACTIVE'), `moc` bool NOT NULL DEFAULT (false), `digest` bool NOT NULL DEFAULT (true), `created` datetime NOT NULL, `division_id` text NULL, `site_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `persons_divisions_division` FOREIGN KEY (`division_id`) REFERENCES `divisions` (`id`) ON DELETE SET NULL, CONSTRAINT `persons_sites_site` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE SET NULL);
-- copy rows from old table "persons" to new temporary table "new_persons"
INSERT INTO `new_persons` (`id`, `name`, `sort_name`, `search`, `rank`, `position`, `appointment_type`, `appointed`, `promoted`, `next_review`, `next_review_kind`, `language`, `status`, `created`, `division_id`, `site_id`) SELECT `id`, `name`, `sort_name`, `search`, `rank`, `position`, `appointment_type`, `appointed`, `promoted`, `next_review`, `next_review_kind`, `language`, `status`, `created`, `division_id`, `site_id` FROM `persons`;
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
-- create "new_settings" table
CREATE TABLE `new_settings` (`id` text NOT NULL, `name` json NOT NULL, `institution` json NOT NULL, `zone` text NOT NULL, `languages` json NOT NULL, `help_contact` text NOT NULL, `minimum_group` integer NOT NULL, `vocabulary` text NOT NULL, `moc` text NOT NULL DEFAULT ('{}'), `check_in_reader` text NULL, `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- copy rows from old table "settings" to new temporary table "new_settings"
INSERT INTO `new_settings` (`id`, `name`, `institution`, `zone`, `languages`, `help_contact`, `minimum_group`, `vocabulary`, `created`) SELECT `id`, `name`, `institution`, `zone`, `languages`, `help_contact`, `minimum_group`, `vocabulary`, `created` FROM `settings`;
-- drop "settings" table after copying rows
DROP TABLE `settings`;
-- rename temporary table "new_settings" to "settings"
ALTER TABLE `new_settings` RENAME TO `settings`;
-- create "new_boxes" table
CREATE TABLE `new_boxes` (`id` text NOT NULL, `source` text NOT NULL, `subject_id` text NULL, `until_date` text NULL, `public_key` text NOT NULL, `state` text NOT NULL, `opened` integer NOT NULL DEFAULT (0), `spoiled` integer NOT NULL DEFAULT (0), `digest` text NOT NULL DEFAULT (''), `made` datetime NOT NULL, `ended` datetime NULL, PRIMARY KEY (`id`));
-- copy rows from old table "boxes" to new temporary table "new_boxes"
INSERT INTO `new_boxes` (`id`, `source`, `public_key`, `state`, `opened`, `spoiled`, `digest`, `made`, `ended`) SELECT `id`, `source`, `public_key`, `state`, `opened`, `spoiled`, `digest`, `made`, `ended` FROM `boxes`;
-- drop "boxes" table after copying rows
DROP TABLE `boxes`;
-- rename temporary table "new_boxes" to "boxes"
ALTER TABLE `new_boxes` RENAME TO `boxes`;
-- create index "box_source" to table: "boxes"
CREATE UNIQUE INDEX `box_source` ON `boxes` (`source`);
-- create index "box_subject_id_state" to table: "boxes"
CREATE INDEX `box_subject_id_state` ON `boxes` (`subject_id`, `state`);
-- create "academic_plans" table
CREATE TABLE `academic_plans` (`id` text NOT NULL, `person_id` text NOT NULL, `starts_on` text NULL, `goals` text NOT NULL, `milestones` text NOT NULL DEFAULT ('[]'), `state` text NOT NULL, `note` text NOT NULL DEFAULT (''), `decided_by` text NULL, `decided_on` text NULL, `revision` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- create index "academicplan_person_id" to table: "academic_plans"
CREATE UNIQUE INDEX `academicplan_person_id` ON `academic_plans` (`person_id`);
-- create index "academicplan_state" to table: "academic_plans"
CREATE INDEX `academicplan_state` ON `academic_plans` (`state`);
-- create "assistants" table
CREATE TABLE `assistants` (`id` text NOT NULL, `person_id` text NOT NULL, `assistant_id` text NOT NULL, `scopes` json NOT NULL, `from_date` text NULL, `until_date` text NULL, PRIMARY KEY (`id`));
-- create index "assistant_person_id" to table: "assistants"
CREATE INDEX `assistant_person_id` ON `assistants` (`person_id`);
-- create index "assistant_assistant_id" to table: "assistants"
CREATE INDEX `assistant_assistant_id` ON `assistants` (`assistant_id`);
-- create "due_tasks" table
CREATE TABLE `due_tasks` (`id` text NOT NULL, `person_id` text NOT NULL, `kind` text NOT NULL, `due_on` text NULL, `done_on` text NULL, `done_by` text NULL, `about` text NOT NULL DEFAULT (''), `follow_up` text NOT NULL DEFAULT (''), `follow_up_on` text NULL, PRIMARY KEY (`id`));
-- create index "duetask_person_id_kind_due_on" to table: "due_tasks"
CREATE UNIQUE INDEX `duetask_person_id_kind_due_on` ON `due_tasks` (`person_id`, `kind`, `due_on`);
-- create index "duetask_kind_done_on" to table: "due_tasks"
CREATE INDEX `duetask_kind_done_on` ON `due_tasks` (`kind`, `done_on`);
-- create "feedback_places" table
CREATE TABLE `feedback_places` (`id` text NOT NULL, `round_id` text NOT NULL, `mentee_id` text NOT NULL, `mentor_id` text NOT NULL, `few` bool NOT NULL, `accepting` bool NOT NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "feedbackplace_round_id_mentee_id_mentor_id" to table: "feedback_places"
CREATE UNIQUE INDEX `feedbackplace_round_id_mentee_id_mentor_id` ON `feedback_places` (`round_id`, `mentee_id`, `mentor_id`);
-- create index "feedbackplace_mentee_id_accepting" to table: "feedback_places"
CREATE INDEX `feedbackplace_mentee_id_accepting` ON `feedback_places` (`mentee_id`, `accepting`);
-- create index "feedbackplace_mentor_id" to table: "feedback_places"
CREATE INDEX `feedbackplace_mentor_id` ON `feedback_places` (`mentor_id`);
-- create "feedback_rounds" table
CREATE TABLE `feedback_rounds` (`id` text NOT NULL, `title` json NOT NULL, `state` text NOT NULL, `ended_within` integer NOT NULL, `mistreatment` json NOT NULL, `promise` json NULL, `minimum` integer NOT NULL DEFAULT (0), `notice_id` text NULL, `closes_on` text NULL, `closes` datetime NOT NULL, `created` datetime NOT NULL, `opened` datetime NULL, `closed` datetime NULL, `version_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `feedback_rounds_instrument_versions_version` FOREIGN KEY (`version_id`) REFERENCES `instrument_versions` (`id`) ON DELETE RESTRICT);
-- create index "feedbackround_state_closes" to table: "feedback_rounds"
CREATE INDEX `feedbackround_state_closes` ON `feedback_rounds` (`state`, `closes`);
-- create "meetings" table
CREATE TABLE `meetings` (`id` text NOT NULL, `mentorship_id` text NOT NULL, `held_on` text NULL, `noted_by` text NOT NULL, PRIMARY KEY (`id`));
-- create index "meeting_mentorship_id_held_on" to table: "meetings"
CREATE UNIQUE INDEX `meeting_mentorship_id_held_on` ON `meetings` (`mentorship_id`, `held_on`);
-- create "mentor_offers" table
CREATE TABLE `mentor_offers` (`id` text NOT NULL, `person_id` text NOT NULL, `willing` bool NOT NULL, `capacity` integer NOT NULL DEFAULT (0), `focus` text NOT NULL DEFAULT (''), `declined` bool NOT NULL DEFAULT (false), `reason` text NOT NULL DEFAULT (''), PRIMARY KEY (`id`));
-- create index "mentoroffer_person_id" to table: "mentor_offers"
CREATE UNIQUE INDEX `mentoroffer_person_id` ON `mentor_offers` (`person_id`);
-- create "mentor_reports" table
CREATE TABLE `mentor_reports` (`id` text NOT NULL, `round_id` text NOT NULL, `mentor_id` text NOT NULL, `box_id` text NOT NULL, `release_id` text NOT NULL, `version_id` text NOT NULL, `opened` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "mentorreport_box_id" to table: "mentor_reports"
CREATE UNIQUE INDEX `mentorreport_box_id` ON `mentor_reports` (`box_id`);
-- create index "mentorreport_mentor_id_opened" to table: "mentor_reports"
CREATE INDEX `mentorreport_mentor_id_opened` ON `mentor_reports` (`mentor_id`, `opened`);
-- create index "mentorreport_round_id" to table: "mentor_reports"
CREATE INDEX `mentorreport_round_id` ON `mentor_reports` (`round_id`);
-- create "mentorship_events" table
CREATE TABLE `mentorship_events` (`id` text NOT NULL, `mentorship_id` text NOT NULL, `kind` text NOT NULL, `actor_id` text NULL, `principal_id` text NULL, `reason` text NOT NULL DEFAULT (''), `at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "mentorshipevent_mentorship_id_at" to table: "mentorship_events"
CREATE INDEX `mentorshipevent_mentorship_id_at` ON `mentorship_events` (`mentorship_id`, `at`);
-- create "moc_records" table
CREATE TABLE `moc_records` (`id` text NOT NULL, `person_id` text NOT NULL, `reflection_id` text NOT NULL, `section` integer NOT NULL, `framework` text NOT NULL, `quarters` integer NOT NULL, `done_on` text NULL, `document` text NOT NULL, `pdf` blob NOT NULL, `made` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "mocrecord_reflection_id" to table: "moc_records"
CREATE UNIQUE INDEX `mocrecord_reflection_id` ON `moc_records` (`reflection_id`);
-- create index "mocrecord_person_id_done_on" to table: "moc_records"
CREATE INDEX `mocrecord_person_id_done_on` ON `moc_records` (`person_id`, `done_on`);
-- create "reflections" table
CREATE TABLE `reflections` (`id` text NOT NULL, `person_id` text NOT NULL, `kind` text NOT NULL, `about` text NOT NULL, `reaction` text NOT NULL DEFAULT (''), `content` text NOT NULL DEFAULT (''), `learned` text NOT NULL DEFAULT (''), `change` text NOT NULL DEFAULT (''), `minutes` integer NOT NULL DEFAULT (0), `reflected_on` text NULL, `follow_up_on` text NULL, `outcome` text NOT NULL DEFAULT (''), `state` text NOT NULL, `revision` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- create index "reflection_person_id" to table: "reflections"
CREATE INDEX `reflection_person_id` ON `reflections` (`person_id`);
-- create index "reflection_state_follow_up_on" to table: "reflections"
CREATE INDEX `reflection_state_follow_up_on` ON `reflections` (`state`, `follow_up_on`);
-- create "remarks" table
CREATE TABLE `remarks` (`id` text NOT NULL, `report_id` text NOT NULL, `question` text NOT NULL, `text` text NOT NULL, `edited` text NOT NULL DEFAULT (''), `state` text NOT NULL, `not_to_mentor` bool NOT NULL DEFAULT (false), `questioned` bool NOT NULL DEFAULT (false), `reason` text NOT NULL DEFAULT (''), `decided_by` text NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "remark_report_id_state" to table: "remarks"
CREATE INDEX `remark_report_id_state` ON `remarks` (`report_id`, `state`);
-- create "signed_letters" table
CREATE TABLE `signed_letters` (`id` text NOT NULL, `round_id` text NOT NULL, `mentee_id` text NOT NULL, `mentor_id` text NOT NULL, `text` text NOT NULL, `for_dossier` bool NOT NULL, `signed` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "signedletter_round_id_mentee_id_mentor_id" to table: "signed_letters"
CREATE UNIQUE INDEX `signedletter_round_id_mentee_id_mentor_id` ON `signed_letters` (`round_id`, `mentee_id`, `mentor_id`);
-- create index "signedletter_mentor_id" to table: "signed_letters"
CREATE INDEX `signedletter_mentor_id` ON `signed_letters` (`mentor_id`);
-- create "task_forms" table
CREATE TABLE `task_forms` (`id` text NOT NULL, `task_id` text NOT NULL, `person_id` text NOT NULL, `version_id` text NOT NULL, `answers` text NOT NULL, `submitted` datetime NULL, PRIMARY KEY (`id`));
-- create index "taskform_task_id" to table: "task_forms"
CREATE UNIQUE INDEX `taskform_task_id` ON `task_forms` (`task_id`);
-- create "trainings" table
CREATE TABLE `trainings` (`id` text NOT NULL, `person_id` text NOT NULL, `title` text NOT NULL, `provider` text NOT NULL DEFAULT (''), `held_on` text NULL, `quarters` integer NOT NULL DEFAULT (0), PRIMARY KEY (`id`));
-- create index "training_person_id" to table: "trainings"
CREATE INDEX `training_person_id` ON `trainings` (`person_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
