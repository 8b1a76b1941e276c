-- The agents' role: entered with SET LOCAL ROLE fl_agent, so that session_user stays the person. It
-- sees what the person sees of leads and writes where the person may: proposals, its own columns and
-- its log; and where the person lets something go by itself, also that a lead moves on among the open
-- statuses and that a mail is held. It never closes a lead, and never touches what a person wrote.

GRANT SELECT ON leads, lead_intelligence, lead_actions, lead_timeline, lead_threads, lead_meetings,
  lead_contacts, lead_tags, tags, email_templates, autonomy_settings, status_settings, lost_reasons,
  ai_agent_logs TO fl_agent;
GRANT INSERT ON lead_intelligence, lead_actions, lead_timeline, ai_agent_logs, agent_effects,
  outgoing, work_log, field_history TO fl_agent;
GRANT UPDATE (status, status_entered_at, last_activity_at, board_rank, closed_at, lost_reason,
  lost_competitor, lost_note) ON leads TO fl_agent;
GRANT UPDATE (sentiment, topics, action_items, awaiting_reply) ON lead_threads TO fl_agent;
GRANT UPDATE (summary, action_items, key_decisions, sentiment_analysis, transcript_processed)
  ON lead_meetings TO fl_agent;
GRANT UPDATE (output_result, model_name, prompt_tokens, completion_tokens, total_cost, latency_ms,
  lead_action_id, engine, prompt_hash, run_status, autonomy_level, decision, decision_reasons,
  policy_findings, request_id, closed_at, close_hash) ON ai_agent_logs TO fl_agent;
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
  allowed CONSTANT TEXT := 'EXISTS (SELECT 1 FROM autonomy_settings s '
    'WHERE s.user_id = (SELECT team.me()) AND s.autonomy_level = ''auto_execute'')';
  own_run CONSTANT TEXT := 'lead_id IS NULL AND user_id = (SELECT team.me())';
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
    'WITH CHECK (ai_generated AND (status = ''suggested'' OR %s) AND %s)', allowed, mine);
  EXECUTE format('CREATE POLICY agent_tell ON lead_timeline FOR INSERT TO fl_agent '
    'WITH CHECK (actor_type = ''ai'' AND actor_id IS NULL AND %s)', mine);
  EXECUTE format('CREATE POLICY agent ON ai_agent_logs FOR SELECT TO fl_agent '
    'USING (%s OR %s)', own_run, seen);
  EXECUTE format('CREATE POLICY agent_run ON ai_agent_logs FOR INSERT TO fl_agent '
    'WITH CHECK (%s OR %s)', own_run, mine);
  EXECUTE format('CREATE POLICY agent_close ON ai_agent_logs FOR UPDATE TO fl_agent '
    'USING (%s OR %s)', own_run, mine);
  EXECUTE format('CREATE POLICY agent_effect ON agent_effects FOR INSERT TO fl_agent '
    'WITH CHECK (lead_id IS NULL OR %s)', mine);
  EXECUTE format('CREATE POLICY agent_read ON lead_threads FOR UPDATE TO fl_agent '
    'USING (%s)', mine);
  EXECUTE format('CREATE POLICY agent_sum_up ON lead_meetings FOR UPDATE TO fl_agent '
    'USING (%s)', mine);
  EXECUTE format('CREATE POLICY agent_move ON leads FOR UPDATE TO fl_agent '
    'USING (((SELECT pg_has_role(session_user, ''fl_manager'', ''USAGE'')) '
    'OR assigned_to = (SELECT team.me()) OR assigned_to IS NULL) AND %s) '
    'WITH CHECK (closed_at IS NULL AND status NOT IN (''closed_won'', ''closed_lost'', '
    '''closed_unqualified''))', allowed);
  EXECUTE format('CREATE POLICY agent_hold ON outgoing FOR INSERT TO fl_agent '
    'WITH CHECK (automatic AND requested_by = (SELECT team.me()) AND held_until > requested_at '
    'AND %s AND %s)', allowed, mine);
END $$;

CREATE POLICY agent ON work_log FOR INSERT TO fl_agent
  WITH CHECK (actor_type = 'ai' AND actor_id IS NULL AND source = 'agent');
CREATE POLICY agent ON field_history FOR INSERT TO fl_agent
  WITH CHECK (lead_id IS NULL OR EXISTS (SELECT 1 FROM leads l WHERE l.id = lead_id));
