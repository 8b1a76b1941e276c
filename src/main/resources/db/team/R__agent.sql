-- The agents' role: entered with SET LOCAL ROLE fl_agent, so that session_user stays the person. It
-- sees what the person sees of leads, writes where the person may, and only proposes.

GRANT SELECT ON leads, lead_intelligence, lead_actions, lead_timeline, lead_threads, lead_meetings,
  lead_contacts, lead_tags, tags, email_templates, autonomy_settings, status_settings, lost_reasons
  TO fl_agent;
GRANT INSERT ON lead_intelligence, lead_actions, lead_timeline, ai_agent_logs, work_log,
  field_history TO fl_agent;
GRANT UPDATE (engagement_score, fit_score, intent_score, momentum_score, overall_score,
  predicted_close_probability, predicted_close_date, predicted_deal_value, priority_tier,
  recommended_next_action, signals, last_computed_at, model_version, explanation, updated_at,
  row_version)
  ON lead_intelligence TO fl_agent;

CREATE POLICY agent ON leads FOR SELECT TO fl_agent USING (
  (SELECT pg_has_role(session_user, 'fl_see_all', 'USAGE'))
  OR assigned_to = (SELECT team.me()) OR assigned_to IS NULL);
CREATE POLICY agent ON tags FOR SELECT TO fl_agent USING (true);
CREATE POLICY agent ON status_settings FOR SELECT TO fl_agent USING (true);
CREATE POLICY agent ON lost_reasons FOR SELECT TO fl_agent USING (true);
CREATE POLICY agent ON email_templates FOR SELECT TO fl_agent
  USING (is_shared OR created_by = (SELECT team.me()));
CREATE POLICY agent ON autonomy_settings FOR SELECT TO fl_agent
  USING (user_id = (SELECT team.me()));

DO $$
DECLARE
  t TEXT;
  seen CONSTANT TEXT := 'EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id)';
  mine CONSTANT TEXT := 'EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id AND '
    '((SELECT pg_has_role(session_user, ''fl_manager'', ''USAGE'')) '
    'OR l.assigned_to = (SELECT team.me()) OR l.assigned_to IS NULL))';
BEGIN
  FOREACH t IN ARRAY ARRAY['lead_intelligence', 'lead_actions', 'lead_timeline', 'lead_threads',
      'lead_meetings', 'lead_contacts', 'lead_tags'] LOOP
    EXECUTE format('CREATE POLICY agent ON %I FOR SELECT TO fl_agent USING (%s)', t, seen);
  END LOOP;
  EXECUTE format('CREATE POLICY agent_add ON lead_intelligence FOR INSERT TO fl_agent '
    'WITH CHECK (%s)', mine);
  EXECUTE format('CREATE POLICY agent_score ON lead_intelligence FOR UPDATE TO fl_agent '
    'USING (%s)', mine);
  EXECUTE format('CREATE POLICY agent_propose ON lead_actions FOR INSERT TO fl_agent '
    'WITH CHECK (status = ''suggested'' AND ai_generated AND %s)', mine);
  EXECUTE format('CREATE POLICY agent_tell ON lead_timeline FOR INSERT TO fl_agent '
    'WITH CHECK (actor_type = ''ai'' AND actor_id IS NULL AND %s)', mine);
  EXECUTE format('CREATE POLICY agent_run ON ai_agent_logs FOR INSERT TO fl_agent '
    'WITH CHECK (lead_id IS NULL OR %s)', mine);
END $$;

CREATE POLICY agent ON work_log FOR INSERT TO fl_agent
  WITH CHECK (actor_type = 'ai' AND actor_id IS NULL AND source = 'agent');
CREATE POLICY agent ON field_history FOR INSERT TO fl_agent
  WITH CHECK (EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
