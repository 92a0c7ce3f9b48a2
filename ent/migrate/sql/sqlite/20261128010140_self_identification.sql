-- +goose Up
-- create "self_identifications" table
CREATE TABLE `self_identifications` (`id` text NOT NULL, `answers` text NOT NULL, `saved` datetime NOT NULL, PRIMARY KEY (`id`));
