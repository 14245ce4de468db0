-- allow: destructive
DROP INDEX backups_server_server_name;
DROP INDEX backups_server_backup_name;
DROP INDEX backups_server_size;
DROP INDEX backups_server_name;
DROP INDEX backups_name;
DROP INDEX backups_size;
DROP INDEX backups_server_id;
DROP INDEX backups_started_at;
CREATE INDEX backups_server_id ON backups (server_id, started_at DESC, id DESC);
CREATE INDEX backups_started_at ON backups (started_at DESC, id DESC);
ALTER TABLE backups DROP COLUMN traits;
ALTER TABLE backups DROP COLUMN server_name;
