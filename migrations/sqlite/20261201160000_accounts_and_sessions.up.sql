-- Who has signed in, with what, and who may do what on one server.
ALTER TABLE users ADD COLUMN password_changed_at INTEGER;
ALTER TABLE users ADD COLUMN totp_secret TEXT;
ALTER TABLE users ADD COLUMN totp_confirmed_at INTEGER;
-- The step of the last code: each counts once.
ALTER TABLE users ADD COLUMN totp_last_step INTEGER NOT NULL DEFAULT 0;

-- A refresh makes a new row of the same family and marks the old one: whoever comes with a token of
-- an old row has stolen it, or was stolen from.
CREATE TABLE sessions (
    id TEXT PRIMARY KEY NOT NULL,
    family_id TEXT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL,
    refresh_hash TEXT NOT NULL,
    previous_refresh_hash TEXT NOT NULL DEFAULT '',
    expires_at INTEGER NOT NULL,
    refresh_expires_at INTEGER NOT NULL,
    signed_in_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    ip TEXT NOT NULL DEFAULT '',
    client TEXT NOT NULL DEFAULT '',
    rotated_at INTEGER,
    revoked_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX sessions_token_hash ON sessions (token_hash);
CREATE UNIQUE INDEX sessions_refresh_hash ON sessions (refresh_hash);
CREATE INDEX sessions_family_id ON sessions (family_id);
CREATE INDEX sessions_user_id ON sessions (user_id, signed_in_at DESC, id DESC);
CREATE INDEX sessions_refresh_expires_at ON sessions (refresh_expires_at);

CREATE TABLE api_keys (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    scopes TEXT NOT NULL DEFAULT '[]',
    expires_at INTEGER,
    ip_allow TEXT NOT NULL DEFAULT '[]',
    last_used_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX api_keys_key_hash ON api_keys (key_hash);
CREATE INDEX api_keys_user_id ON api_keys (user_id, name);

-- Links and tokens that are used once. The identifier is the account's id; of the set-up, "setup".
CREATE TABLE verification_tokens (
    token_hash TEXT PRIMARY KEY NOT NULL,
    identifier TEXT NOT NULL,
    purpose TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX verification_tokens_identifier ON verification_tokens (identifier, purpose);

CREATE TABLE recovery_codes (
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    used_at INTEGER,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, code_hash)
) STRICT;

CREATE TABLE invites (
    id TEXT PRIMARY KEY NOT NULL,
    code_hash TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    created_by TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    roles TEXT NOT NULL DEFAULT '[]',
    servers TEXT NOT NULL DEFAULT '[]',
    max_uses INTEGER NOT NULL DEFAULT 1,
    uses INTEGER NOT NULL DEFAULT 0,
    expires_at INTEGER NOT NULL,
    revoked_at INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX invites_code_hash ON invites (code_hash);
CREATE INDEX invites_created_by ON invites (created_by);
CREATE INDEX invites_created_at ON invites (created_at DESC, id DESC);

-- Single rights beside those of roles; without a server: on all.
CREATE TABLE user_permissions (
    id TEXT PRIMARY KEY NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    permission TEXT NOT NULL REFERENCES permissions (key) ON DELETE CASCADE,
    server_id TEXT REFERENCES servers (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX user_permissions_everywhere ON user_permissions (user_id, permission) WHERE server_id IS NULL;
CREATE UNIQUE INDEX user_permissions_on_server ON user_permissions (user_id, permission, server_id)
    WHERE server_id IS NOT NULL;
CREATE INDEX user_permissions_server_id ON user_permissions (server_id);
CREATE INDEX user_permissions_permission ON user_permissions (permission);

CREATE TABLE server_members (
    server_id TEXT NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role_id TEXT NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (server_id, user_id, role_id)
) STRICT;
CREATE INDEX server_members_user_id ON server_members (user_id);
CREATE INDEX server_members_role_id ON server_members (role_id);

-- Grows with each change of accounts, rights and sessions, so that other services on this store learn of it.
CREATE TABLE identity_version (
    id INTEGER PRIMARY KEY NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
INSERT INTO identity_version (id, version, created_at, updated_at) VALUES (1, 1, unixepoch() * 1000, unixepoch() * 1000);

-- What people look for in the trail.
CREATE INDEX audit_log_action ON audit_log (action, timestamp DESC, id DESC);
