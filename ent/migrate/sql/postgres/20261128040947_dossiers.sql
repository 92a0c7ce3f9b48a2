-- +goose Up
-- create "consents" table
CREATE TABLE "consents" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "giver_id" character varying NOT NULL DEFAULT '', "kind" character varying NOT NULL, "about" character varying NOT NULL, "asked" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "consent_about" to table: "consents"
CREATE INDEX "consent_about" ON "consents" ("about");
-- create index "consent_giver_id" to table: "consents"
CREATE INDEX "consent_giver_id" ON "consents" ("giver_id");
-- create index "consent_person_id_kind_about" to table: "consents"
CREATE UNIQUE INDEX "consent_person_id_kind_about" ON "consents" ("person_id", "kind", "about");
-- create "outcomes" table
CREATE TABLE "outcomes" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "mentorship_id" character varying NOT NULL, "kind" character varying NOT NULL, "what" character varying NOT NULL, "reached_on" text NULL, "agency" character varying NOT NULL DEFAULT '', "amount" character varying NOT NULL DEFAULT '', "role" character varying NOT NULL DEFAULT '', "doi" character varying NOT NULL DEFAULT '', "joint" boolean NOT NULL DEFAULT false, "state" character varying NOT NULL, "noted" timestamptz NOT NULL, "answered" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "outcome_mentorship_id" to table: "outcomes"
CREATE INDEX "outcome_mentorship_id" ON "outcomes" ("mentorship_id");
-- create index "outcome_person_id" to table: "outcomes"
CREATE INDEX "outcome_person_id" ON "outcomes" ("person_id");
-- create "consent_events" table
CREATE TABLE "consent_events" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "words" text NOT NULL DEFAULT '', "at" timestamptz NOT NULL, "consent_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "consent_events_consents_consent" FOREIGN KEY ("consent_id") REFERENCES "consents" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "consentevent_consent_id_at" to table: "consent_events"
CREATE INDEX "consentevent_consent_id_at" ON "consent_events" ("consent_id", "at");
-- create "dossiers" table
CREATE TABLE "dossiers" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "kind" character varying NOT NULL, "since" text NULL, "until" text NULL, "language" character varying NOT NULL, "choices" text NOT NULL, "revision" bigint NOT NULL DEFAULT 0, "used_for" character varying NOT NULL DEFAULT '', "used_year" bigint NOT NULL DEFAULT 0, "created" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "dossier_person_id" to table: "dossiers"
CREATE INDEX "dossier_person_id" ON "dossiers" ("person_id");
-- create "dossier_versions" table
CREATE TABLE "dossier_versions" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "number" bigint NOT NULL, "kind" character varying NOT NULL, "code" character varying NOT NULL, "language" character varying NOT NULL, "template" character varying NOT NULL, "renderer" character varying NOT NULL, "snapshot" text NOT NULL, "snapshot_sha" character varying NOT NULL, "relies" jsonb NOT NULL, "frozen" timestamptz NOT NULL, "dossier_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "dossier_versions_dossiers_dossier" FOREIGN KEY ("dossier_id") REFERENCES "dossiers" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "dossierversion_code" to table: "dossier_versions"
CREATE UNIQUE INDEX "dossierversion_code" ON "dossier_versions" ("code");
-- create index "dossierversion_dossier_id_number" to table: "dossier_versions"
CREATE UNIQUE INDEX "dossierversion_dossier_id_number" ON "dossier_versions" ("dossier_id", "number");
-- create index "dossierversion_person_id" to table: "dossier_versions"
CREATE INDEX "dossierversion_person_id" ON "dossier_versions" ("person_id");
-- create "dossier_events" table
CREATE TABLE "dossier_events" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "at" timestamptz NOT NULL, "version_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "dossier_events_dossier_versions_version" FOREIGN KEY ("version_id") REFERENCES "dossier_versions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "dossierevent_version_id_kind" to table: "dossier_events"
CREATE UNIQUE INDEX "dossierevent_version_id_kind" ON "dossier_events" ("version_id", "kind");
-- create "dossier_files" table
CREATE TABLE "dossier_files" ("id" character varying NOT NULL, "blob_id" character varying NOT NULL, "pages" bigint NOT NULL, "signature" character varying NOT NULL, "made" timestamptz NOT NULL, "version_id" character varying NOT NULL, "key_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "dossier_files_dossier_versions_version" FOREIGN KEY ("version_id") REFERENCES "dossier_versions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "dossier_files_signing_keys_key" FOREIGN KEY ("key_id") REFERENCES "signing_keys" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "dossierfile_version_id" to table: "dossier_files"
CREATE UNIQUE INDEX "dossierfile_version_id" ON "dossier_files" ("version_id");
