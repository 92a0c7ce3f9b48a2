-- +goose Up
-- create "remark_reviews" table
CREATE TABLE "remark_reviews" ("id" character varying NOT NULL, "remark_id" character varying NOT NULL, "report_id" character varying NOT NULL, "person_id" character varying NOT NULL, "number" bigint NOT NULL, "reason" text NOT NULL, "asked" timestamptz NOT NULL, "state" character varying NOT NULL, "edited" text NOT NULL DEFAULT '', "answer" text NOT NULL DEFAULT '', "decided_by" character varying NULL, "decided" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "remarkreview_person_id" to table: "remark_reviews"
CREATE INDEX "remarkreview_person_id" ON "remark_reviews" ("person_id");
-- create index "remarkreview_remark_id" to table: "remark_reviews"
CREATE UNIQUE INDEX "remarkreview_remark_id" ON "remark_reviews" ("remark_id");
-- create index "remarkreview_report_id_number" to table: "remark_reviews"
CREATE UNIQUE INDEX "remarkreview_report_id_number" ON "remark_reviews" ("report_id", "number");
