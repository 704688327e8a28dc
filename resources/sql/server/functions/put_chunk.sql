-- Takes piece n (from 0) of a content, in Base64; with the last one the content is there, if its hash is right. Before the
-- command that names it, outside lock, ledger and feed. Errors: SC004 more than may wait for one person, SC005 the pieces
-- are not what the hash says: drop them.
CREATE OR REPLACE FUNCTION api.put_chunk(sha256 text, n bigint, chunk text, is_last boolean) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = ''
AS $$
DECLARE
    whole bytea;
    waiting bigint;
BEGIN
    IF (core.roles_of(session_user) && ARRAY['agent', 'lead', 'supervisor', 'service']) IS NOT TRUE THEN
        RAISE EXCEPTION 'this login takes no attachments' USING ERRCODE = '42501';
    ELSIF (sha256 ~ '^[0-9a-f]{64}$' AND n >= 0 AND length(chunk) <= 1000000 AND is_last IS NOT NULL) IS NOT TRUE THEN
        RAISE EXCEPTION 'not a piece of a content' USING ERRCODE = '22023';
    END IF;
    IF n = 0 THEN
        PERFORM core.remove_unnamed_contents();
    END IF;
    SELECT coalesce(sum(length(u.bytes)), 0) INTO waiting FROM core.uploads u WHERE u.login = session_user;
    IF waiting + length(chunk) > 500000000 THEN
        RAISE EXCEPTION 'more than 500 MB are waiting' USING ERRCODE = 'SC004';
    END IF;
    INSERT INTO core.uploads AS u VALUES (session_user, put_chunk.sha256, put_chunk.n, decode(chunk, 'base64'), clock_timestamp())
    ON CONFLICT ON CONSTRAINT uploads_pkey DO UPDATE SET bytes = excluded.bytes, put_at = excluded.put_at;
    IF NOT is_last THEN
        RETURN;
    END IF;
    SELECT string_agg(u.bytes, '' ORDER BY u.n) INTO whole FROM core.uploads u WHERE u.login = session_user AND u.sha256 = put_chunk.sha256 AND u.n <= put_chunk.n;
    IF encode(sha256(whole), 'hex') = put_chunk.sha256 THEN
        INSERT INTO core.contents VALUES (put_chunk.sha256, whole, clock_timestamp()) ON CONFLICT ON CONSTRAINT contents_pkey DO UPDATE SET put_at = excluded.put_at;
        INSERT INTO core.content_holders VALUES (put_chunk.sha256, session_user) ON CONFLICT DO NOTHING;
        DELETE FROM core.uploads u WHERE u.login = session_user AND u.sha256 = put_chunk.sha256;
    ELSE
        RAISE EXCEPTION 'the pieces are not what the hash says' USING ERRCODE = 'SC005';
    END IF;
END
$$
