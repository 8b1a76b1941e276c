-- Letting people in and out, as fl_usradmin, the only role that makes roles. The callers send SCRAM
-- verifiers; no password ever reaches the server.

CREATE OR REPLACE FUNCTION team.must_be_admin() RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF pg_has_role(session_user, 'fl_owner', 'MEMBER')
      OR pg_has_role(session_user, 'fl_admin', 'USAGE') AND team.me() IS NOT NULL THEN
    RETURN;
  END IF;
  RAISE EXCEPTION 'admin only' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE FUNCTION team.must_be_verifier(p_scram TEXT) RETURNS void LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF p_scram IS NULL OR p_scram !~
      '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]{43,44}:[A-Za-z0-9+/=]{43,44}$'
      OR substring(p_scram FROM '\$([0-9]+):')::numeric < 4096 THEN
    RAISE EXCEPTION 'send a SCRAM verifier, never a password' USING ERRCODE = '22023';
  END IF;
END $$;

CREATE OR REPLACE FUNCTION team.role_of(p_user UUID) RETURNS NAME LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_role TEXT;
BEGIN
  SELECT u.db_role INTO v_role FROM public.users u WHERE u.id = p_user FOR UPDATE;
  IF v_role IS NULL OR v_role !~ '^crm_[a-z][a-z0-9_]{1,30}$' THEN
    RAISE EXCEPTION 'not somebody who was invited' USING ERRCODE = '22023';
  END IF;
  RETURN v_role;
END $$;

CREATE OR REPLACE FUNCTION team.invite(
    p_login TEXT, p_email TEXT, p_name TEXT, p_team_role TEXT, p_scram TEXT) RETURNS UUID
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_role TEXT := 'crm_' || p_login;
  v_id UUID;
BEGIN
  PERFORM team.must_be_admin();
  IF p_login IS NULL OR p_login !~ '^[a-z][a-z0-9_]{1,30}$' THEN
    RAISE EXCEPTION 'bad login name' USING ERRCODE = '22023', CONSTRAINT = 'login';
  END IF;
  IF p_team_role IS NULL OR p_team_role NOT IN ('rep', 'manager', 'admin') THEN
    RAISE EXCEPTION 'bad role' USING ERRCODE = '22023', CONSTRAINT = 'role';
  END IF;
  IF coalesce(p_email, '') !~ '^[^@[:space:]]{1,120}@[^@[:space:]]{1,120}$'
      OR coalesce(btrim(p_name), '') = '' OR length(p_name) > 200 THEN
    RAISE EXCEPTION 'a name and an address are needed' USING ERRCODE = '22023', CONSTRAINT = 'person';
  END IF;
  PERFORM team.must_be_verifier(p_scram);

  SELECT u.id INTO v_id FROM public.users u WHERE u.db_role = v_role AND NOT u.active FOR UPDATE;
  IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = v_role) THEN
    IF v_id IS NULL THEN
      RAISE EXCEPTION 'this login is taken' USING ERRCODE = '42710', CONSTRAINT = 'login';
    END IF;
  ELSE
    EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS '
      'CONNECTION LIMIT 8', v_role);
  END IF;
  EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L VALID UNTIL %L', v_role, p_scram,
    (now() + interval '72 hours')::text);
  EXECUTE format('ALTER ROLE %I SET statement_timeout = ''30s''', v_role);
  EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''15s''', v_role);
  EXECUTE format('GRANT %I TO %I', 'fl_' || p_team_role, v_role);
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), v_role);

  IF v_id IS NOT NULL THEN
    UPDATE public.users SET email = p_email, full_name = btrim(p_name), team_role = p_team_role,
      active = true WHERE id = v_id;
    RETURN v_id;
  END IF;
  -- A name that an import wrote down becomes the person, and keeps its leads.
  INSERT INTO public.users AS u (db_role, email, full_name, team_role)
    VALUES (v_role, p_email, btrim(p_name), p_team_role)
    ON CONFLICT (email) DO UPDATE SET db_role = excluded.db_role, full_name = excluded.full_name,
      team_role = excluded.team_role, active = true WHERE u.db_role IS NULL
    RETURNING u.id INTO v_id;
  IF v_id IS NULL THEN
    RAISE EXCEPTION 'this address belongs to another person' USING ERRCODE = '23505', CONSTRAINT = 'email';
  END IF;
  RETURN v_id;
END $$;

CREATE OR REPLACE FUNCTION team.end_sessions(p_role NAME) RETURNS INTEGER LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  n INTEGER;
BEGIN
  -- Whose role one has, their sessions one may end: narrower than pg_signal_backend, which a managed
  -- server may not give away.
  EXECUTE format('GRANT %I TO fl_usradmin WITH INHERIT TRUE, SET FALSE', p_role);
  SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid, 1000)) INTO n
    FROM pg_stat_activity a WHERE a.usename = p_role AND a.pid <> pg_backend_pid();
  EXECUTE format('GRANT %I TO fl_usradmin WITH INHERIT FALSE', p_role);
  RETURN n;
END $$;

-- Takes every right and the login away and ends the open sessions; returns how many there were.
CREATE OR REPLACE FUNCTION team.remove(p_user UUID) RETURNS INTEGER
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_role NAME;
  g NAME;
BEGIN
  PERFORM team.must_be_admin();
  -- Two admins who remove each other wait for one another here.
  PERFORM FROM public.users u WHERE u.team_role = 'admin' AND u.active ORDER BY u.id FOR UPDATE;
  PERFORM team.must_be_admin();
  v_role := team.role_of(p_user);
  IF v_role = session_user THEN
    RAISE EXCEPTION 'you cannot remove yourself' USING ERRCODE = '22023', CONSTRAINT = 'self';
  END IF;
  IF NOT EXISTS (SELECT FROM public.users u WHERE u.team_role = 'admin' AND u.active
      AND u.db_role IS NOT NULL AND u.id <> p_user)
      AND EXISTS (SELECT FROM public.users u WHERE u.id = p_user AND u.team_role = 'admin') THEN
    RAISE EXCEPTION 'the last admin stays' USING ERRCODE = '22023', CONSTRAINT = 'lastadmin';
  END IF;
  FOR g IN SELECT r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
      WHERE m.member = v_role::regrole LOOP
    EXECUTE format('REVOKE %I FROM %I', g, v_role);
  END LOOP;
  EXECUTE format('REVOKE CONNECT ON DATABASE %I FROM %I', current_database(), v_role);
  EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', v_role);
  UPDATE public.users SET active = false WHERE id = p_user;
  RETURN team.end_sessions(v_role);
END $$;

-- Ends what came in between a removal's last look and its commit.
CREATE OR REPLACE FUNCTION team.sweep() RETURNS INTEGER
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  r RECORD;
  n INTEGER := 0;
BEGIN
  PERFORM team.must_be_admin();
  FOR r IN SELECT DISTINCT a.usename FROM pg_stat_activity a
      JOIN public.users u ON u.db_role = a.usename::text AND NOT u.active
      WHERE a.usename ~ '^crm_' LOOP
    n := n + team.end_sessions(r.usename);
  END LOOP;
  RETURN n;
END $$;

-- A new one-time password: valid for three days, and whoever is signed in with the old one is out.
CREATE OR REPLACE FUNCTION team.reset(p_user UUID, p_scram TEXT) RETURNS INTEGER
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_role NAME;
BEGIN
  PERFORM team.must_be_admin();
  PERFORM team.must_be_verifier(p_scram);
  v_role := team.role_of(p_user);
  IF NOT EXISTS (SELECT FROM public.users u WHERE u.id = p_user AND u.active) THEN
    RAISE EXCEPTION 'this person was removed' USING ERRCODE = '22023', CONSTRAINT = 'removed';
  END IF;
  EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', v_role, p_scram,
    (now() + interval '72 hours')::text);
  RETURN team.end_sessions(v_role);
END $$;

-- One's first own password, which lifts the end of the one-time password.
CREATE OR REPLACE FUNCTION team.activate(p_scram TEXT) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM team.must_be_verifier(p_scram);
  IF team.me() IS NULL OR session_user !~ '^crm_' THEN
    RAISE EXCEPTION 'not somebody who was invited' USING ERRCODE = '42501';
  END IF;
  EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL ''infinity''', session_user, p_scram);
END $$;

CREATE OR REPLACE FUNCTION team.show(p_visibility TEXT) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  PERFORM team.must_be_admin();
  IF p_visibility = 'open' THEN
    GRANT fl_see_all TO fl_rep;
  ELSIF p_visibility = 'own' THEN
    REVOKE fl_see_all FROM fl_rep;
  ELSE
    RAISE EXCEPTION 'open or own' USING ERRCODE = '22023', CONSTRAINT = 'visibility';
  END IF;
  UPDATE sync.replica SET scope_epoch = scope_epoch + 1;
  PERFORM pg_notify('fairlead', '');
END $$;

REVOKE ALL ON FUNCTION team.must_be_admin(), team.must_be_verifier(TEXT), team.role_of(UUID),
  team.end_sessions(NAME), team.invite(TEXT, TEXT, TEXT, TEXT, TEXT), team.remove(UUID),
  team.sweep(), team.reset(UUID, TEXT), team.activate(TEXT), team.show(TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.invite(TEXT, TEXT, TEXT, TEXT, TEXT), team.remove(UUID),
  team.sweep(), team.reset(UUID, TEXT), team.show(TEXT) TO fl_admin, fl_owner;
GRANT EXECUTE ON FUNCTION team.activate(TEXT) TO fl_rep;
