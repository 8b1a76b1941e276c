-- What is to leave the house: held until its time, and kept for good with what became of it. Who
-- may send it is settled in sync_effect, or on the server where there is one.

CREATE TABLE outgoing (
  id UUID PRIMARY KEY,
  lead_id UUID,
  action_id UUID NOT NULL,
  kind VARCHAR NOT NULL,
  attempt INTEGER DEFAULT 1 NOT NULL,
  payload JSON NOT NULL,
  automatic BOOLEAN DEFAULT FALSE NOT NULL,
  requested_by UUID NOT NULL,
  requested_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  confirmed_at TIMESTAMP(6) WITH TIME ZONE,
  held_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  stopped_at TIMESTAMP(6) WITH TIME ZONE,
  stop_reason VARCHAR,
  unsure_at TIMESTAMP(6) WITH TIME ZONE,
  sent_at TIMESTAMP(6) WITH TIME ZONE,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  row_version BIGINT DEFAULT 1 NOT NULL
);

CREATE UNIQUE INDEX uq_outgoing_attempt ON outgoing(action_id, kind, attempt);
CREATE INDEX idx_outgoing_lead ON outgoing(lead_id);
CREATE INDEX idx_outgoing_due ON outgoing(requested_by, held_until);

CREATE TABLE sync_effect (
  effect_id UUID PRIMARY KEY,
  action_id UUID NOT NULL,
  kind VARCHAR NOT NULL,
  state VARCHAR DEFAULT 'claimed' NOT NULL
    CHECK (state IN ('claimed', 'running', 'done', 'unknown', 'cancelled')),
  claimed_by VARCHAR NOT NULL,
  lease_until TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  message_id VARCHAR UNIQUE,
  result VARCHAR
);

CREATE UNIQUE INDEX uq_sync_effect_action ON sync_effect(action_id, kind);
