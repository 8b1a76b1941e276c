-- What the agents' runs need: an account of each that closes once and hangs on the one before it,
-- what a suggestion would change and rests on, what may be counted only once, and the lead's way to
-- be left alone. src/docs/agents.md tells how they are used.

ALTER TABLE ai_agent_logs
  ADD COLUMN user_id UUID,
  ADD COLUMN lead_action_id UUID,
  ADD COLUMN engine TEXT,
  ADD COLUMN prompt_hash TEXT,
  ADD COLUMN run_status TEXT CHECK (run_status IN ('running', 'ok', 'repaired', 'fell_back', 'refused', 'truncated', 'error', 'cancelled', 'blocked')),
  ADD COLUMN autonomy_level autonomy_level,
  ADD COLUMN decision TEXT,
  ADD COLUMN decision_reasons JSONB,
  ADD COLUMN policy_findings JSONB,
  ADD COLUMN accepted_by UUID,
  ADD COLUMN accepted_at TIMESTAMPTZ,
  ADD COLUMN edit_distance INTEGER,
  ADD COLUMN request_id TEXT,
  ADD COLUMN run_trigger TEXT,
  ADD COLUMN closed_at TIMESTAMPTZ,
  ADD COLUMN chain_id UUID,
  ADD COLUMN chain_no BIGINT,
  ADD COLUMN chain_hash TEXT,
  ADD COLUMN close_hash TEXT;

CREATE INDEX idx_ai_agent_logs_chain ON ai_agent_logs(chain_id, chain_no);
CREATE INDEX idx_ai_agent_logs_status ON ai_agent_logs(run_status, created_at);

CREATE TABLE agent_effects (
  id UUID DEFAULT gen_random_uuid() PRIMARY KEY,
  log_id UUID NOT NULL,
  work_id UUID NOT NULL,
  lead_id UUID,
  created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
  row_version BIGINT NOT NULL DEFAULT 1
);

CREATE INDEX idx_agent_effects_log ON agent_effects(log_id);
CREATE INDEX idx_agent_effects_work ON agent_effects(work_id);

-- Counted in the transaction that has the effect: what was done on a day, and the end of each chain.
CREATE TABLE agent_tallies (
  name TEXT PRIMARY KEY,
  n BIGINT NOT NULL,
  hash TEXT
);

ALTER TABLE agent_effects ENABLE ROW LEVEL SECURITY;
ALTER TABLE agent_tallies ENABLE ROW LEVEL SECURITY;

CREATE TRIGGER sync_insert AFTER INSERT ON agent_effects REFERENCING NEW TABLE AS n
  FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change('27', 'r.id', 'r.lead_id');
CREATE TRIGGER sync_update AFTER UPDATE ON agent_effects REFERENCING OLD TABLE AS o NEW TABLE AS n
  FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change('27', 'r.id', 'r.lead_id');
CREATE TRIGGER sync_delete AFTER DELETE ON agent_effects REFERENCING OLD TABLE AS o
  FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change('27', 'r.id', 'r.lead_id');
CREATE TRIGGER sync_truncate BEFORE TRUNCATE ON agent_effects
  FOR EACH STATEMENT EXECUTE FUNCTION sync.no_truncate();
CREATE TRIGGER sync_bump BEFORE UPDATE ON agent_effects
  FOR EACH ROW EXECUTE FUNCTION sync.bump_version();

ALTER TABLE lead_actions
  ADD COLUMN proposal JSONB,
  ADD COLUMN agent_log_id UUID;

CREATE INDEX idx_lead_actions_agent_log ON lead_actions(agent_log_id);

ALTER TABLE lead_intelligence
  ADD COLUMN explanation JSONB,
  ADD COLUMN override_score NUMERIC(3,2) CHECK (override_score IS NULL OR (override_score >= 0 AND override_score <= 1)),
  ADD COLUMN override_reason TEXT,
  ADD COLUMN override_until DATE,
  ADD COLUMN override_by UUID;

ALTER TABLE leads ADD COLUMN agents_off BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE sync.meta SET schema_version = 7;
