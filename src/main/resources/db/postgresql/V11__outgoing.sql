-- What is to leave the house: held until its time, and kept for good with what became of it. Who
-- may send it is settled in sync.effect. src/docs/sync.md tells how they are used.

CREATE TABLE outgoing (
  id UUID PRIMARY KEY,
  lead_id UUID,
  action_id UUID NOT NULL,
  kind TEXT NOT NULL,
  attempt INTEGER NOT NULL DEFAULT 1,
  payload JSONB NOT NULL,
  automatic BOOLEAN NOT NULL DEFAULT FALSE,
  requested_by UUID NOT NULL,
  requested_at TIMESTAMPTZ NOT NULL,
  confirmed_at TIMESTAMPTZ,
  held_until TIMESTAMPTZ NOT NULL,
  stopped_at TIMESTAMPTZ,
  stop_reason TEXT,
  unsure_at TIMESTAMPTZ,
  sent_at TIMESTAMPTZ,
  created_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
  updated_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
  row_version BIGINT NOT NULL DEFAULT 1,
  UNIQUE (action_id, kind, attempt)
);

CREATE INDEX idx_outgoing_lead ON outgoing(lead_id);
CREATE INDEX idx_outgoing_due ON outgoing(requested_by, held_until);

ALTER TABLE outgoing ENABLE ROW LEVEL SECURITY;

CREATE TRIGGER sync_insert AFTER INSERT ON outgoing REFERENCING NEW TABLE AS n
  FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change('28', 'r.id', 'r.lead_id');
CREATE TRIGGER sync_update AFTER UPDATE ON outgoing REFERENCING OLD TABLE AS o NEW TABLE AS n
  FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change('28', 'r.id', 'r.lead_id');
CREATE TRIGGER sync_delete AFTER DELETE ON outgoing REFERENCING OLD TABLE AS o
  FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change('28', 'r.id', 'r.lead_id');
CREATE TRIGGER sync_truncate BEFORE TRUNCATE ON outgoing
  FOR EACH STATEMENT EXECUTE FUNCTION sync.no_truncate();
CREATE TRIGGER sync_bump BEFORE UPDATE ON outgoing
  FOR EACH ROW EXECUTE FUNCTION sync.bump();

-- The other half of sync.meta.handoff_public_key: opens what a laptop sealed that its person may not
-- send any more. Managers read it.
CREATE TABLE sync.handoff (
  one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one),
  private_key BYTEA NOT NULL
);

ALTER TABLE sync.handoff ENABLE ROW LEVEL SECURITY;

UPDATE sync.meta SET schema_version = 11;
