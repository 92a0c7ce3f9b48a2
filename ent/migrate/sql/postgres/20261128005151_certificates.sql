-- +goose Up
-- create "recognitions" table
CREATE TABLE "recognitions" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "kind" character varying NOT NULL, "title" jsonb NOT NULL, "since" text NULL, "until" text NULL, "presenter" character varying NOT NULL, "division_id" character varying NOT NULL DEFAULT '', "decision_id" character varying NOT NULL DEFAULT '', "source" character varying NOT NULL, "language" character varying NOT NULL, "recorded_by" character varying NOT NULL DEFAULT '', "recorded" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "recognition_person_id" to table: "recognitions"
CREATE INDEX "recognition_person_id" ON "recognitions" ("person_id");
-- create index "recognition_source_person_id_decision_id" to table: "recognitions"
CREATE UNIQUE INDEX "recognition_source_person_id_decision_id" ON "recognitions" ("source", "person_id", "decision_id");
-- create "signing_keys" table
CREATE TABLE "signing_keys" ("id" character varying NOT NULL, "public" character varying NOT NULL, "made" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "signing_keys_public_key" to table: "signing_keys"
CREATE UNIQUE INDEX "signing_keys_public_key" ON "signing_keys" ("public");
-- create "certificates" table
CREATE TABLE "certificates" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "code" character varying NOT NULL, "supersedes" character varying NOT NULL DEFAULT '', "kind" character varying NOT NULL, "year" bigint NOT NULL, "name" character varying NOT NULL, "language" character varying NOT NULL, "template" character varying NOT NULL, "renderer" character varying NOT NULL, "snapshot" text NOT NULL, "snapshot_sha" character varying NOT NULL, "signature" character varying NOT NULL, "pdf" bytea NOT NULL, "search" character varying NOT NULL, "issued_by" character varying NOT NULL DEFAULT '', "issued" timestamptz NOT NULL, "recognition_id" character varying NOT NULL, "key_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "certificates_recognitions_recognition" FOREIGN KEY ("recognition_id") REFERENCES "recognitions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "certificates_signing_keys_key" FOREIGN KEY ("key_id") REFERENCES "signing_keys" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "certificate_code" to table: "certificates"
CREATE UNIQUE INDEX "certificate_code" ON "certificates" ("code");
-- create index "certificate_issued_id" to table: "certificates"
CREATE INDEX "certificate_issued_id" ON "certificates" ("issued", "id");
-- create index "certificate_person_id" to table: "certificates"
CREATE INDEX "certificate_person_id" ON "certificates" ("person_id");
-- create index "certificate_recognition_id_supersedes" to table: "certificates"
CREATE UNIQUE INDEX "certificate_recognition_id_supersedes" ON "certificates" ("recognition_id", "supersedes");
-- create "certificate_events" table
CREATE TABLE "certificate_events" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "successor" character varying NOT NULL DEFAULT '', "reason" character varying NOT NULL DEFAULT '', "by" character varying NOT NULL DEFAULT '', "at" timestamptz NOT NULL, "certificate_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "certificate_events_certificates_certificate" FOREIGN KEY ("certificate_id") REFERENCES "certificates" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "certificateevent_certificate_id_kind" to table: "certificate_events"
CREATE UNIQUE INDEX "certificateevent_certificate_id_kind" ON "certificate_events" ("certificate_id", "kind");
