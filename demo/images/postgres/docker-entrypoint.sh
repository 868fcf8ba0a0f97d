#!/bin/bash
# Makes the cluster, the user and the database at the first start, then runs what it is given as user postgres.
set -euo pipefail
as_postgres() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }

create_cluster() {
  local user=${POSTGRES_USER:-postgres} database
  database=${POSTGRES_DB:-$user}
  printf '%s\n' "${POSTGRES_PASSWORD:?}" >/tmp/password
  chown postgres /tmp/password && chmod 600 /tmp/password
  as_postgres initdb --username="$user" --pwfile=/tmp/password --auth-local=trust --auth-host=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
  rm /tmp/password
  echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
  echo "listen_addresses = '*'" >>"$PGDATA/postgresql.conf"
  if [ "$database" != postgres ]; then
    echo "CREATE DATABASE \"$database\"" | as_postgres postgres --single -jE -D "$PGDATA" postgres >/dev/null
  fi
}

mkdir -p "$PGDATA" && chown postgres:postgres "$PGDATA" && chmod 700 "$PGDATA"
[ -s "$PGDATA/PG_VERSION" ] || create_cluster
exec setpriv --reuid=postgres --regid=postgres --clear-groups "$@"
