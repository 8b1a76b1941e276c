-- Grants and row policies, dropped and made anew each time so that they cannot drift. What they
-- allow is src/docs/policies.md, line by line; a test asks the database for every line.
--
-- A policy never calls a function bare: (SELECT f()) runs once a statement, f() once a row.

DO $$
DECLARE
  r RECORD;
BEGIN
  FOR r IN SELECT policyname, schemaname, tablename FROM pg_policies
           WHERE schemaname IN ('public', 'sync') LOOP
    EXECUTE format('DROP POLICY %I ON %I.%I', r.policyname, r.schemaname, r.tablename);
  END LOOP;
  FOR r IN SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', 'sync') LOOP
    EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', r.schemaname, r.tablename);
    EXECUTE format('REVOKE ALL ON %I.%I FROM PUBLIC, fl_rep, fl_manager, fl_admin, fl_see_all, '
      'fl_agent, fl_tracker, fl_usradmin', r.schemaname, r.tablename);
  END LOOP;
  FOR r IN SELECT p.oid::regprocedure AS f FROM pg_proc p
           JOIN pg_namespace n ON n.oid = p.pronamespace
           WHERE n.nspname IN ('public', 'sync', 'team') AND p.proowner = 'fl_owner'::regrole LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', r.f);
  END LOOP;
  -- What indexes, generated columns and searches call.
  FOR r IN SELECT p.oid::regprocedure AS f FROM pg_proc p
           WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'fairlead\_%'
             AND p.proowner = 'fl_owner'::regrole LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO fl_rep, fl_agent, fl_tracker', r.f);
  END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION team.me(), team.is_owner(), team.may_append(UUID),
  team.restores(public.lead_timeline), team.covers_days(public.model_budgets) TO fl_rep, fl_agent, fl_usradmin;
GRANT EXECUTE ON FUNCTION team.visibility(), team.template_used(UUID) TO fl_rep;

-- Leads: everybody writes their own and the free ones; only a manager the others'.

GRANT SELECT, INSERT, UPDATE ON leads TO fl_rep;
GRANT DELETE ON leads TO fl_admin;
CREATE POLICY see_all ON leads FOR SELECT TO fl_see_all USING (true);
CREATE POLICY manage ON leads TO fl_manager USING (true);
CREATE POLICY own ON leads TO fl_rep
  USING (assigned_to = (SELECT team.me()) OR assigned_to IS NULL);

-- What hangs on a lead follows it: seen with it, written by whoever may write it.

GRANT SELECT, INSERT, UPDATE ON lead_intelligence, lead_actions, lead_contacts, lead_meetings,
  lead_threads, lead_timeline TO fl_rep;
-- What may go must be locked first, and a lock asks for UPDATE; team_fixed keeps every column.
GRANT SELECT, INSERT, UPDATE, DELETE ON lead_tags, lead_distinctions TO fl_rep;

DO $$
DECLARE
  t TEXT;
  seen CONSTANT TEXT := 'EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id)';
  mine CONSTANT TEXT := 'EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id AND '
    '(l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL))';
BEGIN
  FOREACH t IN ARRAY ARRAY['lead_intelligence', 'lead_actions', 'lead_contacts', 'lead_meetings',
      'lead_threads', 'lead_timeline', 'lead_tags', 'lead_distinctions'] LOOP
    EXECUTE format('CREATE POLICY see_all ON %I FOR SELECT TO fl_see_all USING (true)', t);
    EXECUTE format('CREATE POLICY manage ON %I TO fl_manager USING (true)', t);
    EXECUTE format('CREATE POLICY seen ON %I FOR SELECT TO fl_rep USING (%s)', t, seen);
    EXECUTE format('CREATE POLICY add ON %I FOR INSERT TO fl_rep WITH CHECK (%s)', t, mine);
    EXECUTE format('CREATE POLICY change ON %I FOR UPDATE TO fl_rep USING (%s)', t, mine);
    EXECUTE format('CREATE POLICY drop ON %I FOR DELETE TO fl_rep USING (%s)', t, mine);
  END LOOP;
END $$;

-- Mail: seen with its lead or by its sender; nobody sends as somebody else, nor to a lead they
-- cannot see; only a draft can go.

GRANT SELECT, INSERT, UPDATE, DELETE ON sent_emails TO fl_rep;
CREATE POLICY see_all ON sent_emails FOR SELECT TO fl_see_all USING (true);
CREATE POLICY seen ON sent_emails FOR SELECT TO fl_rep
  USING (sent_by = (SELECT team.me()) OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
CREATE POLICY send ON sent_emails FOR INSERT TO fl_rep WITH CHECK (
  sent_by = (SELECT team.me())
  AND (lead_id IS NULL OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id)));
CREATE POLICY change ON sent_emails FOR UPDATE TO fl_rep
  USING (sent_by = (SELECT team.me()) OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id AND
    (l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL)))
  WITH CHECK (lead_id IS NULL AND sent_by = (SELECT team.me())
    OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
CREATE POLICY file ON sent_emails FOR UPDATE TO fl_manager USING (true);
CREATE POLICY discard ON sent_emails FOR DELETE TO fl_rep
  USING (sent_by = (SELECT team.me()) AND sent_at IS NULL);

-- What is to leave the house: asked for in one's own name, stopped by whoever may change the lead.

GRANT SELECT, INSERT, UPDATE ON outgoing TO fl_rep;
CREATE POLICY see_all ON outgoing FOR SELECT TO fl_see_all USING (true);
CREATE POLICY seen ON outgoing FOR SELECT TO fl_rep
  USING (requested_by = (SELECT team.me()) OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
CREATE POLICY ask ON outgoing FOR INSERT TO fl_rep WITH CHECK (
  requested_by = (SELECT team.me())
  AND EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id
    AND ((SELECT pg_has_role(session_user, 'fl_manager', 'USAGE'))
      OR l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL))
  -- Nor for a colleague's action, whose one row nobody else may take.
  AND EXISTS (SELECT 1 FROM lead_actions a JOIN leads l ON l.id = a.lead_id WHERE a.id = action_id
    AND ((SELECT pg_has_role(session_user, 'fl_manager', 'USAGE'))
      OR l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL)));
CREATE POLICY change ON outgoing FOR UPDATE TO fl_rep
  USING (requested_by = (SELECT team.me()) OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id
    AND (l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL)));
CREATE POLICY manage ON outgoing FOR UPDATE TO fl_manager USING (true);

-- Templates: a private one is its author's alone; shared ones are read by all, kept by managers.

GRANT SELECT, INSERT, UPDATE ON email_templates TO fl_rep;
CREATE POLICY seen ON email_templates FOR SELECT TO fl_rep
  USING (is_shared OR created_by = (SELECT team.me()));
CREATE POLICY add ON email_templates FOR INSERT TO fl_rep
  WITH CHECK (created_by = (SELECT team.me()));
CREATE POLICY change ON email_templates FOR UPDATE TO fl_rep
  USING (created_by = (SELECT team.me()));
CREATE POLICY keep ON email_templates FOR UPDATE TO fl_manager USING (is_shared);

-- What is one's own and nobody else's, an admin's included.

GRANT SELECT, INSERT, UPDATE, DELETE ON lead_visits, autonomy_settings, settings TO fl_rep;
CREATE POLICY own ON lead_visits TO fl_rep
  USING (user_id = (SELECT team.me()))
  WITH CHECK (user_id = (SELECT team.me()) AND EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
CREATE POLICY own ON autonomy_settings TO fl_rep USING (user_id = (SELECT team.me()));
CREATE POLICY own ON settings TO fl_rep USING (owner = (SELECT team.me())::text);
CREATE POLICY seen ON settings FOR SELECT TO fl_rep USING (owner = 'company');
CREATE POLICY manage ON settings TO fl_admin USING (owner = 'company');

GRANT SELECT, INSERT, UPDATE ON saved_views TO fl_rep;
CREATE POLICY own ON saved_views TO fl_rep USING (owner_id = (SELECT team.me()));
CREATE POLICY seen ON saved_views FOR SELECT TO fl_rep USING (visibility <> 'private');
CREATE POLICY share ON saved_views FOR UPDATE TO fl_rep USING (visibility = 'team');
CREATE POLICY keep ON saved_views FOR UPDATE TO fl_manager USING (visibility <> 'private');

-- What is everybody's.

GRANT SELECT, INSERT, UPDATE ON clients, projects TO fl_rep;
CREATE POLICY shared ON clients TO fl_rep USING (true);
CREATE POLICY shared ON projects TO fl_rep USING (true);

GRANT SELECT, INSERT ON tags TO fl_rep;
GRANT UPDATE, DELETE ON tags TO fl_manager;
CREATE POLICY shared ON tags TO fl_rep USING (true);

GRANT SELECT ON status_settings, lost_reasons, workspace_info, exchange_rates, flyway_schema_history
  TO fl_rep;
GRANT INSERT, UPDATE, DELETE ON status_settings, lost_reasons, workspace_info TO fl_admin;
GRANT INSERT, UPDATE, DELETE ON exchange_rates TO fl_manager;
CREATE POLICY shared ON status_settings TO fl_rep USING (true);
CREATE POLICY shared ON lost_reasons TO fl_rep USING (true);
CREATE POLICY shared ON workspace_info TO fl_rep USING (true);
CREATE POLICY shared ON exchange_rates TO fl_rep USING (true);
CREATE POLICY shared ON flyway_schema_history FOR SELECT TO fl_rep USING (true);

GRANT SELECT, INSERT, UPDATE ON imports TO fl_rep;
CREATE POLICY see_all ON imports FOR SELECT TO fl_see_all USING (true);
CREATE POLICY own ON imports TO fl_rep USING (started_by = (SELECT team.me()));

-- People: everybody knows the team; a manager may write down a name that owns leads elsewhere, but
-- only an invitation lets somebody in.

GRANT SELECT, UPDATE ON users TO fl_rep;
GRANT INSERT ON users TO fl_manager;
GRANT SELECT, INSERT, UPDATE ON users TO fl_usradmin;
CREATE POLICY seen ON users FOR SELECT TO fl_rep USING (true);
CREATE POLICY self ON users FOR UPDATE TO fl_rep USING (id = (SELECT team.me()));
CREATE POLICY name ON users FOR INSERT TO fl_manager
  WITH CHECK (db_role IS NULL AND team_role = 'rep');
CREATE POLICY keep ON users FOR UPDATE TO fl_admin USING (true);
CREATE POLICY admit ON users TO fl_usradmin USING (true);

-- History: only added to, in one's own name. A change is seen by whoever sees the row; a work by
-- who did it and by whoever sees a change of it.

GRANT SELECT, INSERT ON work_log, field_history TO fl_rep;
CREATE POLICY see_all ON field_history FOR SELECT TO fl_see_all
  USING (lead_id IS NOT NULL AND table_name <> 'lead_visits');
CREATE POLICY seen ON field_history FOR SELECT TO fl_rep USING (
  CASE table_name
    WHEN 'lead_visits' THEN EXISTS (SELECT 1 FROM lead_visits o WHERE o.id = row_id)
    WHEN 'saved_views' THEN EXISTS (SELECT 1 FROM saved_views o WHERE o.id = row_id)
    WHEN 'email_templates' THEN EXISTS (SELECT 1 FROM email_templates o WHERE o.id = row_id)
    WHEN 'autonomy_settings' THEN EXISTS (SELECT 1 FROM autonomy_settings o WHERE o.id = row_id)
    WHEN 'settings' THEN EXISTS (SELECT 1 FROM settings o WHERE o.id = row_id)
    WHEN 'imports' THEN EXISTS (SELECT 1 FROM imports o WHERE o.id = row_id)
    WHEN 'sent_emails' THEN EXISTS (SELECT 1 FROM sent_emails o WHERE o.id = row_id)
    WHEN 'ai_agent_logs' THEN EXISTS (SELECT 1 FROM ai_agent_logs o WHERE o.id = row_id)
    ELSE lead_id IS NULL OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id)
  END);
CREATE POLICY add ON field_history FOR INSERT TO fl_rep
  WITH CHECK (lead_id IS NULL OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
CREATE POLICY own ON work_log FOR SELECT TO fl_rep USING (
  actor_id = (SELECT team.me())
  OR EXISTS (SELECT 1 FROM field_history h WHERE h.work_id = work_log.id));
CREATE POLICY add ON work_log FOR INSERT TO fl_rep WITH CHECK (
  actor_id = (SELECT team.me())
  OR actor_id IS NULL AND actor_type IN ('system', 'ai', 'external'));

-- Agents' runs: seen with the lead; those about no lead by whom they were made for, and by managers.

GRANT SELECT, INSERT, UPDATE ON ai_agent_logs TO fl_rep;
CREATE POLICY manage ON ai_agent_logs TO fl_manager USING (true);
CREATE POLICY see_all ON ai_agent_logs FOR SELECT TO fl_see_all USING (lead_id IS NOT NULL);
CREATE POLICY seen ON ai_agent_logs FOR SELECT TO fl_rep
  USING (EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
CREATE POLICY own ON ai_agent_logs TO fl_rep
  USING (lead_id IS NULL AND user_id = (SELECT team.me()));
CREATE POLICY add ON ai_agent_logs FOR INSERT TO fl_rep WITH CHECK (EXISTS (SELECT 1 FROM leads l
  WHERE l.id = lead_id AND (l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL)));
CREATE POLICY judge ON ai_agent_logs FOR UPDATE TO fl_rep USING (EXISTS (SELECT 1 FROM leads l
  WHERE l.id = lead_id AND (l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL)));

-- What a run did: seen with the run, added to it, and never changed.

GRANT SELECT, INSERT ON agent_effects TO fl_rep;
CREATE POLICY seen ON agent_effects FOR SELECT TO fl_rep
  USING (EXISTS (SELECT 1 FROM ai_agent_logs a WHERE a.id = log_id));
CREATE POLICY add ON agent_effects FOR INSERT TO fl_rep
  WITH CHECK (EXISTS (SELECT 1 FROM ai_agent_logs a WHERE a.id = log_id
    AND (a.lead_id IS NULL OR (SELECT pg_has_role(session_user, 'fl_manager', 'USAGE'))
      OR EXISTS (SELECT 1 FROM leads l WHERE l.id = a.lead_id
        AND (l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL)))));

-- Tallies: one's own, and the company's; both only count up.

GRANT SELECT, INSERT, UPDATE ON agent_tallies TO fl_rep;
CREATE POLICY counted ON agent_tallies TO fl_rep
  USING (name LIKE 'company/%' OR name LIKE (SELECT team.me())::text || '/%');

-- What language models took: one's own, and the company's. What oneself had set aside and not used
-- comes back (team_budget).

GRANT SELECT, INSERT, UPDATE ON model_budgets TO fl_rep;
CREATE POLICY counted ON model_budgets TO fl_rep
  USING (name LIKE 'company/%' OR name LIKE (SELECT team.me())::text || '/%');
