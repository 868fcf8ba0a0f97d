#!/bin/sh
# Brings the database up to date, then runs what it is given.
set -e
if [ "${DJANGO_MIGRATE:-on}" != off ]; then
    python3 manage.py migrate --noinput
fi
exec "$@"
