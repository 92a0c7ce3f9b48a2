-- +goose Up
-- create "honour_events" table
CREATE TABLE "honour_events" ("id" character varying NOT NULL, "subject" character varying NOT NULL, "seq" bigint NOT NULL, "kind" character varying NOT NULL, "statement" character varying NOT NULL DEFAULT '', "by" character varying NOT NULL, "at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "honourevent_subject_seq" to table: "honour_events"
CREATE UNIQUE INDEX "honourevent_subject_seq" ON "honour_events" ("subject", "seq");
-- create "mentorship_years" table
CREATE TABLE "mentorship_years" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "starts" text NULL, "ends" text NULL, "document" text NOT NULL, "closed" timestamptz NOT NULL, "closed_by" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "mentorshipyear_starts" to table: "mentorship_years"
CREATE UNIQUE INDEX "mentorshipyear_starts" ON "mentorship_years" ("starts");
