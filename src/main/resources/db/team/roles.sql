-- The roles of a team, as the owner who ran "fairlead team init". Roles belong to the whole server.

DO $$
DECLARE
  r RECORD;
BEGIN
  FOR r IN SELECT * FROM (VALUES
    ('fl_owner', 'NOLOGIN NOINHERIT'), ('fl_migrator', 'LOGIN NOINHERIT'),
    ('fl_rep', 'NOLOGIN'), ('fl_manager', 'NOLOGIN'), ('fl_admin', 'NOLOGIN'),
    ('fl_see_all', 'NOLOGIN'), ('fl_agent', 'NOLOGIN NOINHERIT'), ('fl_tracker', 'LOGIN'),
    ('fl_usradmin', 'NOLOGIN NOINHERIT CREATEROLE')) AS wanted(name, kind) LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r.name) THEN
      EXECUTE format('CREATE ROLE %I %s', r.name, r.kind);
    END IF;
  END LOOP;

  -- Whoever runs this becomes fl_owner and fl_usradmin by SET ROLE, and by nothing else.
  EXECUTE format('GRANT fl_owner, fl_usradmin TO %I WITH INHERIT FALSE, SET TRUE', current_user);
END $$;

GRANT fl_owner TO fl_migrator WITH INHERIT FALSE, SET TRUE;
GRANT fl_rep TO fl_manager;
GRANT fl_manager TO fl_admin;
GRANT fl_see_all TO fl_manager;
GRANT fl_agent TO fl_rep WITH INHERIT FALSE, SET TRUE;
GRANT fl_rep, fl_manager, fl_admin, fl_see_all TO fl_usradmin WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;

-- Who may come into this database is said person by person; nobody keeps temporary tables, which
-- could stand before others' in a search path.
DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT, CREATE ON DATABASE %I TO fl_owner', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO fl_migrator, fl_tracker', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO fl_usradmin WITH GRANT OPTION', current_database());
END $$;

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO fl_owner;

-- What an earlier "team init" left in the owner's own name goes over to fl_owner.
DO $$
DECLARE
  r RECORD;
BEGIN
  FOR r IN
    SELECT CASE c.relkind WHEN 'S' THEN 'SEQUENCE' WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END AS kind,
      c.oid::regclass::text AS name
    FROM pg_class c
    WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'sync', 'team'))
      AND c.relkind IN ('r', 'v', 'S') AND c.relowner <> 'fl_owner'::regrole
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype IN ('e', 'i', 'a'))
    UNION ALL
    SELECT 'TYPE', t.oid::regtype::text FROM pg_type t
    WHERE t.typnamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'sync', 'team'))
      AND t.typtype IN ('e', 'd') AND t.typowner <> 'fl_owner'::regrole
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
    UNION ALL
    SELECT 'FUNCTION', p.oid::regprocedure::text FROM pg_proc p
    WHERE p.pronamespace IN (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'sync', 'team'))
      AND p.proowner NOT IN ('fl_owner'::regrole, 'fl_usradmin'::regrole)
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    UNION ALL
    SELECT 'SCHEMA', quote_ident(n.nspname) FROM pg_namespace n
    WHERE n.nspname IN ('sync', 'team') AND n.nspowner <> 'fl_owner'::regrole
  LOOP
    EXECUTE format('ALTER %s %s OWNER TO fl_owner', r.kind, r.name);
  END LOOP;
END $$;
