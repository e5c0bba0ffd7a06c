import Issuance

/// What is to be known of a database of PostgreSQL before its answers are believed. It keeps its indexes itself; but whoever may
/// change tables can put rules, policies, other columns or indexes over a part between a programme and its records.
enum PostgreSQLForm {
    /// The tables as migrations make them.
    private static let made = StoreForm(
        """
        table form: r p
        column form.version: bigint NOT NULL
        table record: r p
        column record.number: bigint NOT NULL
        column record.kind: text NOT NULL
        column record.subject: text NOT NULL
        column record.key: text NOT NULL
        column record.list: bigint
        column record.position: bigint
        column record.actor: text NOT NULL
        column record.date: text NOT NULL
        column record.body: text
        column record.salt: text
        column record.digest: text NOT NULL
        column record.link: text NOT NULL
        index record_pkey: UNIQUE USING btree (number)
        index record_key_key: UNIQUE USING btree (key)
        index record_link_key: UNIQUE USING btree (link)
        index record_subject: USING btree (kind, subject, number)
        index record_kind: USING btree (kind, number)
        table slot: r p
        column slot.key: text NOT NULL
        column slot.list: bigint NOT NULL
        column slot.position: bigint NOT NULL
        column slot.claimed: bigint NOT NULL
        index slot_pkey: UNIQUE USING btree (key)
        index slot_list_position_key: UNIQUE USING btree (list, "position")
        table list: r p
        column list.number: bigint NOT NULL
        column list.used: bigint NOT NULL
        index list_pkey: UNIQUE USING btree (number)
        table places: r p
        column places.list: bigint NOT NULL
        column places.part: bigint NOT NULL
        column places.places: text NOT NULL
        index places_pkey: UNIQUE USING btree (list, part)
        table content: r p
        column content.digest: text NOT NULL
        column content.bytes: bytea NOT NULL
        index content_pkey: UNIQUE USING btree (digest)
        """)

    /// The tables that the names of a store lead to. How an index is stored, which somebody may have tuned, is left out.
    private static let question = """
        WITH part AS (
            SELECT name, to_regclass(name)::oid AS oid
                FROM unnest(ARRAY[\(StoreForm.names)]) AS name)
        SELECT 'table'::text, name, concat_ws(
                ' ', relkind, relpersistence, CASE WHEN relrowsecurity THEN 'policies' END,
                CASE WHEN EXISTS (SELECT FROM pg_inherits WHERE part.oid IN (inhrelid, inhparent)) THEN 'inherits' END)
            FROM part JOIN pg_class ON pg_class.oid = part.oid
        UNION ALL
        SELECT 'column', name || '.' || attname, concat_ws(
                ' ', format_type(atttypid, atttypmod), CASE WHEN attnotnull THEN 'NOT NULL' END,
                CASE WHEN attcollation <> typcollation THEN 'COLLATE' END,
                CASE WHEN attgenerated <> '' THEN 'GENERATED' END)
            FROM part JOIN pg_attribute ON attrelid = part.oid AND attnum > 0 AND NOT attisdropped
                JOIN pg_type ON pg_type.oid = atttypid
        UNION ALL
        SELECT 'index', relname::text, concat_ws(
                ' ', CASE WHEN indisunique THEN 'UNIQUE' END,
                regexp_replace(
                    regexp_replace(pg_get_indexdef(indexrelid), '^.*? USING ', 'USING '), ' WITH \\([^)]*\\)', ''),
                CASE WHEN NOT indisvalid THEN 'INVALID' END)
            FROM part JOIN pg_index ON indrelid = part.oid JOIN pg_class ON pg_class.oid = indexrelid
        UNION ALL
        SELECT 'trigger', tgname::text, '' FROM part JOIN pg_trigger ON tgrelid = part.oid WHERE NOT tgisinternal
        UNION ALL
        SELECT 'rule', rulename::text, '' FROM part JOIN pg_rewrite ON ev_class = part.oid
        """

    /// What is wrong with the tables themselves, in sentences.
    static func unsoundness(of connection: any SQLConnection) throws(StoreError) -> [String] {
        try StoreForm(connection.rows(question)).differences(from: made)
    }
}
