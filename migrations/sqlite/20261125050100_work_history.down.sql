-- allow: destructive
DROP TABLE storage_samples;
DROP INDEX jobs_backup_id;
ALTER TABLE jobs DROP COLUMN steps;
ALTER TABLE jobs DROP COLUMN backup_id;
