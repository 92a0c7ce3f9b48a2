-- +goose Up
-- create "exports" table
CREATE TABLE "exports" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "person_id" character varying NOT NULL, "format" character varying NOT NULL, "layout" character varying NOT NULL, "language" character varying NOT NULL, "reason" text NOT NULL, "made" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "export_campaign_id_made" to table: "exports"
CREATE INDEX "export_campaign_id_made" ON "exports" ("campaign_id", "made");
