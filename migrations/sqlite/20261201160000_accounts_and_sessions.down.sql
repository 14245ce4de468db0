-- allow: destructive
DROP INDEX audit_log_action;
DROP TABLE identity_version;
DROP TABLE server_members;
DROP TABLE user_permissions;
DROP TABLE invites;
DROP TABLE recovery_codes;
DROP TABLE verification_tokens;
DROP TABLE api_keys;
DROP TABLE sessions;
ALTER TABLE users DROP COLUMN totp_last_step;
ALTER TABLE users DROP COLUMN totp_confirmed_at;
ALTER TABLE users DROP COLUMN totp_secret;
ALTER TABLE users DROP COLUMN password_changed_at;
