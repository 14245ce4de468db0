-- Who starts a due run, and when the next run was worked out.
ALTER TABLE backup_schedules ADD COLUMN lease_owner varchar(255) NOT NULL DEFAULT '';
ALTER TABLE backup_schedules ADD COLUMN lease_until timestamptz;
ALTER TABLE backup_schedules ADD COLUMN fence bigint NOT NULL DEFAULT 0;
ALTER TABLE backup_schedules ADD COLUMN clock_epoch integer NOT NULL DEFAULT 0;
ALTER TABLE backup_schedules ADD COLUMN planned_at timestamptz;
ALTER TABLE backup_schedules ADD COLUMN next_verify_at timestamptz;
CREATE INDEX backup_schedules_planned_at ON backup_schedules (planned_at, id) WHERE enabled;
CREATE INDEX backup_schedules_next_verify_at ON backup_schedules (next_verify_at, id) WHERE enabled;
