-- Hardening example, by psql as a superuser after 'server install': who logs in for the shared database connects to no other one,
-- whatever pg_hba.conf says. Where the deploy login is none: GRANT CONNECT ON DATABASE postgres to it.
SELECT format('REVOKE CONNECT, TEMPORARY ON DATABASE %I FROM PUBLIC', datname) FROM pg_database WHERE datname <> 'servicecenter' \gexec
