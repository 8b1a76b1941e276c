-- What a laptop keeps of its own to leave and come back: the cursor, and the work that the team's
-- database has not seen yet. src/docs/sync.md tells how they are used.

ALTER TABLE lead_timeline ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE ai_agent_logs ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE lead_tags ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE lead_visits ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE lead_distinctions ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE exchange_rates ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE imports ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;

CREATE TABLE sync_state (
  k VARCHAR(40) PRIMARY KEY,
  v VARCHAR NOT NULL
);

CREATE TABLE sync_outbox (
  op_seq BIGINT PRIMARY KEY,
  op_id UUID NOT NULL UNIQUE,
  tx_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  tbl SMALLINT,
  pk UUID,
  root UUID,
  base_version BIGINT,
  base JSON,
  delta JSON,
  intent JSON,
  schema_version INTEGER NOT NULL,
  made_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  clock_offset_ms INTEGER,
  state VARCHAR(10) NOT NULL CHECK (state IN ('PENDING', 'ACKED', 'MERGED', 'PARKED')),
  pushed_xid VARCHAR,
  attempts INTEGER DEFAULT 0 NOT NULL,
  last_error VARCHAR
);

CREATE INDEX idx_sync_outbox_state ON sync_outbox(state, op_seq);
CREATE INDEX idx_sync_outbox_row ON sync_outbox(pk, tbl);

CREATE TABLE sync_base (
  tbl SMALLINT NOT NULL,
  pk UUID NOT NULL,
  row_version BIGINT,
  base JSON,
  PRIMARY KEY (tbl, pk)
);

CREATE TABLE sync_alias (
  tbl SMALLINT NOT NULL,
  local_id UUID NOT NULL,
  server_id UUID NOT NULL,
  PRIMARY KEY (tbl, local_id)
);

CREATE TABLE sync_conflict (
  op_id UUID NOT NULL,
  tbl SMALLINT NOT NULL,
  pk UUID NOT NULL,
  field VARCHAR(63) NOT NULL,
  root UUID,
  base JSON,
  mine JSON,
  theirs JSON,
  reason VARCHAR NOT NULL,
  state VARCHAR(10) NOT NULL CHECK (state IN ('OPEN', 'MINE', 'THEIRS')),
  at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  PRIMARY KEY (op_id, field)
);

CREATE INDEX idx_sync_conflict_row ON sync_conflict(pk, tbl);
