-- +goose Up
-- create "year_events" table
CREATE TABLE "year_events" ("id" character varying NOT NULL, "year_id" character varying NOT NULL, "kind" character varying NOT NULL, "reason" text NOT NULL DEFAULT '', "at" timestamptz NOT NULL, "done_by" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "yearevent_year_id_at" to table: "year_events"
CREATE INDEX "yearevent_year_id_at" ON "year_events" ("year_id", "at");
