-- +goose Up
-- create "mentorship_events" table
CREATE TABLE "mentorship_events" ("id" character varying NOT NULL, "mentorship_id" character varying NOT NULL, "kind" character varying NOT NULL, "actor_id" character varying NULL, "principal_id" character varying NULL, "reason" text NOT NULL DEFAULT '', "at" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "mentorshipevent_mentorship_id_at" to table: "mentorship_events"
CREATE INDEX "mentorshipevent_mentorship_id_at" ON "mentorship_events" ("mentorship_id", "at");
-- create "mentor_offers" table
CREATE TABLE "mentor_offers" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "willing" boolean NOT NULL, "capacity" bigint NOT NULL DEFAULT 0, "focus" character varying NOT NULL DEFAULT '', "declined" boolean NOT NULL DEFAULT false, "reason" text NOT NULL DEFAULT '', PRIMARY KEY ("id"));
-- create index "mentoroffer_person_id" to table: "mentor_offers"
CREATE UNIQUE INDEX "mentoroffer_person_id" ON "mentor_offers" ("person_id");
-- modify "persons" table
ALTER TABLE "persons" ADD COLUMN "moc" boolean NOT NULL DEFAULT false, ADD COLUMN "digest" boolean NOT NULL DEFAULT true;
-- create "meetings" table
CREATE TABLE "meetings" ("id" character varying NOT NULL, "mentorship_id" character varying NOT NULL, "held_on" text NULL, "noted_by" character varying NOT NULL, PRIMARY KEY ("id"));
-- create index "meeting_mentorship_id_held_on" to table: "meetings"
CREATE UNIQUE INDEX "meeting_mentorship_id_held_on" ON "meetings" ("mentorship_id", "held_on");
-- create "academic_plans" table
CREATE TABLE "academic_plans" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "starts_on" text NULL, "goals" text NOT NULL, "milestones" text NOT NULL DEFAULT '[]', "state" character varying NOT NULL, "note" text NOT NULL DEFAULT '', "decided_by" character varying NULL, "decided_on" text NULL, "revision" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"));
-- create index "academicplan_person_id" to table: "academic_plans"
CREATE UNIQUE INDEX "academicplan_person_id" ON "academic_plans" ("person_id");
-- create index "academicplan_state" to table: "academic_plans"
CREATE INDEX "academicplan_state" ON "academic_plans" ("state");
-- create "assistants" table
CREATE TABLE "assistants" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "assistant_id" character varying NOT NULL, "scopes" jsonb NOT NULL, "from_date" text NULL, "until_date" text NULL, PRIMARY KEY ("id"));
-- create index "assistant_assistant_id" to table: "assistants"
CREATE INDEX "assistant_assistant_id" ON "assistants" ("assistant_id");
-- create index "assistant_person_id" to table: "assistants"
CREATE INDEX "assistant_person_id" ON "assistants" ("person_id");
-- create "due_tasks" table
CREATE TABLE "due_tasks" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "kind" character varying NOT NULL, "due_on" text NULL, "done_on" text NULL, "done_by" character varying NULL, "about" character varying NOT NULL DEFAULT '', "follow_up" text NOT NULL DEFAULT '', "follow_up_on" text NULL, PRIMARY KEY ("id"));
-- create index "duetask_kind_done_on" to table: "due_tasks"
CREATE INDEX "duetask_kind_done_on" ON "due_tasks" ("kind", "done_on");
-- create index "duetask_person_id_kind_due_on" to table: "due_tasks"
CREATE UNIQUE INDEX "duetask_person_id_kind_due_on" ON "due_tasks" ("person_id", "kind", "due_on");
-- create "feedback_places" table
CREATE TABLE "feedback_places" ("id" character varying NOT NULL, "round_id" character varying NOT NULL, "mentee_id" character varying NOT NULL, "mentor_id" character varying NOT NULL, "few" boolean NOT NULL, "accepting" boolean NOT NULL, PRIMARY KEY ("id"));
-- create index "feedbackplace_mentee_id_accepting" to table: "feedback_places"
CREATE INDEX "feedbackplace_mentee_id_accepting" ON "feedback_places" ("mentee_id", "accepting");
-- create index "feedbackplace_mentor_id" to table: "feedback_places"
CREATE INDEX "feedbackplace_mentor_id" ON "feedback_places" ("mentor_id");
-- create index "feedbackplace_round_id_mentee_id_mentor_id" to table: "feedback_places"
CREATE UNIQUE INDEX "feedbackplace_round_id_mentee_id_mentor_id" ON "feedback_places" ("round_id", "mentee_id", "mentor_id");
-- modify "mentorships" table
ALTER TABLE "mentorships" ALTER COLUMN "mentee_id" DROP NOT NULL, ADD COLUMN "state" character varying NOT NULL DEFAULT 'ACTIVE', ADD COLUMN "supervision" boolean NOT NULL DEFAULT false, ADD COLUMN "broken" boolean NOT NULL DEFAULT false, ADD COLUMN "trainee" boolean NOT NULL DEFAULT false, ADD COLUMN "focus" character varying NOT NULL DEFAULT '', ADD COLUMN "outside_name" character varying NOT NULL DEFAULT '', ADD COLUMN "outside_email" character varying NOT NULL DEFAULT '', ADD COLUMN "outside_level" character varying NOT NULL DEFAULT '', ADD COLUMN "outside_place" character varying NOT NULL DEFAULT '', ADD COLUMN "proposed_by" character varying NULL, ADD COLUMN "director_approved" boolean NOT NULL DEFAULT false, ADD COLUMN "chief_approved" boolean NOT NULL DEFAULT false, ADD COLUMN "mentor_confirmed" boolean NOT NULL DEFAULT false, ADD COLUMN "mentee_confirmed" boolean NOT NULL DEFAULT false, ADD COLUMN "quiet_since" text NULL;
-- create index "mentorship_state" to table: "mentorships"
CREATE INDEX "mentorship_state" ON "mentorships" ("state");
-- create "trainings" table
CREATE TABLE "trainings" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "title" character varying NOT NULL, "provider" character varying NOT NULL DEFAULT '', "held_on" text NULL, "quarters" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"));
-- create index "training_person_id" to table: "trainings"
CREATE INDEX "training_person_id" ON "trainings" ("person_id");
-- modify "settings" table
ALTER TABLE "settings" ADD COLUMN "moc" text NOT NULL DEFAULT '{}', ADD COLUMN "check_in_reader" character varying NULL;
-- create "mentor_reports" table
CREATE TABLE "mentor_reports" ("id" character varying NOT NULL, "round_id" character varying NOT NULL, "mentor_id" character varying NOT NULL, "box_id" character varying NOT NULL, "release_id" character varying NOT NULL, "version_id" character varying NOT NULL, "opened" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "mentorreport_box_id" to table: "mentor_reports"
CREATE UNIQUE INDEX "mentorreport_box_id" ON "mentor_reports" ("box_id");
-- create index "mentorreport_mentor_id_opened" to table: "mentor_reports"
CREATE INDEX "mentorreport_mentor_id_opened" ON "mentor_reports" ("mentor_id", "opened");
-- create index "mentorreport_round_id" to table: "mentor_reports"
CREATE INDEX "mentorreport_round_id" ON "mentor_reports" ("round_id");
-- modify "boxes" table
ALTER TABLE "boxes" ADD COLUMN "subject_id" character varying NULL, ADD COLUMN "until_date" text NULL;
-- create index "box_subject_id_state" to table: "boxes"
CREATE INDEX "box_subject_id_state" ON "boxes" ("subject_id", "state");
-- create "moc_records" table
CREATE TABLE "moc_records" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "reflection_id" character varying NOT NULL, "section" bigint NOT NULL, "framework" character varying NOT NULL, "quarters" bigint NOT NULL, "done_on" text NULL, "document" text NOT NULL, "pdf" bytea NOT NULL, "made" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "mocrecord_person_id_done_on" to table: "moc_records"
CREATE INDEX "mocrecord_person_id_done_on" ON "moc_records" ("person_id", "done_on");
-- create index "mocrecord_reflection_id" to table: "moc_records"
CREATE UNIQUE INDEX "mocrecord_reflection_id" ON "moc_records" ("reflection_id");
-- create "reflections" table
CREATE TABLE "reflections" ("id" character varying NOT NULL, "person_id" character varying NOT NULL, "kind" character varying NOT NULL, "about" character varying NOT NULL, "reaction" text NOT NULL DEFAULT '', "content" text NOT NULL DEFAULT '', "learned" text NOT NULL DEFAULT '', "change" text NOT NULL DEFAULT '', "minutes" bigint NOT NULL DEFAULT 0, "reflected_on" text NULL, "follow_up_on" text NULL, "outcome" text NOT NULL DEFAULT '', "state" character varying NOT NULL, "revision" bigint NOT NULL DEFAULT 0, PRIMARY KEY ("id"));
-- create index "reflection_person_id" to table: "reflections"
CREATE INDEX "reflection_person_id" ON "reflections" ("person_id");
-- create index "reflection_state_follow_up_on" to table: "reflections"
CREATE INDEX "reflection_state_follow_up_on" ON "reflections" ("state", "follow_up_on");
-- create "remarks" table
CREATE TABLE "remarks" ("id" character varying NOT NULL, "report_id" character varying NOT NULL, "question" character varying NOT NULL, "text" text NOT NULL, "edited" text NOT NULL DEFAULT '', "state" character varying NOT NULL, "not_to_mentor" boolean NOT NULL DEFAULT false, "questioned" boolean NOT NULL DEFAULT false, "reason" character varying NOT NULL DEFAULT '', "decided_by" character varying NULL, PRIMARY KEY ("id"));
-- create index "remark_report_id_state" to table: "remarks"
CREATE INDEX "remark_report_id_state" ON "remarks" ("report_id", "state");
-- create "signed_letters" table
CREATE TABLE "signed_letters" ("id" character varying NOT NULL, "round_id" character varying NOT NULL, "mentee_id" character varying NOT NULL, "mentor_id" character varying NOT NULL, "text" text NOT NULL, "for_dossier" boolean NOT NULL, "signed" timestamptz NOT NULL, PRIMARY KEY ("id"));
-- create index "signedletter_mentor_id" to table: "signed_letters"
CREATE INDEX "signedletter_mentor_id" ON "signed_letters" ("mentor_id");
-- create index "signedletter_round_id_mentee_id_mentor_id" to table: "signed_letters"
CREATE UNIQUE INDEX "signedletter_round_id_mentee_id_mentor_id" ON "signed_letters" ("round_id", "mentee_id", "mentor_id");
-- create "task_forms" table
CREATE TABLE "task_forms" ("id" character varying NOT NULL, "task_id" character varying NOT NULL, "person_id" character varying NOT NULL, "version_id" character varying NOT NULL, "answers" text NOT NULL, "submitted" timestamptz NULL, PRIMARY KEY ("id"));
-- create index "taskform_task_id" to table: "task_forms"
CREATE UNIQUE INDEX "taskform_task_id" ON "task_forms" ("task_id");
-- create "feedback_rounds" table
CREATE TABLE "feedback_rounds" ("id" character varying NOT NULL, "title" jsonb NOT NULL, "state" character varying NOT NULL, "ended_within" bigint NOT NULL, "mistreatment" jsonb NOT NULL, "promise" jsonb NULL, "minimum" bigint NOT NULL DEFAULT 0, "notice_id" character varying NULL, "closes_on" text NULL, "closes" timestamptz NOT NULL, "created" timestamptz NOT NULL, "opened" timestamptz NULL, "closed" timestamptz NULL, "version_id" character varying NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "feedback_rounds_instrument_versions_version" FOREIGN KEY ("version_id") REFERENCES "instrument_versions" ("id") ON UPDATE NO ACTION ON DELETE RESTRICT);
-- create index "feedbackround_state_closes" to table: "feedback_rounds"
CREATE INDEX "feedbackround_state_closes" ON "feedback_rounds" ("state", "closes");
