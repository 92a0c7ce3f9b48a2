-- +goose Up
-- create "roster_words" table
CREATE TABLE "roster_words" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "written" character varying NOT NULL, "shown" character varying NOT NULL, "means" character varying NOT NULL, "said_by" character varying NULL, "said" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "rosterword_kind_written" to table: "roster_words"
CREATE UNIQUE INDEX "rosterword_kind_written" ON "roster_words" ("kind", "written");
-- create "roster_imports" table
CREATE TABLE "roster_imports" ("id" character varying NOT NULL, "made" timestamptz NOT NULL, "person_id" character varying NULL, "file" character varying NOT NULL, "upload_id" character varying NULL, "read_as" text NOT NULL, "held" text NOT NULL, "new_count" bigint NOT NULL, "changed_count" bigint NOT NULL, "unchanged_count" bigint NOT NULL, "held_count" bigint NOT NULL, "changes" text NOT NULL, "undone" timestamptz NULL, "undone_by" character varying NULL, PRIMARY KEY ("id"));
-- create index "rosterimport_made" to table: "roster_imports"
CREATE INDEX "rosterimport_made" ON "roster_imports" ("made");
-- create "roster_repairs" table
CREATE TABLE "roster_repairs" ("id" character varying NOT NULL, "problem" character varying NOT NULL, "line" bigint NOT NULL, "settled" timestamptz NULL, "settled_by" character varying NULL, "import_id" character varying NOT NULL, "mentee_id" character varying NOT NULL, "mentor_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "roster_repairs_persons_mentee" FOREIGN KEY ("mentee_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "roster_repairs_persons_mentor" FOREIGN KEY ("mentor_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "roster_repairs_roster_imports_import" FOREIGN KEY ("import_id") REFERENCES "roster_imports" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "rosterrepair_import_id" to table: "roster_repairs"
CREATE INDEX "rosterrepair_import_id" ON "roster_repairs" ("import_id");
-- create index "rosterrepair_settled" to table: "roster_repairs"
CREATE INDEX "rosterrepair_settled" ON "roster_repairs" ("settled");
