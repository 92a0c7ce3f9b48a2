-- +goose Up
-- modify "divisions" table
ALTER TABLE "divisions" ADD COLUMN "retired" boolean NOT NULL DEFAULT false;
-- modify "feedback_rounds" table
ALTER TABLE "feedback_rounds" ADD COLUMN "words" bigint NOT NULL DEFAULT 5;
-- modify "settings" table
ALTER TABLE "settings" ADD COLUMN "options" text NOT NULL DEFAULT '{}', ADD COLUMN "logo" text NOT NULL DEFAULT '', ADD COLUMN "history" text NOT NULL DEFAULT '[]';
-- modify "sites" table
ALTER TABLE "sites" ADD COLUMN "retired" boolean NOT NULL DEFAULT false;
