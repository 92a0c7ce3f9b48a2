-- +goose Up
-- create "certificates" table
CREATE TABLE `certificates` (`id` text NOT NULL, `person_id` text NOT NULL, `code` text NOT NULL, `supersedes` text NOT NULL DEFAULT (''), `kind` text NOT NULL, `year` integer NOT NULL, `name` text NOT NULL, `language` text NOT NULL, `template` text NOT NULL, `renderer` text NOT NULL, `snapshot` text NOT NULL, `snapshot_sha` text NOT NULL, `signature` text NOT NULL, `pdf` blob NOT NULL, `search` text NOT NULL, `issued_by` text NOT NULL DEFAULT (''), `issued` datetime NOT NULL, `recognition_id` text NOT NULL, `key_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `certificates_recognitions_recognition` FOREIGN KEY (`recognition_id`) REFERENCES `recognitions` (`id`) ON DELETE RESTRICT, CONSTRAINT `certificates_signing_keys_key` FOREIGN KEY (`key_id`) REFERENCES `signing_keys` (`id`) ON DELETE RESTRICT);
-- create index "certificate_code" to table: "certificates"
CREATE UNIQUE INDEX `certificate_code` ON `certificates` (`code`);
-- create index "certificate_recognition_id_supersedes" to table: "certificates"
CREATE UNIQUE INDEX `certificate_recognition_id_supersedes` ON `certificates` (`recognition_id`, `supersedes`);
-- create index "certificate_person_id" to table: "certificates"
CREATE INDEX `certificate_person_id` ON `certificates` (`person_id`);
-- create index "certificate_issued_id" to table: "certificates"
CREATE INDEX `certificate_issued_id` ON `certificates` (`issued`, `id`);
-- create "certificate_events" table
CREATE TABLE `certificate_events` (`id` text NOT NULL, `kind` text NOT NULL, `successor` text NOT NULL DEFAULT (''), `reason` text NOT NULL DEFAULT (''), `by` text NOT NULL DEFAULT (''), `at` datetime NOT NULL, `certificate_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `certificate_events_certificates_certificate` FOREIGN KEY (`certificate_id`) REFERENCES `certificates` (`id`) ON DELETE RESTRICT);
-- create index "certificateevent_certificate_id_kind" to table: "certificate_events"
CREATE UNIQUE INDEX `certificateevent_certificate_id_kind` ON `certificate_events` (`certificate_id`, `kind`);
-- create "recognitions" table
CREATE TABLE `recognitions` (`id` text NOT NULL, `person_id` text NOT NULL, `kind` text NOT NULL, `title` json NOT NULL, `since` text NULL, `until` text NULL, `presenter` text NOT NULL, `division_id` text NOT NULL DEFAULT (''), `decision_id` text NOT NULL DEFAULT (''), `source` text NOT NULL, `language` text NOT NULL, `recorded_by` text NOT NULL DEFAULT (''), `recorded` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "recognition_source_person_id_decision_id" to table: "recognitions"
CREATE UNIQUE INDEX `recognition_source_person_id_decision_id` ON `recognitions` (`source`, `person_id`, `decision_id`);
-- create index "recognition_person_id" to table: "recognitions"
CREATE INDEX `recognition_person_id` ON `recognitions` (`person_id`);
-- create "signing_keys" table
CREATE TABLE `signing_keys` (`id` text NOT NULL, `public` text NOT NULL, `made` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "signing_keys_public_key" to table: "signing_keys"
CREATE UNIQUE INDEX `signing_keys_public_key` ON `signing_keys` (`public`);
