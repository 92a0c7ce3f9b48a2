-- +goose Up
-- create "awards" table
CREATE TABLE `awards` (`id` text NOT NULL, `name` json NOT NULL, `about` json NOT NULL, `level` text NOT NULL, `donor` text NOT NULL DEFAULT (''), `presenter` text NOT NULL DEFAULT (''), `retired` bool NOT NULL DEFAULT (false), `created` datetime NOT NULL, `committee_id` text NULL, `division_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `awards_committees_committee` FOREIGN KEY (`committee_id`) REFERENCES `committees` (`id`) ON DELETE RESTRICT, CONSTRAINT `awards_divisions_division` FOREIGN KEY (`division_id`) REFERENCES `divisions` (`id`) ON DELETE SET NULL);
-- create "award_cycles" table
CREATE TABLE `award_cycles` (`id` text NOT NULL, `year` integer NOT NULL, `state` text NOT NULL, `rules` text NOT NULL, `rubric` text NOT NULL, `terms` text NOT NULL, `revision` integer NOT NULL DEFAULT (0), `created` datetime NOT NULL, `called` datetime NULL, `award_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `award_cycles_awards_award` FOREIGN KEY (`award_id`) REFERENCES `awards` (`id`) ON DELETE RESTRICT);
-- create index "awardcycle_award_id_year" to table: "award_cycles"
CREATE UNIQUE INDEX `awardcycle_award_id_year` ON `award_cycles` (`award_id`, `year`);
-- create "award_recipients" table
CREATE TABLE `award_recipients` (`id` text NOT NULL, `year` integer NOT NULL, `person_id` text NULL, `name` text NOT NULL, `award_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `award_recipients_awards_award` FOREIGN KEY (`award_id`) REFERENCES `awards` (`id`) ON DELETE RESTRICT);
-- create index "awardrecipient_award_id_year_name" to table: "award_recipients"
CREATE UNIQUE INDEX `awardrecipient_award_id_year_name` ON `award_recipients` (`award_id`, `year`, `name`);
-- create index "awardrecipient_person_id" to table: "award_recipients"
CREATE INDEX `awardrecipient_person_id` ON `award_recipients` (`person_id`);
-- create "committees" table
CREATE TABLE `committees` (`id` text NOT NULL, `name` json NOT NULL, `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- create "committee_members" table
CREATE TABLE `committee_members` (`id` text NOT NULL, `duty` text NOT NULL, `from_date` text NULL, `until_date` text NULL, `committee_id` text NOT NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `committee_members_committees_committee` FOREIGN KEY (`committee_id`) REFERENCES `committees` (`id`) ON DELETE CASCADE, CONSTRAINT `committee_members_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE);
-- create index "committeemember_committee_id_person_id" to table: "committee_members"
CREATE INDEX `committeemember_committee_id_person_id` ON `committee_members` (`committee_id`, `person_id`);
-- create index "committeemember_person_id" to table: "committee_members"
CREATE INDEX `committeemember_person_id` ON `committee_members` (`person_id`);
-- create "cycle_phases" table
CREATE TABLE `cycle_phases` (`id` text NOT NULL, `kind` text NOT NULL, `opens_on` text NULL, `closes_on` text NULL, `opens` datetime NOT NULL, `closes` datetime NOT NULL, `grace` integer NOT NULL DEFAULT (0), `existence` bool NOT NULL DEFAULT (false), `names` bool NOT NULL DEFAULT (false), `cycle_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `cycle_phases_award_cycles_cycle` FOREIGN KEY (`cycle_id`) REFERENCES `award_cycles` (`id`) ON DELETE CASCADE);
-- create index "cyclephase_cycle_id_kind" to table: "cycle_phases"
CREATE UNIQUE INDEX `cyclephase_cycle_id_kind` ON `cycle_phases` (`cycle_id`, `kind`);
