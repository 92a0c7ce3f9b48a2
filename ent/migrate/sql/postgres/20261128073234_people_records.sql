-- +goose Up
-- modify "messages" table
ALTER TABLE "messages" ADD COLUMN "refused" boolean NOT NULL DEFAULT false;
-- modify "persons" table
ALTER TABLE "persons" ADD COLUMN "leave_from" text NULL, ADD COLUMN "leave_until" text NULL, ADD COLUMN "merged_person_id" character varying NULL;
-- create index "person_merged_person_id" to table: "persons"
CREATE INDEX "person_merged_person_id" ON "persons" ("merged_person_id");
-- create "person_merges" table
CREATE TABLE "person_merges" ("id" character varying NOT NULL, "kept_person_id" character varying NOT NULL, "gone_person_id" character varying NOT NULL, "moved" text NOT NULL, "made_by" character varying NOT NULL, "made" timestamptz NOT NULL, "undone_by" character varying NULL, "undone" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "personmerge_gone_person_id" to table: "person_merges"
CREATE INDEX "personmerge_gone_person_id" ON "person_merges" ("gone_person_id");
-- create index "personmerge_kept_person_id" to table: "person_merges"
CREATE INDEX "personmerge_kept_person_id" ON "person_merges" ("kept_person_id");
