-- +goose Up
-- create "consents" table
CREATE TABLE `consents` (`id` text NOT NULL, `person_id` text NOT NULL, `giver_id` text NOT NULL DEFAULT (''), `kind` text NOT NULL, `about` text NOT NULL, `asked` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "consent_person_id_kind_about" to table: "consents"
CREATE UNIQUE INDEX `consent_person_id_kind_about` ON `consents` (`person_id`, `kind`, `about`);
-- create index "consent_giver_id" to table: "consents"
CREATE INDEX `consent_giver_id` ON `consents` (`giver_id`);
-- create index "consent_about" to table: "consents"
CREATE INDEX `consent_about` ON `consents` (`about`);
-- create "consent_events" table
CREATE TABLE `consent_events` (`id` text NOT NULL, `kind` text NOT NULL, `words` text NOT NULL DEFAULT (''), `at` datetime NOT NULL, `consent_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `consent_events_consents_consent` FOREIGN KEY (`consent_id`) REFERENCES `consents` (`id`) ON DELETE RESTRICT);
-- create index "consentevent_consent_id_at" to table: "consent_events"
CREATE INDEX `consentevent_consent_id_at` ON `consent_events` (`consent_id`, `at`);
-- create "dossiers" table
CREATE TABLE `dossiers` (`id` text NOT NULL, `person_id` text NOT NULL, `kind` text NOT NULL, `since` text NULL, `until` text NULL, `language` text NOT NULL, `choices` text NOT NULL, `revision` integer NOT NULL DEFAULT (0), `used_for` text NOT NULL DEFAULT (''), `used_year` integer NOT NULL DEFAULT (0), `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "dossier_person_id" to table: "dossiers"
CREATE INDEX `dossier_person_id` ON `dossiers` (`person_id`);
-- create "dossier_events" table
CREATE TABLE `dossier_events` (`id` text NOT NULL, `kind` text NOT NULL, `at` datetime NOT NULL, `version_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `dossier_events_dossier_versions_version` FOREIGN KEY (`version_id`) REFERENCES `dossier_versions` (`id`) ON DELETE RESTRICT);
-- create index "dossierevent_version_id_kind" to table: "dossier_events"
CREATE UNIQUE INDEX `dossierevent_version_id_kind` ON `dossier_events` (`version_id`, `kind`);
-- create "dossier_files" table
CREATE TABLE `dossier_files` (`id` text NOT NULL, `blob_id` text NOT NULL, `pages` integer NOT NULL, `signature` text NOT NULL, `made` datetime NOT NULL, `version_id` text NOT NULL, `key_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `dossier_files_dossier_versions_version` FOREIGN KEY (`version_id`) REFERENCES `dossier_versions` (`id`) ON DELETE RESTRICT, CONSTRAINT `dossier_files_signing_keys_key` FOREIGN KEY (`key_id`) REFERENCES `signing_keys` (`id`) ON DELETE RESTRICT);
-- create index "dossierfile_version_id" to table: "dossier_files"
CREATE UNIQUE INDEX `dossierfile_version_id` ON `dossier_files` (`version_id`);
-- create "dossier_versions" table
CREATE TABLE `dossier_versions` (`id` text NOT NULL, `person_id` text NOT NULL, `number` integer NOT NULL, `kind` text NOT NULL, `code` text NOT NULL, `language` text NOT NULL, `template` text NOT NULL, `renderer` text NOT NULL, `snapshot` text NOT NULL, `snapshot_sha` text NOT NULL, `relies` json NOT NULL, `frozen` datetime NOT NULL, `dossier_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `dossier_versions_dossiers_dossier` FOREIGN KEY (`dossier_id`) REFERENCES `dossiers` (`id`) ON DELETE RESTRICT);
-- create index "dossierversion_code" to table: "dossier_versions"
CREATE UNIQUE INDEX `dossierversion_code` ON `dossier_versions` (`code`);
-- create index "dossierversion_dossier_id_number" to table: "dossier_versions"
CREATE UNIQUE INDEX `dossierversion_dossier_id_number` ON `dossier_versions` (`dossier_id`, `number`);
-- create index "dossierversion_person_id" to table: "dossier_versions"
CREATE INDEX `dossierversion_person_id` ON `dossier_versions` (`person_id`);
-- create "outcomes" table
CREATE TABLE `outcomes` (`id` text NOT NULL, `person_id` text NOT NULL, `mentorship_id` text NOT NULL, `kind` text NOT NULL, `what` text NOT NULL, `reached_on` text NULL, `agency` text NOT NULL DEFAULT (''), `amount` text NOT NULL DEFAULT (''), `role` text NOT NULL DEFAULT (''), `doi` text NOT NULL DEFAULT (''), `joint` bool NOT NULL DEFAULT (false), `state` text NOT NULL, `noted` datetime NOT NULL, `answered` datetime NULL, PRIMARY KEY (`id`));
-- create index "outcome_person_id" to table: "outcomes"
CREATE INDEX `outcome_person_id` ON `outcomes` (`person_id`);
-- create index "outcome_mentorship_id" to table: "outcomes"
CREATE INDEX `outcome_mentorship_id` ON `outcomes` (`mentorship_id`);
