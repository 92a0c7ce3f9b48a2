-- +goose Up
-- modify "messages" table
ALTER TABLE "messages" ADD COLUMN "mailing_id" character varying NOT NULL DEFAULT '';
-- create index "message_mailing_id" to table: "messages"
CREATE INDEX "message_mailing_id" ON "messages" ("mailing_id");
-- modify "outbox_jobs" table
ALTER TABLE "outbox_jobs" ADD COLUMN "mailing_id" character varying NOT NULL DEFAULT '';
-- create index "outboxjob_state_mailing_id_run_at" to table: "outbox_jobs"
CREATE INDEX "outboxjob_state_mailing_id_run_at" ON "outbox_jobs" ("state", "mailing_id", "run_at");
-- create "badge_keys" table
CREATE TABLE "badge_keys" ("id" character varying NOT NULL, "public" text NOT NULL, "made" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create "mailings" table
CREATE TABLE "mailings" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "campaign_id" character varying NOT NULL DEFAULT '', "subject" character varying NOT NULL, "private" boolean NOT NULL, "created" timestamptz NOT NULL, "paused" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "mailing_created_id" to table: "mailings"
CREATE INDEX "mailing_created_id" ON "mailings" ("created", "id");
-- create "reminder_stops" table
CREATE TABLE "reminder_stops" ("id" character varying NOT NULL, "since" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create "status_entries" table
CREATE TABLE "status_entries" ("id" character varying NOT NULL, "list" bigint NOT NULL, "position" bigint NOT NULL, PRIMARY KEY ("id"));
-- create index "statusentry_list_position" to table: "status_entries"
CREATE UNIQUE INDEX "statusentry_list_position" ON "status_entries" ("list", "position");
-- create "badge_shares" table
CREATE TABLE "badge_shares" ("id" character varying NOT NULL, "recipient" character varying NOT NULL, "started" timestamptz NOT NULL, "ended" timestamptz NULL, "certificate_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "badge_shares_certificates_certificate" FOREIGN KEY ("certificate_id") REFERENCES "certificates" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "badgeshare_certificate_id" to table: "badge_shares"
CREATE INDEX "badgeshare_certificate_id" ON "badge_shares" ("certificate_id");
