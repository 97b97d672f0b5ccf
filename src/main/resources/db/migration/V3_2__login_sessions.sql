-- Tokens of people who signed in with a browser. The browser holds a random value; here stands only its digest, and the
-- tokens are encrypted with a key outside the database, so that a copy of this table opens no session.
CREATE TABLE login_session (
    id            bytea PRIMARY KEY CHECK (length(id) = 32),
    -- the identity provider's name of its own session, by which it ends ours
    sso_session   text,
    id_token      text NOT NULL,
    access_token  text,
    refresh_token text,
    access_token_expires_in bigint,
    access_token_scope      text,
    expires_at    timestamptz NOT NULL
);
CREATE INDEX login_session_sso ON login_session (sso_session);
CREATE INDEX login_session_expiry ON login_session (expires_at);
