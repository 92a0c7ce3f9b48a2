-- +goose Up
-- modify "campaigns" table
ALTER TABLE "campaigns" ADD COLUMN "policy" text NOT NULL DEFAULT '', ADD COLUMN "notice_id" character varying NULL, ADD COLUMN "grace_hours" bigint NOT NULL DEFAULT 0, ADD COLUMN "accepts_until" timestamptz NULL, ADD COLUMN "remind_on" text NOT NULL DEFAULT '[]';
-- modify "instrument_versions" table
ALTER TABLE "instrument_versions" ADD COLUMN "change" character varying NOT NULL DEFAULT 'FIRST', ADD COLUMN "pool" bigint NOT NULL DEFAULT 0;
-- modify "instruments" table
ALTER TABLE "instruments" ADD COLUMN "revision" bigint NOT NULL DEFAULT 0, ADD COLUMN "purpose" character varying NOT NULL DEFAULT 'OTHER', ADD COLUMN "licence" character varying NOT NULL DEFAULT '', ADD COLUMN "citation" character varying NOT NULL DEFAULT '', ADD COLUMN "permission" character varying NOT NULL DEFAULT '';
-- modify "messages" table
ALTER TABLE "messages" ADD COLUMN "private" boolean NOT NULL DEFAULT false;
-- modify "participations" table
ALTER TABLE "participations" ADD COLUMN "rank" character varying NOT NULL DEFAULT '', ADD COLUMN "position" character varying NOT NULL DEFAULT '', ADD COLUMN "stage" character varying NOT NULL DEFAULT '', ADD COLUMN "bounced" boolean NOT NULL DEFAULT false, ADD COLUMN "no_reminders" boolean NOT NULL DEFAULT false;
-- create "ballots" table
CREATE TABLE "ballots" ("id" character varying NOT NULL, "box_id" character varying NOT NULL, "person_id" character varying NOT NULL, "sealed" bytea NOT NULL, PRIMARY KEY ("id"));
-- create index "ballot_box_id" to table: "ballots"
CREATE INDEX "ballot_box_id" ON "ballots" ("box_id");
-- create "boxes" table
CREATE TABLE "boxes" ("id" character varying NOT NULL, "source" character varying NOT NULL, "public_key" character varying NOT NULL, "state" character varying NOT NULL, "opened" bigint NOT NULL DEFAULT 0, "spoiled" bigint NOT NULL DEFAULT 0, "digest" character varying NOT NULL DEFAULT '', "made" timestamptz NOT NULL, "ended" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "box_source" to table: "boxes"
CREATE UNIQUE INDEX "box_source" ON "boxes" ("source");
-- create "campaign_blocks" table
CREATE TABLE "campaign_blocks" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "division_id" character varying NOT NULL, "version_id" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "campaignblock_campaign_id_division_id" to table: "campaign_blocks"
CREATE UNIQUE INDEX "campaignblock_campaign_id_division_id" ON "campaign_blocks" ("campaign_id", "division_id");
-- create "campaign_events" table
CREATE TABLE "campaign_events" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "kind" character varying NOT NULL, "reason" character varying NOT NULL DEFAULT '', "sent" bigint NOT NULL DEFAULT 0, "answered" bigint NOT NULL DEFAULT -1, "from_date" text NULL, "to_date" text NULL, "at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "campaignevent_campaign_id_at" to table: "campaign_events"
CREATE INDEX "campaignevent_campaign_id_at" ON "campaign_events" ("campaign_id", "at");
-- create "comments" table
CREATE TABLE "comments" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "question" character varying NOT NULL, "text" text NOT NULL, "edited" text NOT NULL DEFAULT '', "state" character varying NOT NULL, "reason" character varying NOT NULL DEFAULT '', "decided_by" character varying NULL, PRIMARY KEY ("id"));
-- create index "comment_campaign_id_state" to table: "comments"
CREATE INDEX "comment_campaign_id_state" ON "comments" ("campaign_id", "state");
-- create "look_ups" table
CREATE TABLE "look_ups" ("id" character varying NOT NULL, "campaign_id" character varying NOT NULL, "person_id" character varying NOT NULL, "custodian_id" character varying NOT NULL, "reason" character varying NOT NULL, "at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "lookup_campaign_id_at" to table: "look_ups"
CREATE INDEX "lookup_campaign_id_at" ON "look_ups" ("campaign_id", "at");
-- create "notices" table
CREATE TABLE "notices" ("id" character varying NOT NULL, "number" bigint NOT NULL, "authority" jsonb NOT NULL, "purpose" jsonb NOT NULL, "contact" jsonb NOT NULL, "sha256" character varying NOT NULL, "made" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "notices_number_key" to table: "notices"
CREATE UNIQUE INDEX "notices_number_key" ON "notices" ("number");
-- create index "notices_sha256_key" to table: "notices"
CREATE UNIQUE INDEX "notices_sha256_key" ON "notices" ("sha256");
-- create "opened_ballots" table
CREATE TABLE "opened_ballots" ("id" character varying NOT NULL, "box_id" character varying NOT NULL, "document" text NOT NULL, PRIMARY KEY ("id"));
-- create index "openedballot_box_id" to table: "opened_ballots"
CREATE INDEX "openedballot_box_id" ON "opened_ballots" ("box_id");
