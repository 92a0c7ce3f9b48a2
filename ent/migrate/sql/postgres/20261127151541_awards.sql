-- +goose Up
-- create "committees" table
CREATE TABLE "committees" ("id" character varying NOT NULL, "name" jsonb NOT NULL, "created" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create "awards" table
CREATE TABLE "awards" ("id" character varying NOT NULL, "name" jsonb NOT NULL, "about" jsonb NOT NULL, "level" character varying NOT NULL, "donor" character varying NOT NULL DEFAULT '', "presenter" character varying NOT NULL DEFAULT '', "retired" boolean NOT NULL DEFAULT false, "created" timestamptz NOT NULL, "committee_id" character varying NULL, "division_id" character varying NULL, PRIMARY KEY ("id"), CONSTRAINT "awards_committees_committee" FOREIGN KEY ("committee_id") REFERENCES "committees" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT, CONSTRAINT "awards_divisions_division" FOREIGN KEY ("division_id") REFERENCES "divisions" ("id") ON UPDATE NO ACTION ON DELETE SET NULL);
-- create "award_cycles" table
CREATE TABLE "award_cycles" ("id" character varying NOT NULL, "year" bigint NOT NULL, "state" character varying NOT NULL, "rules" text NOT NULL, "rubric" text NOT NULL, "terms" text NOT NULL, "revision" bigint NOT NULL DEFAULT 0, "created" timestamptz NOT NULL, "called" timestamptz NULL, "award_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "award_cycles_awards_award" FOREIGN KEY ("award_id") REFERENCES "awards" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "awardcycle_award_id_year" to table: "award_cycles"
CREATE UNIQUE INDEX "awardcycle_award_id_year" ON "award_cycles" ("award_id", "year");
-- create "award_recipients" table
CREATE TABLE "award_recipients" ("id" character varying NOT NULL, "year" bigint NOT NULL, "person_id" character varying NULL, "name" character varying NOT NULL, "award_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "award_recipients_awards_award" FOREIGN KEY ("award_id") REFERENCES "awards" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "awardrecipient_award_id_year_name" to table: "award_recipients"
CREATE UNIQUE INDEX "awardrecipient_award_id_year_name" ON "award_recipients" ("award_id", "year", "name");
-- create index "awardrecipient_person_id" to table: "award_recipients"
CREATE INDEX "awardrecipient_person_id" ON "award_recipients" ("person_id");
-- create "committee_members" table
CREATE TABLE "committee_members" ("id" character varying NOT NULL, "duty" character varying NOT NULL, "from_date" text NULL, "until_date" text NULL, "committee_id" character varying NOT NULL, "person_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "committee_members_committees_committee" FOREIGN KEY ("committee_id") REFERENCES "committees" ("id") ON UPDATE NO ACTION ON DELETE CASCADE, CONSTRAINT "committee_members_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "committeemember_committee_id_person_id" to table: "committee_members"
CREATE INDEX "committeemember_committee_id_person_id" ON "committee_members" ("committee_id", "person_id");
-- create index "committeemember_person_id" to table: "committee_members"
CREATE INDEX "committeemember_person_id" ON "committee_members" ("person_id");
-- create "cycle_phases" table
CREATE TABLE "cycle_phases" ("id" character varying NOT NULL, "kind" character varying NOT NULL, "opens_on" text NULL, "closes_on" text NULL, "opens" timestamptz NOT NULL, "closes" timestamptz NOT NULL, "grace" bigint NOT NULL DEFAULT 0, "existence" boolean NOT NULL DEFAULT false, "names" boolean NOT NULL DEFAULT false, "cycle_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "cycle_phases_award_cycles_cycle" FOREIGN KEY ("cycle_id") REFERENCES "award_cycles" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "cyclephase_cycle_id_kind" to table: "cycle_phases"
CREATE UNIQUE INDEX "cyclephase_cycle_id_kind" ON "cycle_phases" ("cycle_id", "kind");
