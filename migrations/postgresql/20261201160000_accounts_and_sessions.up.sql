-- Who has signed in, with what, and who may do what on one server.
ALTER TABLE users ADD COLUMN password_changed_at timestamptz;
ALTER TABLE users ADD COLUMN totp_secret text;
ALTER TABLE users ADD COLUMN totp_confirmed_at timestamptz;
-- The step of the last code: each counts once.
ALTER TABLE users ADD COLUMN totp_last_step bigint NOT NULL DEFAULT 0;

-- A refresh makes a new row of the same family and marks the old one: whoever comes with a token of
-- an old row has stolen it, or was stolen from.
CREATE TABLE sessions (
    id uuid PRIMARY KEY NOT NULL,
    family_id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    token_hash varchar(64) NOT NULL,
    refresh_hash varchar(64) NOT NULL,
    previous_refresh_hash varchar(64) NOT NULL DEFAULT '',
    expires_at timestamptz NOT NULL,
    refresh_expires_at timestamptz NOT NULL,
    signed_in_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    ip text NOT NULL DEFAULT '',
    client text NOT NULL DEFAULT '',
    rotated_at timestamptz,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX sessions_token_hash ON sessions (token_hash);
CREATE UNIQUE INDEX sessions_refresh_hash ON sessions (refresh_hash);
CREATE INDEX sessions_family_id ON sessions (family_id);
CREATE INDEX sessions_user_id ON sessions (user_id, signed_in_at DESC, id DESC);
CREATE INDEX sessions_refresh_expires_at ON sessions (refresh_expires_at);

CREATE TABLE api_keys (
    id uuid PRIMARY KEY NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name varchar(64) NOT NULL,
    key_hash varchar(64) NOT NULL,
    scopes jsonb NOT NULL DEFAULT '[]',
    expires_at timestamptz,
    ip_allow jsonb NOT NULL DEFAULT '[]',
    last_used_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX api_keys_key_hash ON api_keys (key_hash);
CREATE INDEX api_keys_user_id ON api_keys (user_id, name);

-- Links and tokens that are used once. The identifier is the account's id; of the set-up, "setup".
CREATE TABLE verification_tokens (
    token_hash varchar(64) PRIMARY KEY NOT NULL,
    identifier varchar(64) NOT NULL,
    purpose varchar(32) NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    created_at timestamptz NOT NULL
);
CREATE INDEX verification_tokens_identifier ON verification_tokens (identifier, purpose);

CREATE TABLE recovery_codes (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    code_hash varchar(64) NOT NULL,
    used_at timestamptz,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, code_hash)
);

CREATE TABLE invites (
    id uuid PRIMARY KEY NOT NULL,
    code_hash varchar(64) NOT NULL,
    email varchar(255) NOT NULL DEFAULT '',
    created_by uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    roles jsonb NOT NULL DEFAULT '[]',
    servers jsonb NOT NULL DEFAULT '[]',
    max_uses integer NOT NULL DEFAULT 1,
    uses integer NOT NULL DEFAULT 0,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX invites_code_hash ON invites (code_hash);
CREATE INDEX invites_created_by ON invites (created_by);
CREATE INDEX invites_created_at ON invites (created_at DESC, id DESC);

-- Single rights beside those of roles; without a server: on all.
CREATE TABLE user_permissions (
    id uuid PRIMARY KEY NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    permission varchar(64) NOT NULL REFERENCES permissions (key) ON DELETE CASCADE,
    server_id uuid REFERENCES servers (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX user_permissions_everywhere ON user_permissions (user_id, permission) WHERE server_id IS NULL;
CREATE UNIQUE INDEX user_permissions_on_server ON user_permissions (user_id, permission, server_id)
    WHERE server_id IS NOT NULL;
CREATE INDEX user_permissions_server_id ON user_permissions (server_id);
CREATE INDEX user_permissions_permission ON user_permissions (permission);

CREATE TABLE server_members (
    server_id uuid NOT NULL REFERENCES servers (id) ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    role_id uuid NOT NULL REFERENCES roles (id) ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (server_id, user_id, role_id)
);
CREATE INDEX server_members_user_id ON server_members (user_id);
CREATE INDEX server_members_role_id ON server_members (role_id);

-- Grows with each change of accounts, rights and sessions, so that other services on this store learn of it.
CREATE TABLE identity_version (
    id integer PRIMARY KEY NOT NULL,
    version bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
);
INSERT INTO identity_version (id, version, created_at, updated_at) VALUES (1, 1, now(), now());

-- What people look for in the trail.
CREATE INDEX audit_log_action ON audit_log (action, timestamp DESC, id DESC);
