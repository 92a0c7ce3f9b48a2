-- +goose Up
-- disable the enforcement of foreign-keys constraints
PRAGMA foreign_keys = off;
-- create "new_award_cycles" table
CREATE TABLE `new_award_cycles` (`id` text NOT NULL, `year` integer NOT NULL, `state` text NOT NULL, `rules` text NOT NULL, `rubric` text NOT NULL, `terms` text NOT NULL, `guests` text NOT NULL DEFAULT ('[]'), `revision` integer NOT NULL DEFAULT (0), `created` datetime NOT NULL, `called` datetime NULL, `award_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `award_cycles_awards_award` FOREIGN KEY (`award_id`) REFERENCES `awards` (`id`) ON DELETE RESTRICT);
-- copy rows from old table "award_cycles" to new temporary table "new_award_cycles"
INSERT INTO `new_award_cycles` (`id`, `year`, `state`, `rules`, `rubric`, `terms`, `revision`, `created`, `called`, `award_id`) SELECT `id`, `year`, `state`, `rules`, `rubric`, `terms`, `revision`, `created`, `called`, `award_id` FROM `award_cycles`;
-- drop "award_cycles" table after copying rows
DROP TABLE `award_cycles`;
-- rename temporary table "new_award_cycles" to "award_cycles"
ALTER TABLE `new_award_cycles` RENAME TO `award_cycles`;
-- create index "awardcycle_award_id_year" to table: "award_cycles"
CREATE UNIQUE INDEX `awardcycle_award_id_year` ON `award_cycles` (`award_id`, `year`);
-- create "award_decisions" table
CREATE TABLE `award_decisions` (`id` text NOT NULL, `cycle_id` text NOT NULL, `number` integer NOT NULL, `corrects` text NULL, `winners` text NOT NULL, `reason` text NOT NULL, `bundle` text NOT NULL, `bundle_sha` text NOT NULL, `decided_by` text NOT NULL, `decided` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "awarddecision_cycle_id_number" to table: "award_decisions"
CREATE UNIQUE INDEX `awarddecision_cycle_id_number` ON `award_decisions` (`cycle_id`, `number`);
-- create "award_events" table
CREATE TABLE `award_events` (`id` text NOT NULL, `cycle_id` text NOT NULL, `kind` text NOT NULL, `subject` text NOT NULL, `detail` text NOT NULL DEFAULT ('{}'), `by` text NOT NULL, `at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "awardevent_cycle_id" to table: "award_events"
CREATE INDEX `awardevent_cycle_id` ON `award_events` (`cycle_id`);
-- create "award_meetings" table
CREATE TABLE `award_meetings` (`cycle_id` text NOT NULL, `seal` text NOT NULL, `seal_sha` text NOT NULL, `opened` datetime NOT NULL, `opened_by` text NOT NULL, `presence` text NOT NULL DEFAULT ('[]'), `items` text NOT NULL DEFAULT ('[]'), `closed` datetime NULL, PRIMARY KEY (`cycle_id`));
-- create "award_reviews" table
CREATE TABLE `award_reviews` (`id` text NOT NULL, `reviewer_id` text NOT NULL, `role` integer NOT NULL, `guest` bool NOT NULL DEFAULT (false), `state` text NOT NULL, `scores` text NOT NULL DEFAULT ('[]'), `comment` text NOT NULL DEFAULT (''), `revision` integer NOT NULL DEFAULT (0), `assigned` datetime NOT NULL, `submitted` datetime NULL, `reminded` datetime NULL, `nomination_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `award_reviews_nominations_nomination` FOREIGN KEY (`nomination_id`) REFERENCES `nominations` (`id`) ON DELETE CASCADE);
-- create index "awardreview_nomination_id_reviewer_id" to table: "award_reviews"
CREATE UNIQUE INDEX `awardreview_nomination_id_reviewer_id` ON `award_reviews` (`nomination_id`, `reviewer_id`);
-- create index "awardreview_reviewer_id" to table: "award_reviews"
CREATE INDEX `awardreview_reviewer_id` ON `award_reviews` (`reviewer_id`);
-- create "award_votes" table
CREATE TABLE `award_votes` (`id` text NOT NULL, `voter_id` text NOT NULL, `choice` text NOT NULL, `void` bool NOT NULL DEFAULT (false), `cast` datetime NOT NULL, `nomination_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `award_votes_nominations_nomination` FOREIGN KEY (`nomination_id`) REFERENCES `nominations` (`id`) ON DELETE CASCADE);
-- create index "awardvote_nomination_id_voter_id" to table: "award_votes"
CREATE UNIQUE INDEX `awardvote_nomination_id_voter_id` ON `award_votes` (`nomination_id`, `voter_id`);
-- create "conflicts" table
CREATE TABLE `conflicts` (`id` text NOT NULL, `person_id` text NOT NULL, `kind` text NOT NULL, `state` text NOT NULL, `pinned` bool NOT NULL DEFAULT (false), `evidence` text NOT NULL DEFAULT (''), `since` text NULL, `until` text NULL, `reason` text NOT NULL DEFAULT (''), `said_by` text NULL, `found` datetime NOT NULL, `changed` datetime NOT NULL, `nomination_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `conflicts_nominations_nomination` FOREIGN KEY (`nomination_id`) REFERENCES `nominations` (`id`) ON DELETE CASCADE);
-- create index "conflict_nomination_id_person_id_kind" to table: "conflicts"
CREATE UNIQUE INDEX `conflict_nomination_id_person_id_kind` ON `conflicts` (`nomination_id`, `person_id`, `kind`);
-- create "meeting_notes" table
CREATE TABLE `meeting_notes` (`id` text NOT NULL, `author_id` text NOT NULL, `private` bool NOT NULL, `text` text NOT NULL, `written` datetime NOT NULL, `nomination_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `meeting_notes_nominations_nomination` FOREIGN KEY (`nomination_id`) REFERENCES `nominations` (`id`) ON DELETE CASCADE);
-- create index "meetingnote_nomination_id" to table: "meeting_notes"
CREATE INDEX `meetingnote_nomination_id` ON `meeting_notes` (`nomination_id`);
-- create "nominations" table
CREATE TABLE `nominations` (`id` text NOT NULL, `nominee_id` text NOT NULL, `state` text NOT NULL, `answer` text NOT NULL, `asked` datetime NULL, `completed` datetime NULL, `created` datetime NOT NULL, `cycle_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `nominations_award_cycles_cycle` FOREIGN KEY (`cycle_id`) REFERENCES `award_cycles` (`id`) ON DELETE RESTRICT);
-- create index "nomination_cycle_id_nominee_id" to table: "nominations"
CREATE UNIQUE INDEX `nomination_cycle_id_nominee_id` ON `nominations` (`cycle_id`, `nominee_id`);
-- create index "nomination_nominee_id" to table: "nominations"
CREATE INDEX `nomination_nominee_id` ON `nominations` (`nominee_id`);
-- create "nomination_files" table
CREATE TABLE `nomination_files` (`id` text NOT NULL, `person_id` text NOT NULL, `package` bool NOT NULL, `name` text NOT NULL, `blob_id` text NOT NULL, `size` integer NOT NULL, `added` datetime NOT NULL, `nomination_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `nomination_files_nominations_nomination` FOREIGN KEY (`nomination_id`) REFERENCES `nominations` (`id`) ON DELETE CASCADE);
-- create index "nominationfile_nomination_id" to table: "nomination_files"
CREATE INDEX `nominationfile_nomination_id` ON `nomination_files` (`nomination_id`);
-- create "nomination_parts" table
CREATE TABLE `nomination_parts` (`id` text NOT NULL, `nominator_id` text NOT NULL, `invited_by` text NULL, `state` text NOT NULL, `letter` text NOT NULL DEFAULT (''), `revision` integer NOT NULL DEFAULT (0), `saved` datetime NOT NULL, `submitted` datetime NULL, `nomination_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `nomination_parts_nominations_nomination` FOREIGN KEY (`nomination_id`) REFERENCES `nominations` (`id`) ON DELETE CASCADE);
-- create index "nominationpart_nomination_id_nominator_id" to table: "nomination_parts"
CREATE UNIQUE INDEX `nominationpart_nomination_id_nominator_id` ON `nomination_parts` (`nomination_id`, `nominator_id`);
-- create index "nominationpart_nominator_id" to table: "nomination_parts"
CREATE INDEX `nominationpart_nominator_id` ON `nomination_parts` (`nominator_id`);
-- create "nominee_packages" table
CREATE TABLE `nominee_packages` (`nomination_id` text NOT NULL, `statement` text NOT NULL DEFAULT (''), `activities` text NOT NULL DEFAULT ('[]'), `revision` integer NOT NULL DEFAULT (0), `saved` datetime NOT NULL, PRIMARY KEY (`nomination_id`));
-- create "support_letters" table
CREATE TABLE `support_letters` (`id` text NOT NULL, `asked_by` text NOT NULL, `name` text NOT NULL, `email` text NOT NULL, `language` text NOT NULL, `person_id` text NULL, `state` text NOT NULL, `waived` bool NOT NULL DEFAULT (false), `text` text NOT NULL DEFAULT (''), `reason` text NOT NULL DEFAULT (''), `revision` integer NOT NULL DEFAULT (0), `until` text NULL, `asked` datetime NOT NULL, `reminded` datetime NULL, `answered` datetime NULL, `nomination_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `support_letters_nominations_nomination` FOREIGN KEY (`nomination_id`) REFERENCES `nominations` (`id`) ON DELETE CASCADE);
-- create index "supportletter_nomination_id" to table: "support_letters"
CREATE INDEX `supportletter_nomination_id` ON `support_letters` (`nomination_id`);
-- create index "supportletter_person_id" to table: "support_letters"
CREATE INDEX `supportletter_person_id` ON `support_letters` (`person_id`);
-- enable back the enforcement of foreign-keys constraints
PRAGMA foreign_keys = on;
