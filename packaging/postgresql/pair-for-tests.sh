#!/usr/bin/env bash
# pair-for-tests.sh ACT FOLDER: two PostgreSQL 15 instances on loopback, the second a synchronous standby of the first; also the
# drill to practise a failover and the restoring of a backup by hand. start prints 'PORT PORT2'.
#   start      both, in synchronous mode             alone      the standby stops, the first goes on without it (asynchronous)
#   backup     a base backup of the first            fail       the first stops at once, as by a power failure
#   restore    the backup in the place of the first  promote    the standby becomes the first (started before, if it stood still)
#   stop       everything
set -euo pipefail
bin=/usr/lib/postgresql/15/bin
state=${2:?a folder}
as_owner() { if [ "$(id -u)" -eq 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }
run() { # FOLDER ACT...: pg_ctl
    local data=$1
    shift
    as_owner "$bin/pg_ctl" -D "$data" -w -l "$data.log" "$@" >/dev/null
}
free_port() { # that nobody listens on
    local port
    while port=$((20000 + RANDOM % 20000)); do (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo $port; return; }; done
}
asynchronous() { as_owner sed -i '/^synchronous_standby_names/d' "$1/postgresql.auto.conf"; } # nobody waits for a standby that is not there any more
sql() { as_owner "$bin/psql" -qAtX -h 127.0.0.1 -p "$(cat "$state/port")" -U sc -d postgres -c "$1"; }
case ${1:-} in
start)
    mkdir -p "$state"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$state"; fi
    free_port >"$state/port"
    free_port >"$state/port2"
    as_owner "$bin/initdb" -D "$state/first" -U sc -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
    as_owner tee -a "$state/first/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = $(cat "$state/port")
CONF
    run "$state/first" start
    as_owner "$bin/pg_basebackup" -h 127.0.0.1 -p "$(cat "$state/port")" -U sc -D "$state/second" -R -X stream -c fast -C -S second
    # the later line of a setting counts; the standby is known to the first by this name
    echo "port = $(cat "$state/port2")" | as_owner tee -a "$state/second/postgresql.conf" >/dev/null
    echo "primary_conninfo = 'host=127.0.0.1 port=$(cat "$state/port") user=sc application_name=second'" | as_owner tee -a "$state/second/postgresql.auto.conf" >/dev/null
    run "$state/second" start
    sql "ALTER SYSTEM SET synchronous_standby_names = 'second'"
    sql "SELECT pg_reload_conf()" >/dev/null
    until [ "$(sql "SELECT sync_state FROM pg_stat_replication")" = sync ]; do sleep 0.1; done
    echo "$(cat "$state/port") $(cat "$state/port2")"
    ;;
alone)
    sql "ALTER SYSTEM SET synchronous_standby_names = ''"
    sql "SELECT pg_reload_conf()" >/dev/null
    run "$state/second" -m fast stop
    ;;
backup) as_owner "$bin/pg_basebackup" -h 127.0.0.1 -p "$(cat "$state/port")" -U sc -D "$state/backup" -X stream -c fast ;;
fail) run "$state/first" -m immediate stop ;;
restore)
    run "$state/first" -m immediate stop || true
    as_owner mv "$state/first" "$state/replaced"
    as_owner mv "$state/backup" "$state/first"
    asynchronous "$state/first"
    run "$state/first" start
    ;;
promote)
    asynchronous "$state/second"
    run "$state/second" status || run "$state/second" start
    run "$state/second" promote
    ;;
stop)
    for data in first second; do [ -d "$state/$data" ] && run "$state/$data" -m immediate stop || true; done
    ;;
*) echo "start, backup, alone, fail, restore, promote or stop" >&2; exit 2 ;;
esac
