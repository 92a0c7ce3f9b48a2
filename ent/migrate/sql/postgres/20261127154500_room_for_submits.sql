-- +goose Up
-- A submit changes its place in the row's own page, and no index of it, where the page has room for the new version.
ALTER TABLE "participations" SET (fillfactor = 50);
