-- +goose Up
-- create "access_tokens" table
CREATE TABLE "access_tokens" ("id" character varying NOT NULL, "purpose" character varying NOT NULL, "token_hash" character varying NULL, "request_hash" character varying NULL, "code_hash" character varying NOT NULL DEFAULT '', "attempts" bigint NOT NULL DEFAULT 0, "email_hash" character varying NOT NULL DEFAULT '', "person_id" character varying NULL, "campaign_id" character varying NULL, "created" timestamptz NOT NULL, "expires" timestamptz NOT NULL, "used" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "access_tokens_request_hash_key" to table: "access_tokens"
CREATE UNIQUE INDEX "access_tokens_request_hash_key" ON "access_tokens" ("request_hash");
-- create index "access_tokens_token_hash_key" to table: "access_tokens"
CREATE UNIQUE INDEX "access_tokens_token_hash_key" ON "access_tokens" ("token_hash");
-- create index "accesstoken_campaign_id_person_id" to table: "access_tokens"
CREATE INDEX "accesstoken_campaign_id_person_id" ON "access_tokens" ("campaign_id", "person_id");
-- create index "accesstoken_email_hash_created" to table: "access_tokens"
CREATE INDEX "accesstoken_email_hash_created" ON "access_tokens" ("email_hash", "created");
-- create index "accesstoken_expires" to table: "access_tokens"
CREATE INDEX "accesstoken_expires" ON "access_tokens" ("expires");
-- create "settings" table
CREATE TABLE "settings" ("id" character varying NOT NULL, "name" jsonb NOT NULL, "institution" jsonb NOT NULL, "zone" character varying NOT NULL, "languages" jsonb NOT NULL, "help_contact" character varying NOT NULL, "minimum_group" bigint NOT NULL, "vocabulary" text NOT NULL, "created" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create "audit_entries" table
CREATE TABLE "audit_entries" ("id" character varying NOT NULL, "at" timestamptz NOT NULL, "actor" character varying NOT NULL, "action" character varying NOT NULL, "object" character varying NOT NULL, "result" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "auditentry_at" to table: "audit_entries"
CREATE INDEX "auditentry_at" ON "audit_entries" ("at");
-- create index "auditentry_object" to table: "audit_entries"
CREATE INDEX "auditentry_object" ON "audit_entries" ("object");
-- create "expectations" table
CREATE TABLE "expectations" ("id" character varying NOT NULL, "number" bigint NOT NULL, "published" timestamptz NOT NULL, "definition" jsonb NOT NULL, "mentor" jsonb NOT NULL, "mentee" jsonb NOT NULL, "director" jsonb NOT NULL, "facilitator" jsonb NOT NULL, PRIMARY KEY ("id"));
-- create index "expectations_number_key" to table: "expectations"
CREATE UNIQUE INDEX "expectations_number_key" ON "expectations" ("number");
-- create "releases" table
CREATE TABLE "releases" ("id" character varying NOT NULL, "source" character varying NOT NULL, "cut" character varying NOT NULL, "audience" character varying NOT NULL, "population" text NOT NULL, "figures" text NOT NULL, "published" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "release_source_cut" to table: "releases"
CREATE UNIQUE INDEX "release_source_cut" ON "releases" ("source", "cut");
-- create "participations" table
CREATE TABLE "participations" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "person_id" character varying NOT NULL, "division_id" character varying NULL, "accepting" boolean NOT NULL, "submitted" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "participation_campaign_id_person_id" to table: "participations"
CREATE UNIQUE INDEX "participation_campaign_id_person_id" ON "participations" ("campaign_id", "person_id");
-- create index "participation_person_id_accepting" to table: "participations"
CREATE INDEX "participation_person_id_accepting" ON "participations" ("person_id", "accepting");
-- create "outbox_jobs" table
CREATE TABLE "outbox_jobs" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "key" character varying NOT NULL, "payload" text NOT NULL, "state" character varying NOT NULL, "attempts" bigint NOT NULL DEFAULT 0, "run_at" timestamptz NOT NULL, "lease_until" timestamptz NULL, "last_error" character varying NOT NULL DEFAULT '', "created" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "outbox_jobs_key_key" to table: "outbox_jobs"
CREATE UNIQUE INDEX "outbox_jobs_key_key" ON "outbox_jobs" ("key");
-- create index "outboxjob_state_run_at" to table: "outbox_jobs"
CREATE INDEX "outboxjob_state_run_at" ON "outbox_jobs" ("state", "run_at");
-- create "divisions" table
CREATE TABLE "divisions" ("id" character varying NOT NULL, "code" character varying NOT NULL, "name" jsonb NOT NULL, PRIMARY KEY ("id"));
-- create index "divisions_code_key" to table: "divisions"
CREATE UNIQUE INDEX "divisions_code_key" ON "divisions" ("code");
-- create "messages" table
CREATE TABLE "messages" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "person_id" character varying NULL, "campaign_id" character varying NULL, "to_address" character varying NOT NULL, "search" text NOT NULL, "language" character varying NOT NULL, "subject" character varying NOT NULL, "data" text NOT NULL, "text" text NOT NULL, "state" character varying NOT NULL, "attempts" bigint NOT NULL DEFAULT 0, "last_error" character varying NOT NULL DEFAULT '', "created" timestamptz NOT NULL, "sent" timestamptz NULL, "next_attempt" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "message_created_id" to table: "messages"
CREATE INDEX "message_created_id" ON "messages" ("created", "id");
-- create "idempotency_keys" table
CREATE TABLE "idempotency_keys" ("id" character varying NOT NULL, "viewer" character varying NOT NULL, "operation" character varying NOT NULL, "key" character varying NOT NULL, "request_sha256" character varying NOT NULL, "result" character varying NOT NULL, "created" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "idempotencykey_created" to table: "idempotency_keys"
CREATE INDEX "idempotencykey_created" ON "idempotency_keys" ("created");
-- create index "idempotencykey_viewer_operation_key" to table: "idempotency_keys"
CREATE UNIQUE INDEX "idempotencykey_viewer_operation_key" ON "idempotency_keys" ("viewer", "operation", "key");
-- create "audit_seals" table
CREATE TABLE "audit_seals" ("id" bigint NOT NULL GENERATED BY DEFAULT AS IDENTITY, "entry_id" character varying NOT NULL, "prev" character varying NOT NULL, "hash" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "audit_seals_entry_id_key" to table: "audit_seals"
CREATE UNIQUE INDEX "audit_seals_entry_id_key" ON "audit_seals" ("entry_id");
-- create "drafts" table
CREATE TABLE "drafts" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "person_id" character varying NOT NULL, "answers" text NOT NULL, "answered" bigint NOT NULL, "revision" bigint NOT NULL, "saved" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "draft_campaign_id_person_id" to table: "drafts"
CREATE UNIQUE INDEX "draft_campaign_id_person_id" ON "drafts" ("campaign_id", "person_id");
-- create "responses" table
CREATE TABLE "responses" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "person_id" character varying NOT NULL, "version_id" character varying NOT NULL, "answers" text NOT NULL, "submitted" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "response_campaign_id_person_id" to table: "responses"
CREATE UNIQUE INDEX "response_campaign_id_person_id" ON "responses" ("campaign_id", "person_id");
-- create "sites" table
CREATE TABLE "sites" ("id" character varying NOT NULL, "code" character varying NOT NULL, "name" jsonb NOT NULL, PRIMARY KEY ("id"));
-- create index "sites_code_key" to table: "sites"
CREATE UNIQUE INDEX "sites_code_key" ON "sites" ("code");
-- create "persons" table
CREATE TABLE "persons" ("id" character varying NOT NULL, "name" character varying NOT NULL, "sort_name" character varying NOT NULL, "search" text NOT NULL, "rank" character varying NOT NULL DEFAULT '', "position" character varying NOT NULL DEFAULT '', "appointment_type" character varying NOT NULL DEFAULT '', "appointed" text NULL, "promoted" text NULL, "next_review" text NULL, "next_review_kind" character varying NOT NULL DEFAULT '', "language" character varying NOT NULL DEFAULT 'en', "status" character varying NOT NULL DEFAULT 'ACTIVE', "created" timestamptz NOT NULL, "division_id" character varying NULL, "site_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "persons_divisions_division" FOREIGN KEY ("division_id") REFERENCES "divisions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "persons_sites_site" FOREIGN KEY ("site_id") REFERENCES "sites" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "person_division_id_sort_name" to table: "persons"
CREATE INDEX "person_division_id_sort_name" ON "persons" ("division_id", "sort_name");
-- create index "person_site_id" to table: "persons"
CREATE INDEX "person_site_id" ON "persons" ("site_id");
-- create index "person_sort_name_id" to table: "persons"
CREATE INDEX "person_sort_name_id" ON "persons" ("sort_name", "id");
-- create "addresses" table
CREATE TABLE "addresses" ("id" character varying NOT NULL, "email" character varying NOT NULL, "preferred" boolean NOT NULL, "person_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "addresses_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "address_person_id" to table: "addresses"
CREATE INDEX "address_person_id" ON "addresses" ("person_id");
-- create index "addresses_email_key" to table: "addresses"
CREATE UNIQUE INDEX "addresses_email_key" ON "addresses" ("email");
-- create "blobs" table
CREATE TABLE "blobs" ("id" character varying NOT NULL, "sha256" character varying NOT NULL, "size" bigint NOT NULL, "name" character varying NOT NULL, "owner_id" character varying NOT NULL, "created" timestamptz NOT NULL, "claimed" boolean NOT NULL DEFAULT false, PRIMARY KEY ("id"));
-- create index "blob_claimed_created" to table: "blobs"
CREATE INDEX "blob_claimed_created" ON "blobs" ("claimed", "created");
-- create "blob_chunks" table
CREATE TABLE "blob_chunks" ("id" character varying NOT NULL, "place" bigint NOT NULL, "bytes" bytea NOT NULL, "blob_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "blob_chunks_blobs_blob" FOREIGN KEY ("blob_id") REFERENCES "blobs" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create "instruments" table
CREATE TABLE "instruments" ("id" character varying NOT NULL, "title" jsonb NOT NULL, "search" text NOT NULL, "source" character varying NOT NULL DEFAULT '', "draft" text NOT NULL DEFAULT '', "problems" text NOT NULL DEFAULT '[]', "updated" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create "instrument_versions" table
CREATE TABLE "instrument_versions" ("id" character varying NOT NULL, "number" bigint NOT NULL, "definition" text NOT NULL, "sha256" character varying NOT NULL, "languages" jsonb NOT NULL, "questions" bigint NOT NULL, "minutes" bigint NOT NULL, "published" timestamptz NOT NULL, "instrument_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "instrument_versions_instruments_instrument" FOREIGN KEY ("instrument_id") REFERENCES "instruments" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "instrumentversion_instrument_id_number" to table: "instrument_versions"
CREATE UNIQUE INDEX "instrumentversion_instrument_id_number" ON "instrument_versions" ("instrument_id", "number");
-- create "campaigns" table
CREATE TABLE "campaigns" ("id" character varying NOT NULL, "title" jsonb NOT NULL, "search" text NOT NULL, "series" character varying NOT NULL DEFAULT '', "wave" bigint NOT NULL DEFAULT 1, "mode" character varying NOT NULL, "state" character varying NOT NULL, "audience" text NOT NULL, "notice" jsonb NOT NULL, "promise" jsonb NULL, "closes_on" text NULL, "closes" timestamptz NOT NULL, "created" timestamptz NOT NULL, "opened" timestamptz NULL, "closed" timestamptz NULL, "close_reason" character varying NOT NULL DEFAULT '', "version_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "campaigns_instrument_versions_version" FOREIGN KEY ("version_id") REFERENCES "instrument_versions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "campaign_state_closes" to table: "campaigns"
CREATE INDEX "campaign_state_closes" ON "campaigns" ("state", "closes");
-- create "mentorships" table
CREATE TABLE "mentorships" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "standing" character varying NOT NULL, "started" text NULL, "ended" text NULL, "active" boolean NOT NULL, "mentor_id" character varying NOT NULL, "mentee_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "mentorships_persons_mentee" FOREIGN KEY ("mentee_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "mentorships_persons_mentor" FOREIGN KEY ("mentor_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "mentorship_mentor_id" to table: "mentorships"
CREATE INDEX "mentorship_mentor_id" ON "mentorships" ("mentor_id");
-- create index "mentorship_one_formal" to table: "mentorships"
CREATE UNIQUE INDEX "mentorship_one_formal" ON "mentorships" ("mentee_id") WHERE (active AND ((kind)::text = 'FORMAL'::text));
-- create "reporting_lines" table
CREATE TABLE "reporting_lines" ("id" character varying NOT NULL, "from_date" text NULL, "until_date" text NULL, "person_id" character varying NOT NULL, "reports_to_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "reporting_lines_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "reporting_lines_persons_reports_to" FOREIGN KEY ("reports_to_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "reportingline_person_id_reports_to_id" to table: "reporting_lines"
CREATE INDEX "reportingline_person_id_reports_to_id" ON "reporting_lines" ("person_id", "reports_to_id");
-- create "role_grants" table
CREATE TABLE "role_grants" ("id" character varying NOT NULL, "role" character varying NOT NULL, "from_date" text NULL, "until_date" text NULL, "person_id" character varying NOT NULL, "division_id" character varying NULL, "site_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "role_grants_divisions_division" FOREIGN KEY ("division_id") REFERENCES "divisions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL, CONSTRAINT "role_grants_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "role_grants_sites_site" FOREIGN KEY ("site_id") REFERENCES "sites" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create index "rolegrant_person_id" to table: "role_grants"
CREATE INDEX "rolegrant_person_id" ON "role_grants" ("person_id");
-- create index "rolegrant_role_division_id" to table: "role_grants"
CREATE INDEX "rolegrant_role_division_id" ON "role_grants" ("role", "division_id");
-- create "sessions" table
CREATE TABLE "sessions" ("id" character varying NOT NULL, "token_hash" character varying NOT NULL, "campaign_id" character varying NULL, "device" character varying NOT NULL, "started" timestamptz NOT NULL, "last_seen" timestamptz NOT NULL, "expires" timestamptz NOT NULL, "person_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "sessions_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "session_person_id" to table: "sessions"
CREATE INDEX "session_person_id" ON "sessions" ("person_id");
-- create index "sessions_token_hash_key" to table: "sessions"
CREATE UNIQUE INDEX "sessions_token_hash_key" ON "sessions" ("token_hash");
