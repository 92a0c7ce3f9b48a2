-- +goose Up
-- create "access_tokens" table
CREATE TABLE `access_tokens` (`id` text NOT NULL, `purpose` text NOT NULL, `token_hash` text NULL, `request_hash` text NULL, `code_hash` text NOT NULL DEFAULT (''), `attempts` integer NOT NULL DEFAULT (0), `email_hash` text NOT NULL DEFAULT (''), `person_id` text NULL, `campaign_id` text NULL, `created` datetime NOT NULL, `expires` datetime NOT NULL, `used` datetime NULL, PRIMARY KEY (`id`));
-- create index "access_tokens_token_hash_key" to table: "access_tokens"
CREATE UNIQUE INDEX `access_tokens_token_hash_key` ON `access_tokens` (`token_hash`);
-- create index "access_tokens_request_hash_key" to table: "access_tokens"
CREATE UNIQUE INDEX `access_tokens_request_hash_key` ON `access_tokens` (`request_hash`);
-- create index "accesstoken_email_hash_created" to table: "access_tokens"
CREATE INDEX `accesstoken_email_hash_created` ON `access_tokens` (`email_hash`, `created`);
-- create index "accesstoken_expires" to table: "access_tokens"
CREATE INDEX `accesstoken_expires` ON `access_tokens` (`expires`);
-- create index "accesstoken_campaign_id_person_id" to table: "access_tokens"
CREATE INDEX `accesstoken_campaign_id_person_id` ON `access_tokens` (`campaign_id`, `person_id`);
-- create "addresses" table
CREATE TABLE `addresses` (`id` text NOT NULL, `email` text NOT NULL, `preferred` bool NOT NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `addresses_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE);
-- create index "addresses_email_key" to table: "addresses"
CREATE UNIQUE INDEX `addresses_email_key` ON `addresses` (`email`);
-- create index "address_person_id" to table: "addresses"
CREATE INDEX `address_person_id` ON `addresses` (`person_id`);
-- create "audit_entries" table
CREATE TABLE `audit_entries` (`id` text NOT NULL, `at` datetime NOT NULL, `actor` text NOT NULL, `action` text NOT NULL, `object` text NOT NULL, `result` text NOT NULL, PRIMARY KEY (`id`));
-- create index "auditentry_at" to table: "audit_entries"
CREATE INDEX `auditentry_at` ON `audit_entries` (`at`);
-- create index "auditentry_object" to table: "audit_entries"
CREATE INDEX `auditentry_object` ON `audit_entries` (`object`);
-- create "audit_seals" table
CREATE TABLE `audit_seals` (`id` integer NOT NULL PRIMARY KEY AUTOINCREMENT, `entry_id` text NOT NULL, `prev` text NOT NULL, `hash` text NOT NULL);
-- create index "audit_seals_entry_id_key" to table: "audit_seals"
CREATE UNIQUE INDEX `audit_seals_entry_id_key` ON `audit_seals` (`entry_id`);
-- create "blobs" table
CREATE TABLE `blobs` (`id` text NOT NULL, `sha256` text NOT NULL, `size` integer NOT NULL, `name` text NOT NULL, `owner_id` text NOT NULL, `created` datetime NOT NULL, `claimed` bool NOT NULL DEFAULT (false), PRIMARY KEY (`id`));
-- create index "blob_claimed_created" to table: "blobs"
CREATE INDEX `blob_claimed_created` ON `blobs` (`claimed`, `created`);
-- create "blob_chunks" table
CREATE TABLE `blob_chunks` (`id` text NOT NULL, `place` integer NOT NULL, `bytes` blob NOT NULL, `blob_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `blob_chunks_blobs_blob` FOREIGN KEY (`blob_id`) REFERENCES `blobs` (`id`) ON DELETE CASCADE);
-- create "campaigns" table
CREATE TABLE `campaigns` (`id` text NOT NULL, `title` json NOT NULL, `search` text NOT NULL, `series` text NOT NULL DEFAULT (''), `wave` integer NOT NULL DEFAULT (1), `mode` text NOT NULL, `state` text NOT NULL, `audience` text NOT NULL, `notice` json NOT NULL, `promise` json NULL, `closes_on` text NULL, `closes` datetime NOT NULL, `created` datetime NOT NULL, `opened` datetime NULL, `closed` datetime NULL, `close_reason` text NOT NULL DEFAULT (''), `version_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `campaigns_instrument_versions_version` FOREIGN KEY (`version_id`) REFERENCES `instrument_versions` (`id`) ON DELETE RESTRICT);
-- create index "campaign_state_closes" to table: "campaigns"
CREATE INDEX `campaign_state_closes` ON `campaigns` (`state`, `closes`);
-- create "divisions" table
CREATE TABLE `divisions` (`id` text NOT NULL, `code` text NOT NULL, `name` json NOT NULL, PRIMARY KEY (`id`));
-- create index "divisions_code_key" to table: "divisions"
CREATE UNIQUE INDEX `divisions_code_key` ON `divisions` (`code`);
-- create "drafts" table
CREATE TABLE `drafts` (`id` text NOT NULL, `campaign_id` text NOT NULL, `person_id` text NOT NULL, `answers` text NOT NULL, `answered` integer NOT NULL, `revision` integer NOT NULL, `saved` datetime NOT NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "draft_campaign_id_person_id" to table: "drafts"
CREATE UNIQUE INDEX `draft_campaign_id_person_id` ON `drafts` (`campaign_id`, `person_id`);
-- create "expectations" table
CREATE TABLE `expectations` (`id` text NOT NULL, `number` integer NOT NULL, `published` datetime NOT NULL, `definition` json NOT NULL, `mentor` json NOT NULL, `mentee` json NOT NULL, `director` json NOT NULL, `facilitator` json NOT NULL, PRIMARY KEY (`id`));
-- create index "expectations_number_key" to table: "expectations"
CREATE UNIQUE INDEX `expectations_number_key` ON `expectations` (`number`);
-- create "idempotency_keys" table
CREATE TABLE `idempotency_keys` (`id` text NOT NULL, `viewer` text NOT NULL, `operation` text NOT NULL, `key` text NOT NULL, `request_sha256` text NOT NULL, `result` text NOT NULL, `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "idempotencykey_viewer_operation_key" to table: "idempotency_keys"
CREATE UNIQUE INDEX `idempotencykey_viewer_operation_key` ON `idempotency_keys` (`viewer`, `operation`, `key`);
-- create index "idempotencykey_created" to table: "idempotency_keys"
CREATE INDEX `idempotencykey_created` ON `idempotency_keys` (`created`);
-- create "instruments" table
CREATE TABLE `instruments` (`id` text NOT NULL, `title` json NOT NULL, `search` text NOT NULL, `source` text NOT NULL DEFAULT (''), `draft` text NOT NULL DEFAULT (''), `problems` text NOT NULL DEFAULT ('[]'), `updated` datetime NOT NULL, PRIMARY KEY (`id`));
-- create "instrument_versions" table
CREATE TABLE `instrument_versions` (`id` text NOT NULL, `number` integer NOT NULL, `definition` text NOT NULL, `sha256` text NOT NULL, `languages` json NOT NULL, `questions` integer NOT NULL, `minutes` integer NOT NULL, `published` datetime NOT NULL, `instrument_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `instrument_versions_instruments_instrument` FOREIGN KEY (`instrument_id`) REFERENCES `instruments` (`id`) ON DELETE RESTRICT);
-- create index "instrumentversion_instrument_id_number" to table: "instrument_versions"
CREATE UNIQUE INDEX `instrumentversion_instrument_id_number` ON `instrument_versions` (`instrument_id`, `number`);
-- create "mentorships" table
CREATE TABLE `mentorships` (`id` text NOT NULL, `kind` text NOT NULL, `standing` text NOT NULL, `started` text NULL, `ended` text NULL, `active` bool NOT NULL, `mentor_id` text NOT NULL, `mentee_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `mentorships_persons_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `persons` (`id`) ON DELETE RESTRICT, CONSTRAINT `mentorships_persons_mentee` FOREIGN KEY (`mentee_id`) REFERENCES `persons` (`id`) ON DELETE RESTRICT);
-- create index "mentorship_one_formal" to table: "mentorships"
CREATE UNIQUE INDEX `mentorship_one_formal` ON `mentorships` (`mentee_id`) WHERE active AND kind = 'FORMAL';
-- create index "mentorship_mentor_id" to table: "mentorships"
CREATE INDEX `mentorship_mentor_id` ON `mentorships` (`mentor_id`);
-- create "messages" table
CREATE TABLE `messages` (`id` text NOT NULL, `kind` text NOT NULL, `person_id` text NULL, `campaign_id` text NULL, `to_address` text NOT NULL, `search` text NOT NULL, `language` text NOT NULL, `subject` text NOT NULL, `data` text NOT NULL, `text` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `last_error` text NOT NULL DEFAULT (''), `created` datetime NOT NULL, `sent` datetime NULL, `next_attempt` datetime NULL, PRIMARY KEY (`id`));
-- create index "message_created_id" to table: "messages"
CREATE INDEX `message_created_id` ON `messages` (`created`, `id`);
-- create "outbox_jobs" table
CREATE TABLE `outbox_jobs` (`id` text NOT NULL, `kind` text NOT NULL, `key` text NOT NULL, `payload` text NOT NULL, `state` text NOT NULL, `attempts` integer NOT NULL DEFAULT (0), `run_at` datetime NOT NULL, `lease_until` datetime NULL, `last_error` text NOT NULL DEFAULT (''), `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "outbox_jobs_key_key" to table: "outbox_jobs"
CREATE UNIQUE INDEX `outbox_jobs_key_key` ON `outbox_jobs` (`key`);
-- create index "outboxjob_state_run_at" to table: "outbox_jobs"
CREATE INDEX `outboxjob_state_run_at` ON `outbox_jobs` (`state`, `run_at`);
-- create "participations" table
CREATE TABLE `participations` (`id` text NOT NULL, `campaign_id` text NOT NULL, `person_id` text NOT NULL, `division_id` text NULL, `accepting` bool NOT NULL, `submitted` datetime NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "participation_campaign_id_person_id" to table: "participations"
CREATE UNIQUE INDEX `participation_campaign_id_person_id` ON `participations` (`campaign_id`, `person_id`);
-- create index "participation_person_id_accepting" to table: "participations"
CREATE INDEX `participation_person_id_accepting` ON `participations` (`person_id`, `accepting`);
-- create "persons" table
CREATE TABLE `persons` (`id` text NOT NULL, `name` text NOT NULL, `sort_name` text NOT NULL, `search` text NOT NULL, `rank` text NOT NULL DEFAULT (''), `position` text NOT NULL DEFAULT (''), `appointment_type` text NOT NULL DEFAULT (''), `appointed` text NULL, `promoted` text NULL, `next_review` text NULL, `next_review_kind` text NOT NULL DEFAULT (''), `language` text NOT NULL DEFAULT ('en'), `status` text NOT NULL DEFAULT ('ACTIVE'), `created` datetime NOT NULL, `division_id` text NULL, `site_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `persons_divisions_division` FOREIGN KEY (`division_id`) REFERENCES `divisions` (`id`) ON DELETE SET NULL, CONSTRAINT `persons_sites_site` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE SET NULL);
-- create index "person_sort_name_id" to table: "persons"
CREATE INDEX `person_sort_name_id` ON `persons` (`sort_name`, `id`);
-- create index "person_division_id_sort_name" to table: "persons"
CREATE INDEX `person_division_id_sort_name` ON `persons` (`division_id`, `sort_name`);
-- create index "person_site_id" to table: "persons"
CREATE INDEX `person_site_id` ON `persons` (`site_id`);
-- create "releases" table
CREATE TABLE `releases` (`id` text NOT NULL, `source` text NOT NULL, `cut` text NOT NULL, `audience` text NOT NULL, `population` text NOT NULL, `figures` text NOT NULL, `published` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "release_source_cut" to table: "releases"
CREATE UNIQUE INDEX `release_source_cut` ON `releases` (`source`, `cut`);
-- create "reporting_lines" table
CREATE TABLE `reporting_lines` (`id` text NOT NULL, `from_date` text NULL, `until_date` text NULL, `person_id` text NOT NULL, `reports_to_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `reporting_lines_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE, CONSTRAINT `reporting_lines_persons_reports_to` FOREIGN KEY (`reports_to_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE);
-- create index "reportingline_person_id_reports_to_id" to table: "reporting_lines"
CREATE INDEX `reportingline_person_id_reports_to_id` ON `reporting_lines` (`person_id`, `reports_to_id`);
-- create "responses" table
CREATE TABLE `responses` (`id` text NOT NULL, `campaign_id` text NOT NULL, `person_id` text NOT NULL, `version_id` text NOT NULL, `answers` text NOT NULL, `submitted` datetime NOT NULL, PRIMARY KEY (`id`)) WITHOUT ROWID;
-- create index "response_campaign_id_person_id" to table: "responses"
CREATE UNIQUE INDEX `response_campaign_id_person_id` ON `responses` (`campaign_id`, `person_id`);
-- create "role_grants" table
CREATE TABLE `role_grants` (`id` text NOT NULL, `role` text NOT NULL, `from_date` text NULL, `until_date` text NULL, `person_id` text NOT NULL, `division_id` text NULL, `site_id` text NULL, PRIMARY KEY (`id`), CONSTRAINT `role_grants_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE, CONSTRAINT `role_grants_divisions_division` FOREIGN KEY (`division_id`) REFERENCES `divisions` (`id`) ON DELETE SET NULL, CONSTRAINT `role_grants_sites_site` FOREIGN KEY (`site_id`) REFERENCES `sites` (`id`) ON DELETE SET NULL);
-- create index "rolegrant_person_id" to table: "role_grants"
CREATE INDEX `rolegrant_person_id` ON `role_grants` (`person_id`);
-- create index "rolegrant_role_division_id" to table: "role_grants"
CREATE INDEX `rolegrant_role_division_id` ON `role_grants` (`role`, `division_id`);
-- create "sessions" table
CREATE TABLE `sessions` (`id` text NOT NULL, `token_hash` text NOT NULL, `campaign_id` text NULL, `device` text NOT NULL, `started` datetime NOT NULL, `last_seen` datetime NOT NULL, `expires` datetime NOT NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `sessions_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE);
-- create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX `sessions_token_hash_key` ON `sessions` (`token_hash`);
-- create index "session_person_id" to table: "sessions"
CREATE INDEX `session_person_id` ON `sessions` (`person_id`);
-- create "settings" table
CREATE TABLE `settings` (`id` text NOT NULL, `name` json NOT NULL, `institution` json NOT NULL, `zone` text NOT NULL, `languages` json NOT NULL, `help_contact` text NOT NULL, `minimum_group` integer NOT NULL, `vocabulary` text NOT NULL, `created` datetime NOT NULL, PRIMARY KEY (`id`));
-- create "sites" table
CREATE TABLE `sites` (`id` text NOT NULL, `code` text NOT NULL, `name` json NOT NULL, PRIMARY KEY (`id`));
-- create index "sites_code_key" to table: "sites"
CREATE UNIQUE INDEX `sites_code_key` ON `sites` (`code`);
