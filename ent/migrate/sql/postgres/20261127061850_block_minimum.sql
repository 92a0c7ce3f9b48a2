-- +goose Up
-- modify "campaign_blocks" table
ALTER TABLE "campaign_blocks" ADD COLUMN "minimum" bigint NOT NULL DEFAULT 0;
