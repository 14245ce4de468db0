-- Which backup a job makes or is about, and its phases with their times.
ALTER TABLE jobs ADD COLUMN backup_id TEXT;
ALTER TABLE jobs ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';
UPDATE jobs SET backup_id = json_extract(parameters, '$.backup_id') WHERE kind <> 'backup';
UPDATE jobs SET backup_id = (SELECT b.id FROM backups b WHERE b.job_id = jobs.id ORDER BY b.id LIMIT 1)
    WHERE kind = 'backup';
CREATE INDEX jobs_backup_id ON jobs (backup_id, created_at DESC, id DESC);

-- How full a target was: one row a day.
CREATE TABLE storage_samples (
    target_id TEXT NOT NULL REFERENCES storage_targets (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    used_bytes INTEGER NOT NULL DEFAULT 0,
    free_bytes INTEGER NOT NULL DEFAULT 0,
    trash_bytes INTEGER NOT NULL DEFAULT 0,
    ours_bytes INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (target_id, at)
) STRICT;
