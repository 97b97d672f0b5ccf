#!/bin/sh
# Runs once, on an empty server: the owner migrates, the portal itself may not change the schema.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -v owner="$PORTAL_DATABASE_OWNER_PASSWORD" -v app="$PORTAL_DATABASE_PASSWORD" \
    -v keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
CREATE ROLE portal_owner LOGIN PASSWORD :'owner';
CREATE ROLE portal_app LOGIN PASSWORD :'app';
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE portal OWNER portal_owner;
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE portal FROM PUBLIC;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE portal TO portal_app;
SQL
