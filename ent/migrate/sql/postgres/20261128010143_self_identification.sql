-- +goose Up
-- create "self_identifications" table
CREATE TABLE "self_identifications" ("id" character varying NOT NULL, "answers" text NOT NULL, "saved" timestamptz NOT NULL, PRIMARY KEY ("id"));
