#!/usr/bin/env bash
# postgres-for-tests.sh start|stop|restart: a PostgreSQL 15 cluster on loopback in a throw-away folder; start prints SC_TEST_PG=….
# restart: stopped at once, as by a power failure, and started on the same port.
# The server refuses to run as root, so root hands it to the user postgres that the package made.
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
# one cluster a checkout: two checkouts tested side by side do not stop each other's server
checkout=$(cd "$(dirname "$0")/.." && pwd | cksum | cut -d' ' -f1)
state=${TMPDIR:-/tmp}/service-center-postgres-$(id -u)-$checkout
as_owner() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop() {
    [ -d "$state/data" ] && as_owner "$bin/pg_ctl" -D "$state/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$state"
}
start() {
    [ -x $bin/initdb ] || { echo "PostgreSQL 15 is missing (Debian package postgresql-15)" >&2; exit 1; }
    stop
    mkdir -p "$state"
    [ "$(id -u)" -eq 0 ] && chown postgres "$state"
    cd "$state"
    as_owner "$bin/initdb" -D "$state/data" -U sc -A trust -E UTF8 --locale=C.UTF-8 >"$state.initdb.log" 2>&1
    for _ in 1 2 3 4 5; do
        local port=$((20000 + RANDOM % 20000))
        if as_owner "$bin/pg_ctl" -D "$state/data" -w -l "$state/data/server.log" \
            -o "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -p $port" start >/dev/null 2>&1; then
            "$bin/createdb" -h 127.0.0.1 -p $port -U sc sc_test
            echo "SC_TEST_PG=host=127.0.0.1 port=$port dbname=sc_test user=sc"
            return
        fi
    done
    cat "$state/data/server.log" >&2
    exit 1
}
case ${1:-} in
start) start ;;
stop) stop ;;
restart) as_owner "$bin/pg_ctl" -D "$state/data" -m immediate -w -l "$state/data/server.log" restart >/dev/null 2>&1 ;;
*) echo "start, stop or restart" >&2; exit 2 ;;
esac
