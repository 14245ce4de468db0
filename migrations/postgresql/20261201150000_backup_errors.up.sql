-- Why a backup failed, as id and values: each program says it in its own language.
ALTER TABLE backups ADD COLUMN error jsonb NOT NULL DEFAULT '{}';
UPDATE backups SET error = COALESCE((SELECT j.error FROM jobs j WHERE j.id = backups.job_id), '{}')
    WHERE status IN ('failed', 'cancelled');
