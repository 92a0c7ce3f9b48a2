-- +goose Up
-- modify "mailings" table
ALTER TABLE "mailings" ADD COLUMN "starts" timestamptz NULL, ADD COLUMN "cancelled" timestamptz NULL;
-- modify "messages" table
ALTER TABLE "messages" ADD COLUMN "bounced" timestamptz NULL, ADD COLUMN "bounce_status" character varying NULL;
-- create index "message_to_address_bounced" to table: "messages"
CREATE INDEX "message_to_address_bounced" ON "messages" ("to_address", "bounced");
-- modify "persons" table
ALTER TABLE "persons" ADD COLUMN "digest_daily" boolean NULL;
-- create "mail_templates" table
CREATE TABLE "mail_templates" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "number" bigint NOT NULL, "subject" jsonb NOT NULL, "body" jsonb NOT NULL, "author_id" character varying NOT NULL, "made" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "mailtemplate_kind_number" to table: "mail_templates"
CREATE UNIQUE INDEX "mailtemplate_kind_number" ON "mail_templates" ("kind", "number");
