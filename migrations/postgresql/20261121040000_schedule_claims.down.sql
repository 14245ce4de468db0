DROP INDEX backup_schedules_next_verify_at;
DROP INDEX backup_schedules_planned_at;
ALTER TABLE backup_schedules DROP COLUMN next_verify_at;
ALTER TABLE backup_schedules DROP COLUMN planned_at;
ALTER TABLE backup_schedules DROP COLUMN clock_epoch;
ALTER TABLE backup_schedules DROP COLUMN fence;
ALTER TABLE backup_schedules DROP COLUMN lease_until;
ALTER TABLE backup_schedules DROP COLUMN lease_owner;
