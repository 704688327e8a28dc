-- A parsed command, applied or refused; what a refusal wrote is taken back by the caller's sub-block.
CREATE OR REPLACE FUNCTION execute(command jsonb, run run) RETURNS step
LANGUAGE plpgsql VOLATILE SET search_path = ''
AS $$
DECLARE
    wrong text := core.malformed(command);
    hidden text[] := core.hidden_tickets(run.login);
    verb jsonb;
    result core.step;
    kept core.step;
    number text;
BEGIN
    IF wrong IS NOT NULL THEN
        RETURN ('rejected', 'malformed', wrong, NULL, NULL)::core.step;
    ELSIF command ->> 'login' <> run.login OR command ->> 'op_id' <> run.op_id THEN
        RETURN ('forbidden', 'identity', 'login', NULL, NULL)::core.step;
    ELSIF command ->> 'kind' = 'undo' THEN
        result := core.apply_undo(run, command ->> 'group_id');
    ELSE
        FOR verb IN SELECT v FROM jsonb_array_elements(command -> 'verbs') AS v LOOP
            IF core.touches_hidden(verb, hidden) THEN
                RETURN ('rejected', 'not_found', verb ->> 'entity', NULL, NULL)::core.step;
            END IF;
            result := core.apply_verb(run, verb);
            IF result.status <> 'applied' THEN
                RETURN result;
            END IF;
            number := coalesce(result.number, number);
        END LOOP;
        result.number := number;
    END IF;
    IF result.status = 'applied' THEN
        kept := core.check_changes(run);
        IF kept.status <> 'applied' THEN
            RETURN kept;
        END IF;
        PERFORM core.touch_scope(run);
        PERFORM core.index_tickets(ARRAY(SELECT DISTINCT a.ticket_id FROM core.activities a WHERE a.seq = run.seq AND a.ticket_id <> ''));
    END IF;
    RETURN result;
END
$$
