-- +goose Up
-- by hand: a bit had its certificate's identifier, and was of all its badges. The trigger that
-- refuses changes is laid again after all migrations.
DROP TRIGGER IF EXISTS laurel_status_entries_no_update ON "status_entries";
-- modify "status_entries" table
ALTER TABLE "status_entries" ADD COLUMN "certificate_id" character varying NOT NULL DEFAULT '', ADD COLUMN "recipient" character varying NOT NULL DEFAULT '';
UPDATE "status_entries" SET "certificate_id" = "id", "id" = 'ste_' || substr("id", 5);
ALTER TABLE "status_entries" ALTER COLUMN "certificate_id" DROP DEFAULT, ALTER COLUMN "recipient" DROP DEFAULT;
-- create index "statusentry_certificate_id_recipient" to table: "status_entries"
CREATE UNIQUE INDEX "statusentry_certificate_id_recipient" ON "status_entries" ("certificate_id", "recipient");
