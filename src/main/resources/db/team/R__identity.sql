-- Who somebody is. By session_user: inside a function of its owner, current_user is the owner.

CREATE SCHEMA IF NOT EXISTS team;
REVOKE ALL ON SCHEMA team FROM PUBLIC;
GRANT USAGE ON SCHEMA team TO fl_rep, fl_agent, fl_usradmin;
GRANT USAGE ON SCHEMA public TO fl_rep, fl_agent, fl_usradmin, fl_tracker;

ALTER DEFAULT PRIVILEGES FOR ROLE fl_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

CREATE OR REPLACE FUNCTION team.me() RETURNS UUID LANGUAGE sql STABLE SECURITY DEFINER PARALLEL SAFE
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT u.id FROM public.users u WHERE u.db_role = session_user::text AND u.active $$;

-- "open": everybody reads every lead; "own": reps read their own and the free ones.
CREATE OR REPLACE FUNCTION team.visibility() RETURNS TEXT LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT CASE WHEN pg_has_role('fl_rep', 'fl_see_all', 'USAGE') THEN 'open' ELSE 'own' END $$;

-- A template's use is counted by whoever may read it, though only its author may change it.
CREATE OR REPLACE FUNCTION team.template_used(p_template UUID) RETURNS BIGINT
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    WITH counted AS (
      UPDATE public.email_templates t
      SET use_count = coalesce(t.use_count, 0) + 1, last_used_at = clock_timestamp()
      WHERE t.id = p_template AND (t.is_shared OR t.created_by = team.me())
      RETURNING 1)
    SELECT count(*) FROM counted
  $$;
