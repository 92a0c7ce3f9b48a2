-- +goose Up
-- create "remark_reviews" table
CREATE TABLE `remark_reviews` (`id` text NOT NULL, `remark_id` text NOT NULL, `report_id` text NOT NULL, `person_id` text NOT NULL, `number` integer NOT NULL, `reason` text NOT NULL, `asked` datetime NOT NULL, `state` text NOT NULL, `edited` text NOT NULL DEFAULT (''), `answer` text NOT NULL DEFAULT (''), `decided_by` text NULL, `decided` datetime NULL, PRIMARY KEY (`id`));
-- create index "remarkreview_remark_id" to table: "remark_reviews"
CREATE UNIQUE INDEX `remarkreview_remark_id` ON `remark_reviews` (`remark_id`);
-- create index "remarkreview_report_id_number" to table: "remark_reviews"
CREATE UNIQUE INDEX `remarkreview_report_id_number` ON `remark_reviews` (`report_id`, `number`);
-- create index "remarkreview_person_id" to table: "remark_reviews"
CREATE INDEX `remarkreview_person_id` ON `remark_reviews` (`person_id`);
