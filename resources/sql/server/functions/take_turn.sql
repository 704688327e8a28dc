-- Waits for the turn to write. A session that holds it for more than a second after it was first noticed is ended, whatever it
-- does: a command takes milliseconds, so this is a transaction that was left open. Only a superuser's session (the deploy
-- login's) is left alone; after 20 s the wait ends with 55P03, which a client answers by trying again.
CREATE OR REPLACE FUNCTION take_turn() RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = '' SET lock_timeout = '1s'
AS $$
DECLARE
    holder record;
    noticed text;
BEGIN
    FOR attempt IN 1 .. 20 LOOP
        BEGIN
            LOCK TABLE core.ledger_turn IN EXCLUSIVE MODE;
            RETURN;
        EXCEPTION WHEN lock_not_available THEN
            SELECT * INTO holder FROM core.turn_holder();
        END;
        IF holder.transaction = noticed THEN
            BEGIN
                PERFORM pg_terminate_backend(holder.process);
            EXCEPTION WHEN insufficient_privilege THEN
                NULL;
            END;
        END IF;
        noticed := holder.transaction;
    END LOOP;
    RAISE EXCEPTION 'another session holds the ledger' USING ERRCODE = '55P03';
END
$$
