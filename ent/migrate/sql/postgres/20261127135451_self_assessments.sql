-- +goose Up
-- create "self_assessments" table
CREATE TABLE "self_assessments" ("id" character varying NOT NULL, "round_id" character varying NOT NULL, "person_id" character varying NOT NULL, "answers" text NOT NULL, "given" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "selfassessment_person_id_round_id" to table: "self_assessments"
CREATE UNIQUE INDEX "selfassessment_person_id_round_id" ON "self_assessments" ("person_id", "round_id");
