-- People.
CREATE TABLE users (
    id uuid PRIMARY KEY NOT NULL,
    username varchar(32) NOT NULL,
    email varchar(255) NOT NULL DEFAULT '',
    name varchar(255) NOT NULL DEFAULT '',
    password_hash text,
    google_id varchar(255),
    picture_url text NOT NULL DEFAULT '',
    google_access_token text,
    google_refresh_token text,
    token_expires_at timestamptz,
    drive_folder_id varchar(255),
    avatar varchar(10) NOT NULL DEFAULT '',
    custom_avatar text NOT NULL DEFAULT '',
    color varchar(7) NOT NULL DEFAULT '#3B82F6',
    bio varchar(128) NOT NULL DEFAULT '',
    status varchar(10) NOT NULL DEFAULT 'online',
    disabled_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX users_username ON users (username);
-- Several accounts may have no address.
CREATE UNIQUE INDEX users_email ON users (lower(email)) WHERE email <> '';
CREATE UNIQUE INDEX users_google_id ON users (google_id);

CREATE TABLE roles (
    id uuid PRIMARY KEY NOT NULL,
    name varchar(64) NOT NULL,
    description text NOT NULL DEFAULT '',
    builtin boolean NOT NULL DEFAULT FALSE,
    requires_totp boolean NOT NULL DEFAULT FALSE,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX roles_name ON roles (name);

CREATE TABLE permissions (
    key varchar(64) PRIMARY KEY NOT NULL,
    description text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE role_permissions (
    role_id uuid NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    permission varchar(64) NOT NULL REFERENCES permissions (key) ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (role_id, permission)
);
CREATE INDEX role_permissions_permission ON role_permissions (permission);

CREATE TABLE user_roles (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role_id uuid NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, role_id)
);
CREATE INDEX user_roles_role_id ON user_roles (role_id);

-- Without foreign keys: an entry outlives whatever it is about.
CREATE TABLE audit_log (
    id uuid PRIMARY KEY NOT NULL,
    user_id uuid,
    session_id uuid,
    ip varchar(64) NOT NULL DEFAULT '',
    client varchar(255) NOT NULL DEFAULT '',
    action varchar(128) NOT NULL,
    table_name varchar(64) NOT NULL DEFAULT '',
    record_id varchar(255) NOT NULL DEFAULT '',
    server_id uuid,
    old_values jsonb NOT NULL DEFAULT '{}',
    new_values jsonb NOT NULL DEFAULT '{}',
    timestamp timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX audit_log_timestamp ON audit_log (timestamp DESC, id DESC);
CREATE INDEX audit_log_user_id ON audit_log (user_id, timestamp DESC, id DESC);
CREATE INDEX audit_log_server_id ON audit_log (server_id, timestamp DESC, id DESC);
CREATE INDEX audit_log_record ON audit_log (table_name, record_id, timestamp DESC, id DESC);

-- Machines and servers.
CREATE TABLE nodes (
    id uuid PRIMARY KEY NOT NULL,
    name varchar(255) NOT NULL,
    hostname varchar(255) NOT NULL DEFAULT '',
    port integer NOT NULL DEFAULT 0,
    token_hash text NOT NULL DEFAULT '',
    status varchar(20) NOT NULL DEFAULT 'ONLINE',
    version varchar(64) NOT NULL DEFAULT '',
    last_seen_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX nodes_name ON nodes (name);

CREATE TABLE templates (
    id uuid PRIMARY KEY NOT NULL,
    key varchar(64) NOT NULL,
    name varchar(255) NOT NULL,
    description text NOT NULL DEFAULT '',
    type varchar(20) NOT NULL,
    ctrl_config jsonb NOT NULL DEFAULT '{}',
    alt_config jsonb NOT NULL DEFAULT '{}',
    variables jsonb NOT NULL DEFAULT '{}',
    ignore_patterns jsonb NOT NULL DEFAULT '[]',
    recognised_by jsonb NOT NULL DEFAULT '[]',
    backup_goal_hours integer NOT NULL DEFAULT 24,
    source varchar(20) NOT NULL DEFAULT 'shipped',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX templates_key ON templates (key);
CREATE INDEX templates_name ON templates (name, id);

CREATE TABLE servers (
    id uuid PRIMARY KEY NOT NULL,
    name varchar(255) NOT NULL,
    icon varchar(64) NOT NULL DEFAULT '',
    custom_icon text NOT NULL DEFAULT '',
    description varchar(256) NOT NULL DEFAULT '',
    status varchar(20) NOT NULL DEFAULT 'STOPPED',
    port integer NOT NULL DEFAULT 0,
    node_id uuid NOT NULL REFERENCES nodes (id) ON DELETE RESTRICT,
    template_id uuid NOT NULL REFERENCES templates (id) ON DELETE RESTRICT,
    owner_id uuid NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    container_id varchar(255),
    directory text NOT NULL,
    variables jsonb NOT NULL DEFAULT '{}',
    autostart boolean NOT NULL DEFAULT FALSE,
    backup_goal_hours integer,
    tags jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX servers_name ON servers (name);
CREATE INDEX servers_node_id ON servers (node_id, directory);
CREATE INDEX servers_template_id ON servers (template_id);
CREATE INDEX servers_owner_id ON servers (owner_id);

-- Where archives lie.
CREATE TABLE storage_targets (
    id uuid PRIMARY KEY NOT NULL,
    kind varchar(20) NOT NULL,
    name varchar(255) NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}',
    secret text,
    owner_id uuid NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    last_checked_at timestamptz,
    free_bytes bigint NOT NULL DEFAULT 0,
    total_bytes bigint NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX storage_targets_name ON storage_targets (name);
CREATE INDEX storage_targets_owner_id ON storage_targets (owner_id);

-- Backups.
CREATE TABLE backups (
    id uuid PRIMARY KEY NOT NULL,
    server_id uuid REFERENCES servers (id) ON DELETE SET NULL,
    source_kind varchar(20) NOT NULL DEFAULT 'server',
    source_id varchar(255) NOT NULL DEFAULT '',
    tenant_id uuid NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    name varchar(255) NOT NULL,
    description text NOT NULL DEFAULT '',
    size_bytes bigint NOT NULL DEFAULT 0,
    compression_format varchar(50) NOT NULL DEFAULT 'zstd',
    storage_path text NOT NULL DEFAULT '',
    checksum varchar(255) NOT NULL DEFAULT '',
    drive_file_id varchar(255) NOT NULL DEFAULT '',
    drive_web_link text NOT NULL DEFAULT '',
    status varchar(50) NOT NULL DEFAULT 'pending',
    error_message text NOT NULL DEFAULT '',
    started_at timestamptz NOT NULL,
    completed_at timestamptz,
    expires_at timestamptz,
    minecraft_version varchar(50) NOT NULL DEFAULT 'unknown',
    world_size bigint NOT NULL DEFAULT 0,
    is_automatic boolean NOT NULL DEFAULT FALSE,
    tags jsonb NOT NULL DEFAULT '[]',
    file_count bigint NOT NULL DEFAULT 0,
    content_bytes bigint NOT NULL DEFAULT 0,
    locked boolean NOT NULL DEFAULT FALSE,
    verified_at timestamptz,
    proof_level integer NOT NULL DEFAULT 0,
    quiesce jsonb NOT NULL DEFAULT '{}',
    warnings jsonb NOT NULL DEFAULT '[]',
    encryption jsonb NOT NULL DEFAULT '{}',
    manifest_hash varchar(255) NOT NULL DEFAULT '',
    schedule_id uuid,
    job_id uuid,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
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
    backup_id uuid NOT NULL REFERENCES backups (id) ON DELETE CASCADE,
    tag varchar(255) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (backup_id, tag)
);
CREATE INDEX backup_tags_tag ON backup_tags (tag, backup_id);

CREATE TABLE backup_copies (
    id uuid PRIMARY KEY NOT NULL,
    backup_id uuid NOT NULL REFERENCES backups (id) ON DELETE CASCADE,
    target_id uuid NOT NULL REFERENCES storage_targets (id) ON DELETE RESTRICT,
    location text NOT NULL DEFAULT '',
    state varchar(20) NOT NULL DEFAULT 'pending',
    size_bytes bigint NOT NULL DEFAULT 0,
    checksum varchar(255) NOT NULL DEFAULT '',
    verified_at timestamptz,
    drive_file_id varchar(255) NOT NULL DEFAULT '',
    drive_web_link text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX backup_copies_backup_id ON backup_copies (backup_id, id);
CREATE INDEX backup_copies_target_id ON backup_copies (target_id, location);

CREATE TABLE backup_schedules (
    id uuid PRIMARY KEY NOT NULL,
    server_id uuid NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    tenant_id uuid NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    enabled boolean NOT NULL DEFAULT FALSE,
    interval_hours integer NOT NULL DEFAULT 24,
    cron varchar(255),
    time_zone varchar(64) NOT NULL DEFAULT '',
    retention_count integer NOT NULL DEFAULT 7,
    retention_days integer,
    retention jsonb NOT NULL DEFAULT '{}',
    verify_every_days integer,
    last_backup_at timestamptz,
    next_backup_at timestamptz,
    target_id uuid REFERENCES storage_targets (id) ON DELETE RESTRICT,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE INDEX backup_schedules_server_id ON backup_schedules (server_id, id);
CREATE INDEX backup_schedules_tenant_id ON backup_schedules (tenant_id);
CREATE INDEX backup_schedules_target_id ON backup_schedules (target_id);
CREATE INDEX backup_schedules_enabled ON backup_schedules (enabled, id) WHERE enabled;
CREATE INDEX backup_schedules_next_backup_at ON backup_schedules (next_backup_at, id) WHERE enabled;

-- Work.
CREATE TABLE jobs (
    id uuid PRIMARY KEY NOT NULL,
    kind varchar(32) NOT NULL,
    server_id uuid,
    node_id uuid,
    state varchar(20) NOT NULL DEFAULT 'pending',
    progress_bytes bigint NOT NULL DEFAULT 0,
    progress_files bigint NOT NULL DEFAULT 0,
    total_bytes bigint NOT NULL DEFAULT 0,
    total_files bigint NOT NULL DEFAULT 0,
    phase varchar(64) NOT NULL DEFAULT '',
    parameters jsonb NOT NULL DEFAULT '{}',
    result jsonb NOT NULL DEFAULT '{}',
    error jsonb NOT NULL DEFAULT '{}',
    lease_owner varchar(255) NOT NULL DEFAULT '',
    lease_until timestamptz,
    fence bigint NOT NULL DEFAULT 0,
    attempt integer NOT NULL DEFAULT 0,
    idempotency_key varchar(255) NOT NULL DEFAULT '',
    cancel_requested_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz
);
CREATE UNIQUE INDEX jobs_idempotency_key ON jobs (idempotency_key) WHERE idempotency_key <> '';
CREATE INDEX jobs_created_at ON jobs (created_at DESC, id DESC);
CREATE INDEX jobs_server_id ON jobs (server_id, created_at DESC, id DESC);
CREATE INDEX jobs_state ON jobs (state, created_at DESC, id DESC);
CREATE INDEX jobs_server_state ON jobs (server_id, state, created_at DESC, id DESC);
-- The queue, and what may have been interrupted.
CREATE INDEX jobs_pending ON jobs (created_at, id) WHERE state = 'pending';
CREATE INDEX jobs_running ON jobs (lease_until, id) WHERE state = 'running';

CREATE TABLE leases (
    name varchar(255) PRIMARY KEY NOT NULL,
    owner varchar(255) NOT NULL,
    until timestamptz NOT NULL,
    fence bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);

CREATE TABLE settings (
    key varchar(128) NOT NULL,
    value jsonb NOT NULL,
    scope varchar(64) NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (scope, key)
);
