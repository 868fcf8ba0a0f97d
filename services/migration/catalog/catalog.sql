-- The catalog file of docs/lint.md as one JSON object. Names as a session of this user would write them.
-- "count" of a table is its quoted name where nothing says how many rows it has: a second statement counts them.
WITH
-- Asking for the size of a table that somebody locks, or waits to lock, for everybody would wait as well.
locked AS MATERIALIZED (
    SELECT DISTINCT relation AS oid FROM pg_locks WHERE locktype = 'relation' AND mode = 'AccessExclusiveLock'
),
relations AS (
    SELECT c.oid, c.relkind, c.relreplident, c.relispartition,
        CASE WHEN n.nspname = 'public' OR pg_table_is_visible(c.oid) THEN c.relname ELSE n.nspname || '.' || c.relname END AS name,
        format('%I.%I', n.nspname, c.relname) AS quoted,
        c.reltuples, c.relpages, c.relrowsecurity,
        CASE WHEN c.oid IN (SELECT oid FROM locked) THEN NULL
             WHEN c.relkind = 'r' THEN pg_relation_size(c.oid) ELSE 0 END AS heap,
        CASE WHEN c.oid NOT IN (SELECT oid FROM locked) THEN pg_total_relation_size(c.oid) END AS bytes
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
),
-- As PostgreSQL's own planner does: the density that the last ANALYZE found, on the pages that there are now.
sized AS (
    SELECT oid, heap, bytes, quoted, relrowsecurity,
        CASE WHEN relkind = 'p' THEN NULL
             WHEN heap = 0 THEN 0
             WHEN reltuples >= 0 AND relpages > 0
                 THEN round(reltuples::numeric / relpages * (heap / current_setting('block_size')::int))
        END AS rows
    FROM relations
),
leaves AS (
    SELECT r.oid AS root, CASE WHEN count(s.rows) = count(*) THEN sum(s.rows) END AS rows,
        CASE WHEN count(s.bytes) = count(*) THEN sum(s.bytes) END AS bytes
    FROM relations r CROSS JOIN LATERAL pg_partition_tree(r.oid) t JOIN sized s ON s.oid = t.relid
    WHERE r.relkind = 'p' AND r.oid NOT IN (SELECT oid FROM locked) AND t.isleaf AND t.relid <> r.oid
    GROUP BY r.oid
),
columns AS (
    SELECT a.attrelid AS oid, json_object_agg(a.attname, json_strip_nulls(json_build_object(
        'type', format_type(a.atttypid, a.atttypmod), 'not_null', a.attnotnull,
        'default', pg_get_expr(d.adbin, d.adrelid))) ORDER BY a.attnum) AS list
    FROM pg_attribute a JOIN relations r ON r.oid = a.attrelid
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE a.attnum > 0 AND NOT a.attisdropped
    GROUP BY a.attrelid
),
constraints AS (
    SELECT k.conrelid AS oid, json_object_agg(k.conname, json_build_object(
        'kind', CASE k.contype WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign-key' WHEN 'p' THEN 'primary-key'
                               WHEN 'u' THEN 'unique' ELSE 'exclusion' END,
        'validated', k.convalidated, 'definition', pg_get_constraintdef(k.oid)) ORDER BY k.conname) AS list
    FROM pg_constraint k JOIN relations r ON r.oid = k.conrelid
    WHERE k.contype IN ('c', 'f', 'p', 'u', 'x')
    GROUP BY k.conrelid
),
indexes AS (
    SELECT i.indrelid AS oid, json_object_agg(x.relname, json_build_object(
        'columns', (SELECT coalesce(json_agg(coalesce(a.attname, '') ORDER BY key.place), '[]')
                    FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS key(number, place)
                    LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = key.number AND key.number > 0
                    WHERE key.place <= i.indnkeyatts),
        'unique', i.indisunique AND i.indpred IS NULL, 'valid', i.indisvalid) ORDER BY x.relname) AS list
    FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN relations r ON r.oid = i.indrelid
    GROUP BY i.indrelid
),
reading AS (
    SELECT d.refobjid AS oid,
        CASE WHEN n.nspname = 'public' OR pg_table_is_visible(v.oid) THEN v.relname ELSE n.nspname || '.' || v.relname END AS view,
        json_agg(DISTINCT a.attname) AS columns
    FROM pg_depend d JOIN relations r ON r.oid = d.refobjid
    JOIN pg_rewrite w ON w.oid = d.objid JOIN pg_class v ON v.oid = w.ev_class JOIN pg_namespace n ON n.oid = v.relnamespace
    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND v.relkind IN ('v', 'm')
    GROUP BY d.refobjid, v.oid, v.relname, n.nspname
),
views AS (SELECT oid, json_object_agg(view, columns) AS list FROM reading GROUP BY oid),
triggers AS (
    SELECT t.tgrelid AS oid, json_agg(t.tgname ORDER BY t.tgname) AS list
    FROM pg_trigger t JOIN relations r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
    GROUP BY t.tgrelid
),
publications AS (
    SELECT r.oid, json_agg(DISTINCT p.pubname) AS list
    FROM pg_publication p JOIN relations r
        ON p.puballtables OR EXISTS (SELECT FROM pg_publication_rel m WHERE m.prpubid = p.oid AND m.prrelid = r.oid)
    GROUP BY r.oid
),
tables AS (
    SELECT r.name, json_strip_nulls(json_build_object(
        'rows', coalesce(s.rows, l.rows),
        'count', CASE WHEN r.relkind = 'r' AND s.rows IS NULL AND NOT r.relrowsecurity AND s.heap < 64 * 1024 * 1024
                           AND has_table_privilege(r.oid, 'SELECT') THEN r.quoted END,
        'bytes', coalesce(l.bytes, r.bytes), 'partitioned', r.relkind = 'p',
        'partition_of', (SELECT p.name FROM pg_inherits h JOIN relations p ON p.oid = h.inhparent
                         WHERE h.inhrelid = r.oid AND r.relispartition),
        'columns', coalesce(c.list, '{}'), 'constraints', coalesce(k.list, '{}'), 'indexes', coalesce(i.list, '{}'),
        'views', v.list, 'triggers', t.list, 'publications', b.list,
        'replica_identity', CASE r.relreplident WHEN 'd' THEN 'default' WHEN 'n' THEN 'nothing' WHEN 'f' THEN 'full' ELSE 'index' END
    )) AS facts
    FROM relations r JOIN sized s USING (oid) LEFT JOIN leaves l ON l.root = r.oid LEFT JOIN columns c USING (oid)
    LEFT JOIN constraints k USING (oid) LEFT JOIN indexes i USING (oid) LEFT JOIN views v USING (oid)
    LEFT JOIN triggers t USING (oid) LEFT JOIN publications b USING (oid)
),
-- A domain over a constrained one is constrained itself. So is, for what ADD COLUMN does, one whose default calls a function.
domains AS (
    WITH RECURSIVE chain AS (
        SELECT t.oid, t.oid AS base FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typtype = 'd' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        UNION ALL
        SELECT chain.oid, t.typbasetype FROM chain JOIN pg_type t ON t.oid = chain.base WHERE t.typtype = 'd'
    )
    SELECT format_type(chain.oid, NULL) AS name,
        bool_or(t.typnotnull OR EXISTS (SELECT FROM pg_constraint k WHERE k.contypid = t.oid)
            OR coalesce(t.typdefault ~ '\(' AND t.typdefault <> 'now()', false)) AS constrained
    FROM chain JOIN pg_type t ON t.oid = chain.base GROUP BY chain.oid
),
types AS (
    SELECT format_type(t.oid, NULL) AS name FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    LEFT JOIN pg_class c ON c.oid = t.typrelid
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND (t.typtype = 'e' OR (t.typtype = 'c' AND c.relkind = 'c'))
),
functions AS (
    SELECT CASE WHEN n.nspname = 'public' OR bool_and(pg_function_is_visible(p.oid)) THEN p.proname ELSE n.nspname || '.' || p.proname END AS name
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND p.prokind = 'f'
    GROUP BY n.nspname, p.proname HAVING bool_and(p.provolatile <> 'v')
)
SELECT json_strip_nulls(json_build_object(
    'postgres', current_setting('server_version_num')::int / 10000,
    'timezone', current_setting('TimeZone'),
    'taken_at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'standby', pg_is_in_recovery(),
    'longest_transaction_ms', (
        SELECT floor(extract(epoch FROM clock_timestamp() - min(a.xact_start)) * 1000) FROM pg_stat_activity a
        WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.backend_type = 'client backend'),
    'domains', (SELECT coalesce(json_object_agg(name, constrained), '{}') FROM domains),
    'types', (SELECT coalesce(json_agg(name ORDER BY name), '[]') FROM types),
    'functions', (SELECT coalesce(json_agg(name ORDER BY name), '[]') FROM functions),
    'tables', (SELECT coalesce(json_object_agg(name, facts), '{}') FROM tables)))::text
