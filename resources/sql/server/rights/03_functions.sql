-- Nobody may call anything but this.
DO $$
BEGIN
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA core, api FROM PUBLIC;
    GRANT USAGE ON SCHEMA core, api TO sc_user;
    GRANT EXECUTE ON FUNCTION api.submit(text, text, bigint, text), api.hello(text), api.feed(bigint, text, bigint), api.entity(text), api.search(text, text, boolean, bigint, text, bigint), api.be_present(text, text), api.present(), api.denied(bigint),
        api.chunks_of(text), api.put_chunk(text, bigint, text, boolean), api.drop_chunks(text), api.get_chunk(text, bigint, bigint) TO sc_user;
    GRANT EXECUTE ON FUNCTION core.my_roles(), core.my_hidden_tickets(), core.range_of(bigint, bigint), core.written_entities(bigint, bigint), core.cursor_at(bigint), core.head_seq(), core.window_from(bigint), core.window_rows(text, text, text[], text[], bigint) TO sc_user;
END
$$
