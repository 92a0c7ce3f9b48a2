-- +goose Up
-- modify "persons" table
ALTER TABLE "persons" ADD COLUMN "leaving" text NULL;
-- modify "task_forms" table
ALTER TABLE "task_forms" ADD COLUMN "revision" bigint NOT NULL DEFAULT 0;
