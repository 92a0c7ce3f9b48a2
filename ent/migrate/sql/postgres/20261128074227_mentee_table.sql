-- +goose Up
-- modify "settings" table
ALTER TABLE "settings" ADD COLUMN "mentee_table" text NOT NULL DEFAULT '[]';
