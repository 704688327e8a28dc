#!/usr/bin/env bash
# tls-for-tests.sh start FOLDER|stop FOLDER: a PostgreSQL 15 cluster on loopback with the hardening example: TLS with a CA of its
# own, SCRAM, nothing unencrypted, no other database. start prints 'PORT CA_FILE OTHER_CA_FILE PASSWORD' of the login admin, who may do everything.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
here=$(cd "$(dirname "$0")" && pwd)
state=${2:?a folder}
as_owner() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop() { [ -d "$state/data" ] && as_owner "$bin/pg_ctl" -D "$state/data" -m immediate -w stop >/dev/null 2>&1 || true; }
authority() { # NAME: a CA in NAME.crt and NAME.key
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$1" -keyout "$state/$1.key" -out "$state/$1.crt" 2>/dev/null
}
start() {
    mkdir -p "$state"
    authority ca
    authority other
    openssl req -newkey rsa:2048 -nodes -subj "/CN=localhost" -keyout "$state/server.key" -out "$state/server.csr" 2>/dev/null
    openssl x509 -req -in "$state/server.csr" -CA "$state/ca.crt" -CAkey "$state/ca.key" -CAcreateserial -days 2 \
        -extfile <(echo 'subjectAltName=DNS:localhost') -out "$state/server.crt" 2>/dev/null
    local password
    password=$(openssl rand -hex 12)
    echo "$password" > "$state/password"
    if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$state"; fi
    cd "$state"
    as_owner "$bin/initdb" -D "$state/data" -U admin -A scram-sha-256 --pwfile="$state/password" -E UTF8 --locale=C.UTF-8 >/dev/null
    as_owner cp "$state/server.crt" "$state/server.key" "$state/data/"
    as_owner chmod 600 "$state/data/server.key"
    # The example; besides, the admin comes from loopback.
    sed -e '/^local/d' -e '/+sc_user/i hostssl all admin all scram-sha-256' "$here/pg_hba.conf" | as_owner tee "$state/data/pg_hba.conf" >/dev/null
    as_owner cp "$here/postgresql.conf" "$state/data/hardening.conf"
    echo "include 'hardening.conf'" | as_owner tee -a "$state/data/postgresql.conf" >/dev/null
    for _ in 1 2 3 4 5; do
        local port=$((20000 + RANDOM % 20000))
        if as_owner "$bin/pg_ctl" -D "$state/data" -w -l "$state/data/server.log" -o "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -p $port" start >/dev/null 2>&1; then
            chmod 755 "$state"
            PGPASSWORD=$password PGSSLMODE=verify-full PGSSLROOTCERT=$state/ca.crt psql -qAtX -v ON_ERROR_STOP=1 -h localhost -p "$port" -U admin -d postgres \
                -f "$here/hardening.sql"
            echo "$port $state/ca.crt $state/other.crt $password"
            return
        fi
    done
    cat "$state/data/server.log" >&2
    exit 1
}
case ${1:-} in start) start ;; stop) stop ;; *) echo "start or stop" >&2; exit 2 ;; esac
