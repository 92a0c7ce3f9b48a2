-- +goose Up
-- create index "auditentry_action_at" to table: "audit_entries"
CREATE INDEX `auditentry_action_at` ON `audit_entries` (`action`, `at`);
-- create index "auditentry_actor_at" to table: "audit_entries"
CREATE INDEX `auditentry_actor_at` ON `audit_entries` (`actor`, `at`);
-- add column "erased" to table: "persons"
ALTER TABLE `persons` ADD COLUMN `erased` datetime NULL;
-- create "identities" table
CREATE TABLE `identities` (`id` text NOT NULL, `issuer` text NOT NULL, `subject` text NOT NULL, `address` text NOT NULL, `linked` datetime NOT NULL, `person_id` text NOT NULL, PRIMARY KEY (`id`), CONSTRAINT `identities_persons_person` FOREIGN KEY (`person_id`) REFERENCES `persons` (`id`) ON DELETE CASCADE);
-- create index "identity_issuer_subject" to table: "identities"
CREATE UNIQUE INDEX `identity_issuer_subject` ON `identities` (`issuer`, `subject`);
-- create index "identity_issuer_person_id" to table: "identities"
CREATE UNIQUE INDEX `identity_issuer_person_id` ON `identities` (`issuer`, `person_id`);
-- create index "identity_person_id" to table: "identities"
CREATE INDEX `identity_person_id` ON `identities` (`person_id`);
