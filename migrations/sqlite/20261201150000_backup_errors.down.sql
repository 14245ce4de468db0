-- allow: destructive
ALTER TABLE backups DROP COLUMN error;
