-- +goose Up
-- create "roster_imports" table
CREATE TABLE `roster_imports` (`id` text NOT NULL, `made` datetime NOT NULL, `person_id` text NULL, `file` text NOT NULL, `upload_id` text NULL, `read_as` text NOT NULL, `held` text NOT NULL, `new_count` integer NOT NULL, `changed_count` integer NOT NULL, `unchanged_count` integer NOT NULL, `held_count` integer NOT NULL, `changes` text NOT NULL, `undone` datetime NULL, `undone_by` text NULL, PRIMARY KEY (`id`));
-- create index "rosterimport_made" to table: "roster_imports"
CREATE INDEX `rosterimport_made` ON `roster_imports` (`made`);
-- create "roster_repairs" table
CREATE TABLE `roster_repairs` (`id` text NOT NULL, `problem` text NOT NULL, `line` integer NOT NULL, `settled` datetime NULL, `settled_by` text NULL, `import_id` text NOT NULL, `mentee_id` text NOT NULL, `mentor_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `roster_repairs_roster_imports_import` FOREIGN KEY (`import_id`) REFERENCES `roster_imports` (`id`) ON DELETE CASCADE, CONSTRAINT `roster_repairs_persons_mentee` FOREIGN KEY (`mentee_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE, CONSTRAINT `roster_repairs_persons_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE);
-- create index "rosterrepair_import_id" to table: "roster_repairs"
CREATE INDEX `rosterrepair_import_id` ON `roster_repairs` (`import_id`);
-- create index "rosterrepair_settled" to table: "roster_repairs"
CREATE INDEX `rosterrepair_settled` ON `roster_repairs` (`settled`);
-- create "roster_words" table
CREATE TABLE `roster_words` (`id` text NOT NULL, `kind` text NOT NULL, `written` text NOT NULL, `shown` text NOT NULL, `means` text NOT NULL, `said_by` text NULL, `said` datetime NOT NULL, PRIMARY KEY (`id`));
-- create index "rosterword_kind_written" to table: "roster_words"
CREATE UNIQUE INDEX `rosterword_kind_written` ON `roster_words` (`kind`, `written`);
