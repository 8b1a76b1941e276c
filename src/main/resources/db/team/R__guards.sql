-- What a row policy cannot say, because it compares a row with what it was. The rules about history
-- hold for the owner too; the others spare whoever may become the owner.

CREATE OR REPLACE FUNCTION team.is_owner() RETURNS BOOLEAN LANGUAGE sql STABLE
  SET search_path = pg_catalog, pg_temp
  AS $$ SELECT pg_has_role(current_user, 'fl_owner', 'MEMBER') $$;

-- Columns that nobody changes once the row stands.
CREATE OR REPLACE FUNCTION team.fixed() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  was JSONB := to_jsonb(OLD);
  is_now JSONB := to_jsonb(NEW);
BEGIN
  FOR i IN 0 .. TG_NARGS - 1 LOOP
    IF was -> TG_ARGV[i] IS DISTINCT FROM is_now -> TG_ARGV[i] AND NOT team.is_owner() THEN
      RAISE EXCEPTION '%.% never changes', TG_TABLE_NAME, TG_ARGV[i] USING ERRCODE = '42501';
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION team.lead_guard() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF pg_has_role(session_user, 'fl_manager', 'USAGE') OR team.is_owner() THEN
    RETURN NEW;
  END IF;
  IF OLD.assigned_to IS NULL AND NEW.assigned_to = team.me()
      OR OLD.assigned_to = team.me() AND NEW.assigned_to IS NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'only a manager may reassign a lead' USING ERRCODE = '42501';
END $$;

-- People change how they are called and where they live; an admin also their address. Role, login
-- and membership are changed by team.invite, team.remove and nothing else.
CREATE OR REPLACE FUNCTION team.user_guard() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_user = 'fl_usradmin' OR team.is_owner() THEN
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.db_role, NEW.team_role, NEW.active, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.db_role, OLD.team_role, OLD.active, OLD.created_at) THEN
    RAISE EXCEPTION 'only an invitation or a removal changes this' USING ERRCODE = '42501';
  END IF;
  IF NEW.email IS DISTINCT FROM OLD.email AND NOT pg_has_role(session_user, 'fl_admin', 'USAGE') THEN
    RAISE EXCEPTION 'only an admin changes an address' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;

-- A mail is its sender's; others only file it under another lead when two leads are merged.
CREATE OR REPLACE FUNCTION team.mail_guard() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  filing CONSTANT TEXT[] := ARRAY['lead_id', 'updated_at', 'row_version'];
BEGIN
  IF OLD.sent_by = team.me() OR team.is_owner()
      OR to_jsonb(NEW) - filing IS NOT DISTINCT FROM to_jsonb(OLD) - filing THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'this mail is somebody else''s' USING ERRCODE = '42501';
END $$;

-- What is to go can be stopped or held longer by whoever may change the lead; that it goes after all,
-- sooner, or has gone, only whoever asked for it says.
CREATE OR REPLACE FUNCTION team.outgoing_guard() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  filing CONSTANT TEXT[] := ARRAY['lead_id', 'stopped_at', 'stop_reason', 'held_until',
    'updated_at', 'row_version'];
BEGIN
  IF OLD.requested_by = team.me() OR team.is_owner()
      OR to_jsonb(NEW) - filing IS NOT DISTINCT FROM to_jsonb(OLD) - filing
        AND (OLD.stopped_at IS NULL OR NEW.stopped_at IS NOT NULL)
        AND NEW.held_until >= OLD.held_until THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'only whoever asked for this says that it goes' USING ERRCODE = '42501';
END $$;

-- An event is never rewritten: it can be marked, and be filed under another lead when two are
-- merged. It goes only with its lead.
CREATE OR REPLACE FUNCTION team.keep_timeline() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  loose CONSTANT TEXT[] := ARRAY['is_highlight', 'highlight_reason', 'lead_id', 'row_version'];
BEGIN
  IF TG_OP = 'UPDATE'
      AND to_jsonb(NEW) - loose IS NOT DISTINCT FROM to_jsonb(OLD) - loose THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM public.leads l WHERE l.id = OLD.lead_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'what happened is never rewritten' USING ERRCODE = '42501';
END $$;

-- The run of an agent: closed once by what came of it, and once by what a person made of it; it
-- outlives what it was about.
CREATE OR REPLACE FUNCTION team.keep_agent_log() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  loose TEXT[] :=
    ARRAY['lead_id', 'client_id', 'project_id', 'was_accepted', 'user_feedback', 'accepted_by',
      'accepted_at', 'edit_distance', 'row_version'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.run_status = 'running' THEN
    loose := loose || ARRAY['output_result', 'model_name', 'prompt_tokens', 'completion_tokens',
      'total_cost', 'latency_ms', 'lead_action_id', 'engine', 'prompt_hash', 'run_status',
      'autonomy_level', 'decision', 'decision_reasons', 'policy_findings', 'request_id',
      'closed_at', 'close_hash'];
  END IF;
  IF TG_OP = 'UPDATE'
      AND to_jsonb(NEW) - loose IS NOT DISTINCT FROM to_jsonb(OLD) - loose
      AND (NEW.accepted_by IS NOT DISTINCT FROM OLD.accepted_by
        OR OLD.accepted_by IS NULL AND (NEW.accepted_by = team.me() OR team.is_owner()))
      AND (NEW.accepted_at IS NOT DISTINCT FROM OLD.accepted_at OR OLD.accepted_at IS NULL)
      AND (NEW.edit_distance IS NOT DISTINCT FROM OLD.edit_distance OR OLD.edit_distance IS NULL)
      AND (NEW.was_accepted IS NOT DISTINCT FROM OLD.was_accepted OR OLD.was_accepted IS NULL)
      AND (NEW.user_feedback IS NOT DISTINCT FROM OLD.user_feedback OR OLD.user_feedback IS NULL)
      AND (NEW.lead_id IS NOT NULL OR OLD.lead_id IS NULL
        OR NOT EXISTS (SELECT FROM public.leads l WHERE l.id = OLD.lead_id))
      AND (NEW.client_id IS NOT DISTINCT FROM OLD.client_id OR NEW.client_id IS NULL
        AND NOT EXISTS (SELECT FROM public.clients c WHERE c.id = OLD.client_id))
      AND (NEW.project_id IS NOT DISTINCT FROM OLD.project_id OR NEW.project_id IS NULL
        AND NOT EXISTS (SELECT FROM public.projects p WHERE p.id = OLD.project_id)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'what an agent did is never rewritten' USING ERRCODE = '42501';
END $$;

-- A tally only counts up, from nothing.
CREATE OR REPLACE FUNCTION team.keep_tally() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF team.is_owner()
      OR TG_OP = 'INSERT' AND NEW.n IN (0, 1)
      OR TG_OP = 'UPDATE' AND NEW.name = OLD.name AND NEW.n > OLD.n THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a tally only counts up' USING ERRCODE = '42501';
END $$;

-- Whether a company's month holds at least what the days of its people add up to.
CREATE OR REPLACE FUNCTION team.covers_days(p_month public.model_budgets) RETURNS BOOLEAN
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT p_month.tokens >= coalesce(sum(d.tokens), 0)
      AND p_month.micros >= coalesce(sum(d.micros), 0)
    FROM public.model_budgets d
    WHERE d.name !~ '^company/'
      AND starts_with(split_part(d.name, '/', 2), split_part(p_month.name, '/', 2) || '-')
  $$;

-- Calls only count up. Whoever gives back of the company's month gives it back of their own day
-- first, so that nobody gives back what a colleague took.
CREATE OR REPLACE FUNCTION team.keep_budget() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF team.is_owner() THEN
    RETURN NEW;
  END IF;
  IF NEW.n < 0 OR NEW.tokens < 0 OR NEW.micros < 0
      OR TG_OP = 'UPDATE' AND (NEW.name <> OLD.name OR NEW.n < OLD.n)
      OR TG_OP = 'UPDATE' AND NEW.name ~ '^company/'
        AND (NEW.tokens < OLD.tokens OR NEW.micros < OLD.micros)
        AND NOT team.covers_days(NEW) THEN
    RAISE EXCEPTION 'what was taken stays taken' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION team.append_only() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;

-- Whether an event brings back, word for word, what the one before last said.
CREATE OR REPLACE FUNCTION team.restores(p_event public.lead_timeline) RETURNS BOOLEAN
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT FROM public.lead_timeline last
      JOIN public.lead_timeline before ON before.id IN (last.id, last.supersedes_id)
      WHERE last.id = p_event.supersedes_id
        AND before.actor_id = p_event.actor_id
        AND before.actor_type IS NOT DISTINCT FROM p_event.actor_type
        AND before.title = p_event.title
        AND before.description IS NOT DISTINCT FROM p_event.description)
  $$;

-- Nobody writes history in another's name.
CREATE OR REPLACE FUNCTION team.own_name() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.actor_id = team.me()
      OR NEW.actor_id IS NULL AND NEW.actor_type IS DISTINCT FROM 'user'
      OR team.is_owner()
      OR team.restores(NEW) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'nobody writes history in another''s name' USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE FUNCTION team.may_append(p_work UUID) RETURNS BOOLEAN
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
  AS $$
    SELECT EXISTS (
      SELECT FROM public.work_log w
      WHERE w.id = p_work AND (w.actor_id IS NULL OR w.actor_id = team.me()))
  $$;

CREATE OR REPLACE FUNCTION team.own_work() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF team.may_append(NEW.work_id) OR team.is_owner() THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'this work is somebody else''s' USING ERRCODE = '42501';
END $$;

DO $$
DECLARE
  r RECORD;
BEGIN
  FOR r IN
    SELECT t.tgname, t.tgrelid::regclass::text AS tab FROM pg_trigger t
    WHERE t.tgname LIKE 'team\_%' AND NOT t.tgisinternal LOOP
    EXECUTE format('DROP TRIGGER %I ON %s', r.tgname, r.tab);
  END LOOP;

  FOR r IN SELECT * FROM (VALUES
    ('leads', 'id,created_at'), ('lead_actions', 'id,created_at'), ('lead_contacts', 'id,created_at'),
    ('lead_meetings', 'id,created_at'), ('lead_threads', 'id,created_at'),
    ('lead_intelligence', 'id,lead_id,created_at'), ('lead_tags', 'id,lead_id,tag_id'),
    ('lead_distinctions', 'id,lead_id,other_id,created_at'),
    ('clients', 'id,created_at'), ('projects', 'id,created_at'), ('tags', 'id,created_at'),
    ('saved_views', 'id,owner_id,created_at'), ('email_templates', 'id,created_by,created_at'),
    ('sent_emails', 'id,sent_by,created_at'), ('imports', 'id,started_by'),
    ('lead_visits', 'id,user_id,lead_id'), ('autonomy_settings', 'id,user_id,created_at'),
    ('outgoing', 'id,action_id,kind,attempt,payload,automatic,requested_by,requested_at,created_at'),
    ('settings', 'id,owner,name')) AS fixed(tab, columns) LOOP
    EXECUTE format('CREATE TRIGGER team_fixed BEFORE UPDATE ON public.%I FOR EACH ROW '
      'EXECUTE FUNCTION team.fixed(%s)', r.tab,
      (SELECT string_agg(quote_literal(c), ', ') FROM unnest(string_to_array(r.columns, ',')) c));
  END LOOP;

  FOR r IN SELECT unnest(ARRAY['work_log', 'field_history', 'agent_effects']) AS tab LOOP
    EXECUTE format('CREATE TRIGGER team_append_only BEFORE UPDATE OR DELETE ON public.%I '
      'FOR EACH ROW EXECUTE FUNCTION team.append_only()', r.tab);
  END LOOP;
  FOR r IN SELECT unnest(ARRAY['work_log', 'field_history', 'lead_timeline', 'ai_agent_logs',
      'agent_effects']) AS tab LOOP
    EXECUTE format('CREATE TRIGGER team_no_truncate BEFORE TRUNCATE ON public.%I '
      'FOR EACH STATEMENT EXECUTE FUNCTION team.append_only()', r.tab);
  END LOOP;
END $$;

-- A laptop stays whose it is, an administrator's wish included.
CREATE TRIGGER team_fixed BEFORE UPDATE ON sync.replica FOR EACH ROW
  EXECUTE FUNCTION team.fixed('replica_id', 'role_name');

-- A claim is for what it was made for: another's action has its one place, and nobody takes it.
CREATE TRIGGER team_fixed BEFORE UPDATE ON sync.effect FOR EACH ROW
  EXECUTE FUNCTION team.fixed('effect_id', 'action_id', 'kind');

CREATE TRIGGER team_assignment BEFORE UPDATE OF assigned_to ON public.leads FOR EACH ROW
  WHEN (NEW.assigned_to IS DISTINCT FROM OLD.assigned_to) EXECUTE FUNCTION team.lead_guard();
CREATE TRIGGER team_membership BEFORE UPDATE ON public.users FOR EACH ROW
  EXECUTE FUNCTION team.user_guard();
CREATE TRIGGER team_sender BEFORE UPDATE ON public.sent_emails FOR EACH ROW
  EXECUTE FUNCTION team.mail_guard();
CREATE TRIGGER team_outgoing BEFORE UPDATE ON public.outgoing FOR EACH ROW
  EXECUTE FUNCTION team.outgoing_guard();
CREATE TRIGGER team_append_only BEFORE UPDATE OR DELETE ON public.lead_timeline FOR EACH ROW
  EXECUTE FUNCTION team.keep_timeline();
CREATE TRIGGER team_append_only BEFORE UPDATE OR DELETE ON public.ai_agent_logs FOR EACH ROW
  EXECUTE FUNCTION team.keep_agent_log();
CREATE TRIGGER team_tally BEFORE INSERT OR UPDATE ON public.agent_tallies FOR EACH ROW
  EXECUTE FUNCTION team.keep_tally();
CREATE TRIGGER team_budget BEFORE INSERT OR UPDATE ON public.model_budgets FOR EACH ROW
  EXECUTE FUNCTION team.keep_budget();
CREATE TRIGGER team_own_name BEFORE INSERT ON public.lead_timeline FOR EACH ROW
  EXECUTE FUNCTION team.own_name();
CREATE TRIGGER team_own_work BEFORE INSERT ON public.field_history FOR EACH ROW
  EXECUTE FUNCTION team.own_work();
