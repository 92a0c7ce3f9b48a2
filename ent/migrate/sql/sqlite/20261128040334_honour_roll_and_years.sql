-- +goose Up
-- create "honour_events" table
CREATE TABLE `honour_events` (`id` text NOT NULL, `subject` text NOT NULL, `seq` integer NOT NULL, `kind` text NOT NULL, `statement` text NOT NULL DEFAULT (''), `by` text NOT NULL, `at` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "honourevent_subject_seq" to table: "honour_events"
CREATE UNIQUE INDEX `honourevent_subject_seq` ON `honour_events` (`subject`, `seq`);
-- create "mentorship_years" table
CREATE TABLE `mentorship_years` (`id` text NOT NULL, `kind` text NOT NULL, `starts` text NULL, `ends` text NULL, `document` text NOT NULL, `closed` datetime NOT NULL, `closed_by` text NOT NULL, PRIMARY KEY (`id`));
-- create index "mentorshipyear_starts" to table: "mentorship_years"
CREATE UNIQUE INDEX `mentorshipyear_starts` ON `mentorship_years` (`starts`);
