-- +goose Up
-- modify "award_meetings" table
ALTER TABLE "award_meetings" ADD COLUMN "pseudonyms" text NOT NULL;
