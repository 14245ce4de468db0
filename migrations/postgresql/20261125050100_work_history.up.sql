-- Which backup a job makes or is about, and its phases with their times.
ALTER TABLE jobs ADD COLUMN backup_id uuid;
ALTER TABLE jobs ADD COLUMN steps jsonb NOT NULL DEFAULT '[]';
UPDATE jobs SET backup_id = CAST(parameters ->> 'backup_id' AS uuid) WHERE kind <> 'backup';
UPDATE jobs SET backup_id = (SELECT b.id FROM backups b WHERE b.job_id = jobs.id ORDER BY b.id LIMIT 1)
    WHERE kind = 'backup';
CREATE INDEX jobs_backup_id ON jobs (backup_id, created_at DESC, id DESC);

-- How full a target was: one row a day.
CREATE TABLE storage_samples (
    target_id uuid NOT NULL REFERENCES storage_targets (id) ON DELETE CASCADE,
    at timestamptz NOT NULL,
    used_bytes bigint NOT NULL DEFAULT 0,
    free_bytes bigint NOT NULL DEFAULT 0,
    trash_bytes bigint NOT NULL DEFAULT 0,
    ours_bytes bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (target_id, at)
);
