-- What the agents' runs need: an account of each that closes once and hangs on the one before it,
-- what a suggestion would change and rests on, what may be counted only once, and the lead's way to
-- be left alone. src/docs/agents.md tells how they are used.

ALTER TABLE ai_agent_logs ADD (
  user_id UUID,
  lead_action_id UUID,
  engine VARCHAR,
  prompt_hash VARCHAR,
  run_status VARCHAR CHECK (run_status IN ('running', 'ok', 'repaired', 'fell_back', 'refused', 'truncated', 'error', 'cancelled', 'blocked')),
  autonomy_level autonomy_level,
  decision VARCHAR,
  decision_reasons JSON,
  policy_findings JSON,
  accepted_by UUID,
  accepted_at TIMESTAMP(6) WITH TIME ZONE,
  edit_distance INTEGER,
  request_id VARCHAR,
  run_trigger VARCHAR,
  closed_at TIMESTAMP(6) WITH TIME ZONE,
  chain_id UUID,
  chain_no BIGINT,
  chain_hash VARCHAR,
  close_hash VARCHAR
);

CREATE INDEX idx_ai_agent_logs_chain ON ai_agent_logs(chain_id, chain_no);
CREATE INDEX idx_ai_agent_logs_status ON ai_agent_logs(run_status, created_at);

CREATE TABLE agent_effects (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  log_id UUID NOT NULL,
  work_id UUID NOT NULL,
  lead_id UUID,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  row_version BIGINT DEFAULT 1 NOT NULL
);

CREATE INDEX idx_agent_effects_log ON agent_effects(log_id);
CREATE INDEX idx_agent_effects_work ON agent_effects(work_id);

-- Counted in the transaction that has the effect: what was done on a day, and the end of each chain.
CREATE TABLE agent_tallies (
  name VARCHAR PRIMARY KEY,
  n BIGINT NOT NULL,
  hash VARCHAR
);

ALTER TABLE lead_actions ADD (
  proposal JSON,
  agent_log_id UUID
);

CREATE INDEX idx_lead_actions_agent_log ON lead_actions(agent_log_id);

ALTER TABLE lead_intelligence ADD (
  explanation JSON,
  override_score NUMERIC(3,2) CHECK (override_score IS NULL OR (override_score >= 0 AND override_score <= 1)),
  override_reason VARCHAR,
  override_until DATE,
  override_by UUID
);

ALTER TABLE leads ADD COLUMN agents_off BOOLEAN DEFAULT FALSE NOT NULL;
