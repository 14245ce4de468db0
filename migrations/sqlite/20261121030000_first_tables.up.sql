-- People.
CREATE TABLE users (
    id TEXT PRIMARY KEY NOT NULL,
    username TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    password_hash TEXT,
    google_id TEXT,
    picture_url TEXT NOT NULL DEFAULT '',
    google_access_token TEXT,
    google_refresh_token TEXT,
    token_expires_at INTEGER,
    drive_folder_id TEXT,
    avatar TEXT NOT NULL DEFAULT '',
    custom_avatar TEXT NOT NULL DEFAULT '',
    color TEXT NOT NULL DEFAULT '#3B82F6',
    bio TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'online',
    disabled_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX users_username ON users (username);
-- Several accounts may have no address.
CREATE UNIQUE INDEX users_email ON users (lower(email)) WHERE email <> '';
CREATE UNIQUE INDEX users_google_id ON users (google_id);

CREATE TABLE roles (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    builtin INTEGER NOT NULL DEFAULT FALSE,
    requires_totp INTEGER NOT NULL DEFAULT FALSE,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX roles_name ON roles (name);

CREATE TABLE permissions (
    key TEXT PRIMARY KEY NOT NULL,
    description TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE role_permissions (
    role_id TEXT NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    permission TEXT NOT NULL REFERENCES permissions (key) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (role_id, permission)
) STRICT;
CREATE INDEX role_permissions_permission ON role_permissions (permission);

CREATE TABLE user_roles (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role_id TEXT NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, role_id)
) STRICT;
CREATE INDEX user_roles_role_id ON user_roles (role_id);

-- Without foreign keys: an entry outlives whatever it is about.
CREATE TABLE audit_log (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT,
    session_id TEXT,
    ip TEXT NOT NULL DEFAULT '',
    client TEXT NOT NULL DEFAULT '',
    action TEXT NOT NULL,
    table_name TEXT NOT NULL DEFAULT '',
    record_id TEXT NOT NULL DEFAULT '',
    server_id TEXT,
    old_values TEXT NOT NULL DEFAULT '{}',
    new_values TEXT NOT NULL DEFAULT '{}',
    timestamp INTEGER NOT NULL,
    created_at INTEGER NOT NULL DEFAULT (unixepoch() * 1000)
) STRICT;
CREATE INDEX audit_log_timestamp ON audit_log (timestamp DESC, id DESC);
CREATE INDEX audit_log_user_id ON audit_log (user_id, timestamp DESC, id DESC);
CREATE INDEX audit_log_server_id ON audit_log (server_id, timestamp DESC, id DESC);
CREATE INDEX audit_log_record ON audit_log (table_name, record_id, timestamp DESC, id DESC);

-- Machines and servers.
CREATE TABLE nodes (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    hostname TEXT NOT NULL DEFAULT '',
    port INTEGER NOT NULL DEFAULT 0,
    token_hash TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'ONLINE',
    version TEXT NOT NULL DEFAULT '',
    last_seen_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX nodes_name ON nodes (name);

CREATE TABLE templates (
    id TEXT PRIMARY KEY NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL,
    ctrl_config TEXT NOT NULL DEFAULT '{}',
    alt_config TEXT NOT NULL DEFAULT '{}',
    variables TEXT NOT NULL DEFAULT '{}',
    ignore_patterns TEXT NOT NULL DEFAULT '[]',
    recognised_by TEXT NOT NULL DEFAULT '[]',
    backup_goal_hours INTEGER NOT NULL DEFAULT 24,
    source TEXT NOT NULL DEFAULT 'shipped',
    created_at INTEGER NOT NULL DEFAULT (unixepoch() * 1000),
    updated_at INTEGER NOT NULL DEFAULT (unixepoch() * 1000)
) STRICT;
CREATE UNIQUE INDEX templates_key ON templates (key);
CREATE INDEX templates_name ON templates (name, id);

CREATE TABLE servers (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    icon TEXT NOT NULL DEFAULT '',
    custom_icon TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'STOPPED',
    port INTEGER NOT NULL DEFAULT 0,
    node_id TEXT NOT NULL REFERENCES nodes (id) ON DELETE RESTRICT,
    template_id TEXT NOT NULL REFERENCES templates (id) ON DELETE RESTRICT,
    owner_id TEXT NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    container_id TEXT,
    directory TEXT NOT NULL,
    variables TEXT NOT NULL DEFAULT '{}',
    autostart INTEGER NOT NULL DEFAULT FALSE,
    backup_goal_hours INTEGER,
    tags TEXT NOT NULL DEFAULT '[]',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX servers_name ON servers (name);
CREATE INDEX servers_node_id ON servers (node_id, directory);
CREATE INDEX servers_template_id ON servers (template_id);
CREATE INDEX servers_owner_id ON servers (owner_id);

-- Where archives lie.
CREATE TABLE storage_targets (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    settings TEXT NOT NULL DEFAULT '{}',
    secret TEXT,
    owner_id TEXT NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    last_checked_at INTEGER,
    free_bytes INTEGER NOT NULL DEFAULT 0,
    total_bytes INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX storage_targets_name ON storage_targets (name);
CREATE INDEX storage_targets_owner_id ON storage_targets (owner_id);

-- Backups.
CREATE TABLE backups (
    id TEXT PRIMARY KEY NOT NULL,
    server_id TEXT REFERENCES servers (id) ON DELETE SET NULL,
    source_kind TEXT NOT NULL DEFAULT 'server',
    source_id TEXT NOT NULL DEFAULT '',
    tenant_id TEXT NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    size_bytes INTEGER NOT NULL DEFAULT 0,
    compression_format TEXT NOT NULL DEFAULT 'zstd',
    storage_path TEXT NOT NULL DEFAULT '',
    checksum TEXT NOT NULL DEFAULT '',
    drive_file_id TEXT NOT NULL DEFAULT '',
    drive_web_link TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'pending',
    error_message TEXT NOT NULL DEFAULT '',
    started_at INTEGER NOT NULL,
    completed_at INTEGER,
    expires_at INTEGER,
    minecraft_version TEXT NOT NULL DEFAULT 'unknown',
    world_size INTEGER NOT NULL DEFAULT 0,
    is_automatic INTEGER NOT NULL DEFAULT FALSE,
    tags TEXT NOT NULL DEFAULT '[]',
    file_count INTEGER NOT NULL DEFAULT 0,
    content_bytes INTEGER NOT NULL DEFAULT 0,
    locked INTEGER NOT NULL DEFAULT FALSE,
    verified_at INTEGER,
    proof_level INTEGER NOT NULL DEFAULT 0,
    quiesce TEXT NOT NULL DEFAULT '{}',
    warnings TEXT NOT NULL DEFAULT '[]',
    encryption TEXT NOT NULL DEFAULT '{}',
    manifest_hash TEXT NOT NULL DEFAULT '',
    schedule_id TEXT,
    job_id TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX backups_server_id ON backups (server_id, started_at DESC, id DESC);
CREATE INDEX backups_server_status ON backups (server_id, status, started_at DESC, id DESC);
CREATE INDEX backups_tenant_id ON backups (tenant_id);
CREATE INDEX backups_status ON backups (status, started_at DESC, id DESC);
CREATE INDEX backups_started_at ON backups (started_at DESC, id DESC);
CREATE INDEX backups_schedule_id ON backups (schedule_id, started_at DESC, id DESC);
CREATE INDEX backups_job_id ON backups (job_id);
-- What has to be read back next.
CREATE INDEX backups_unverified ON backups (verified_at, id) WHERE status = 'completed';

CREATE TABLE backup_tags (
    backup_id TEXT NOT NULL REFERENCES backups (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    created_at INTEGER NOT NULL DEFAULT (unixepoch() * 1000),
    PRIMARY KEY (backup_id, tag)
) STRICT;
CREATE INDEX backup_tags_tag ON backup_tags (tag, backup_id);

CREATE TABLE backup_copies (
    id TEXT PRIMARY KEY NOT NULL,
    backup_id TEXT NOT NULL REFERENCES backups (id) ON DELETE CASCADE,
    target_id TEXT NOT NULL REFERENCES storage_targets (id) ON DELETE RESTRICT,
    location TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'pending',
    size_bytes INTEGER NOT NULL DEFAULT 0,
    checksum TEXT NOT NULL DEFAULT '',
    verified_at INTEGER,
    drive_file_id TEXT NOT NULL DEFAULT '',
    drive_web_link TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX backup_copies_backup_id ON backup_copies (backup_id, id);
CREATE INDEX backup_copies_target_id ON backup_copies (target_id, location);

CREATE TABLE backup_schedules (
    id TEXT PRIMARY KEY NOT NULL,
    server_id TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    tenant_id TEXT NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    enabled INTEGER NOT NULL DEFAULT FALSE,
    interval_hours INTEGER NOT NULL DEFAULT 24,
    cron TEXT,
    time_zone TEXT NOT NULL DEFAULT '',
    retention_count INTEGER NOT NULL DEFAULT 7,
    retention_days INTEGER,
    retention TEXT NOT NULL DEFAULT '{}',
    verify_every_days INTEGER,
    last_backup_at INTEGER,
    next_backup_at INTEGER,
    target_id TEXT REFERENCES storage_targets (id) ON DELETE RESTRICT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX backup_schedules_server_id ON backup_schedules (server_id, id);
CREATE INDEX backup_schedules_tenant_id ON backup_schedules (tenant_id);
CREATE INDEX backup_schedules_target_id ON backup_schedules (target_id);
CREATE INDEX backup_schedules_enabled ON backup_schedules (enabled, id) WHERE enabled;
CREATE INDEX backup_schedules_next_backup_at ON backup_schedules (next_backup_at, id) WHERE enabled;

-- Work.
CREATE TABLE jobs (
    id TEXT PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    server_id TEXT,
    node_id TEXT,
    state TEXT NOT NULL DEFAULT 'pending',
    progress_bytes INTEGER NOT NULL DEFAULT 0,
    progress_files INTEGER NOT NULL DEFAULT 0,
    total_bytes INTEGER NOT NULL DEFAULT 0,
    total_files INTEGER NOT NULL DEFAULT 0,
    phase TEXT NOT NULL DEFAULT '',
    parameters TEXT NOT NULL DEFAULT '{}',
    result TEXT NOT NULL DEFAULT '{}',
    error TEXT NOT NULL DEFAULT '{}',
    lease_owner TEXT NOT NULL DEFAULT '',
    lease_until INTEGER,
    fence INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0,
    idempotency_key TEXT NOT NULL DEFAULT '',
    cancel_requested_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER
) STRICT;
CREATE UNIQUE INDEX jobs_idempotency_key ON jobs (idempotency_key) WHERE idempotency_key <> '';
CREATE INDEX jobs_created_at ON jobs (created_at DESC, id DESC);
CREATE INDEX jobs_server_id ON jobs (server_id, created_at DESC, id DESC);
CREATE INDEX jobs_state ON jobs (state, created_at DESC, id DESC);
CREATE INDEX jobs_server_state ON jobs (server_id, state, created_at DESC, id DESC);
-- The queue, and what may have been interrupted.
CREATE INDEX jobs_pending ON jobs (created_at, id) WHERE state = 'pending';
CREATE INDEX jobs_running ON jobs (lease_until, id) WHERE state = 'running';

CREATE TABLE leases (
    name TEXT PRIMARY KEY NOT NULL,
    owner TEXT NOT NULL,
    until INTEGER NOT NULL,
    fence INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    scope TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;
