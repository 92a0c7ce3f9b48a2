-- +goose Up
-- create "award_decisions" table
CREATE TABLE "award_decisions" ("id" character varying NOT NULL, "cycle_id" character varying NOT NULL, "number" bigint NOT NULL, "corrects" character varying NULL, "winners" text NOT NULL, "reason" text NOT NULL, "bundle" text NOT NULL, "bundle_sha" character varying NOT NULL, "decided_by" character varying NOT NULL, "decided" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "awarddecision_cycle_id_number" to table: "award_decisions"
CREATE UNIQUE INDEX "awarddecision_cycle_id_number" ON "award_decisions" ("cycle_id", "number");
-- create "award_events" table
CREATE TABLE "award_events" ("id" character varying NOT NULL, "cycle_id" character varying NOT NULL, "kind" character varying NOT NULL, "subject" character varying NOT NULL, "detail" text NOT NULL DEFAULT '{}', "by" character varying NOT NULL, "at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "awardevent_cycle_id" to table: "award_events"
CREATE INDEX "awardevent_cycle_id" ON "award_events" ("cycle_id");
-- create "award_meetings" table
CREATE TABLE "award_meetings" ("cycle_id" character varying NOT NULL, "seal" text NOT NULL, "seal_sha" character varying NOT NULL, "opened" timestamptz NOT NULL, "opened_by" character varying NOT NULL, "presence" text NOT NULL DEFAULT '[]', "items" text NOT NULL DEFAULT '[]', "closed" timestamptz NULL, PRIMARY KEY ("cycle_id"));
-- modify "award_cycles" table
ALTER TABLE "award_cycles" ADD COLUMN "guests" text NOT NULL DEFAULT '[]';
-- create "nominee_packages" table
CREATE TABLE "nominee_packages" ("nomination_id" character varying NOT NULL, "statement" text NOT NULL DEFAULT '', "activities" text NOT NULL DEFAULT '[]', "revision" bigint NOT NULL DEFAULT 0, "saved" timestamptz NOT NULL, PRIMARY KEY ("nomination_id"));
-- create "nominations" table
CREATE TABLE "nominations" ("id" character varying NOT NULL, "nominee_id" character varying NOT NULL, "state" character varying NOT NULL, "answer" character varying NOT NULL, "asked" timestamptz NULL, "completed" timestamptz NULL, "created" timestamptz NOT NULL, "cycle_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "nominations_award_cycles_cycle" FOREIGN KEY ("cycle_id") REFERENCES "award_cycles" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "nomination_cycle_id_nominee_id" to table: "nominations"
CREATE UNIQUE INDEX "nomination_cycle_id_nominee_id" ON "nominations" ("cycle_id", "nominee_id");
-- create index "nomination_nominee_id" to table: "nominations"
CREATE INDEX "nomination_nominee_id" ON "nominations" ("nominee_id");
-- create "award_reviews" table
CREATE TABLE "award_reviews" ("id" character varying NOT NULL, "reviewer_id" character varying NOT NULL, "role" bigint NOT NULL, "guest" boolean NOT NULL DEFAULT false, "state" character varying NOT NULL, "scores" text NOT NULL DEFAULT '[]', "comment" text NOT NULL DEFAULT '', "revision" bigint NOT NULL DEFAULT 0, "assigned" timestamptz NOT NULL, "submitted" timestamptz NULL, "reminded" timestamptz NULL, "nomination_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "award_reviews_nominations_nomination" FOREIGN KEY ("nomination_id") REFERENCES "nominations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "awardreview_nomination_id_reviewer_id" to table: "award_reviews"
CREATE UNIQUE INDEX "awardreview_nomination_id_reviewer_id" ON "award_reviews" ("nomination_id", "reviewer_id");
-- create index "awardreview_reviewer_id" to table: "award_reviews"
CREATE INDEX "awardreview_reviewer_id" ON "award_reviews" ("reviewer_id");
-- create "award_votes" table
CREATE TABLE "award_votes" ("id" character varying NOT NULL, "voter_id" character varying NOT NULL, "choice" character varying NOT NULL, "void" boolean NOT NULL DEFAULT false, "cast" timestamptz NOT NULL, "nomination_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "award_votes_nominations_nomination" FOREIGN KEY ("nomination_id") REFERENCES "nominations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "awardvote_nomination_id_voter_id" to table: "award_votes"
CREATE UNIQUE INDEX "awardvote_nomination_id_voter_id" ON "award_votes" ("nomination_id", "voter_id");
-- create "conflicts" table
CREATE TABLE "conflicts" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "kind" character varying NOT NULL, "state" character varying NOT NULL, "pinned" boolean NOT NULL DEFAULT false, "evidence" character varying NOT NULL DEFAULT '', "since" text NULL, "until" text NULL, "reason" text NOT NULL DEFAULT '', "said_by" character varying NULL, "found" timestamptz NOT NULL, "changed" timestamptz NOT NULL, "nomination_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "conflicts_nominations_nomination" FOREIGN KEY ("nomination_id") REFERENCES "nominations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "conflict_nomination_id_person_id_kind" to table: "conflicts"
CREATE UNIQUE INDEX "conflict_nomination_id_person_id_kind" ON "conflicts" ("nomination_id", "person_id", "kind");
-- create "meeting_notes" table
CREATE TABLE "meeting_notes" ("id" character varying NOT NULL, "author_id" character varying NOT NULL, "private" boolean NOT NULL, "text" text NOT NULL, "written" timestamptz NOT NULL, "nomination_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "meeting_notes_nominations_nomination" FOREIGN KEY ("nomination_id") REFERENCES "nominations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "meetingnote_nomination_id" to table: "meeting_notes"
CREATE INDEX "meetingnote_nomination_id" ON "meeting_notes" ("nomination_id");
-- create "nomination_files" table
CREATE TABLE "nomination_files" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "package" boolean NOT NULL, "name" character varying NOT NULL, "blob_id" character varying NOT NULL, "size" bigint NOT NULL, "added" timestamptz NOT NULL, "nomination_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "nomination_files_nominations_nomination" FOREIGN KEY ("nomination_id") REFERENCES "nominations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "nominationfile_nomination_id" to table: "nomination_files"
CREATE INDEX "nominationfile_nomination_id" ON "nomination_files" ("nomination_id");
-- create "nomination_parts" table
CREATE TABLE "nomination_parts" ("id" character varying NOT NULL, "nominator_id" character varying NOT NULL, "invited_by" character varying NULL, "state" character varying NOT NULL, "letter" text NOT NULL DEFAULT '', "revision" bigint NOT NULL DEFAULT 0, "saved" timestamptz NOT NULL, "submitted" timestamptz NULL, "nomination_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "nomination_parts_nominations_nomination" FOREIGN KEY ("nomination_id") REFERENCES "nominations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "nominationpart_nomination_id_nominator_id" to table: "nomination_parts"
CREATE UNIQUE INDEX "nominationpart_nomination_id_nominator_id" ON "nomination_parts" ("nomination_id", "nominator_id");
-- create index "nominationpart_nominator_id" to table: "nomination_parts"
CREATE INDEX "nominationpart_nominator_id" ON "nomination_parts" ("nominator_id");
-- create "support_letters" table
CREATE TABLE "support_letters" ("id" character varying NOT NULL, "asked_by" character varying NOT NULL, "name" character varying NOT NULL, "email" character varying NOT NULL, "language" character varying NOT NULL, "person_id" character varying NULL, "state" character varying NOT NULL, "waived" boolean NOT NULL DEFAULT false, "text" text NOT NULL DEFAULT '', "reason" text NOT NULL DEFAULT '', "revision" bigint NOT NULL DEFAULT 0, "until" text NULL, "asked" timestamptz NOT NULL, "reminded" timestamptz NULL, "answered" timestamptz NULL, "nomination_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "support_letters_nominations_nomination" FOREIGN KEY ("nomination_id") REFERENCES "nominations" ("id") ON UPDATE NO ACTION ON DELETE CASCADE);
-- create index "supportletter_nomination_id" to table: "support_letters"
CREATE INDEX "supportletter_nomination_id" ON "support_letters" ("nomination_id");
-- create index "supportletter_person_id" to table: "support_letters"
CREATE INDEX "supportletter_person_id" ON "support_letters" ("person_id");
