-- What laptops need to leave and come back: a log of what changed, a ledger of what was done, and
-- rules that hold for every client. src/docs/sync.md tells how they are used.

ALTER TABLE lead_timeline ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE ai_agent_logs ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE lead_tags ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE lead_visits ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE lead_distinctions ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE exchange_rates ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE imports ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;

CREATE SCHEMA sync;
REVOKE ALL ON SCHEMA sync FROM PUBLIC;

-- One row: which history this database is, and whom it serves.
CREATE TABLE sync.meta (
  one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one),
  epoch UUID NOT NULL DEFAULT gen_random_uuid(),
  protocol INTEGER NOT NULL DEFAULT 1,
  schema_version INTEGER NOT NULL,
  min_client_schema INTEGER NOT NULL,
  log_floor XID8 NOT NULL DEFAULT '0',
  handoff_public_key BYTEA
);

INSERT INTO sync.meta (schema_version, min_client_schema) VALUES (5, 5);

CREATE TABLE sync.replica (
  replica_id UUID PRIMARY KEY,
  role_name NAME NOT NULL DEFAULT session_user,
  incarnation UUID NOT NULL,
  device TEXT,
  client_version TEXT,
  schema_version INTEGER,
  last_op_seq BIGINT NOT NULL DEFAULT 0,
  scope_epoch BIGINT NOT NULL DEFAULT 0,
  acked PG_SNAPSHOT,
  pending BIGINT NOT NULL DEFAULT 0,
  last_seen_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  wiped_at TIMESTAMPTZ
);

CREATE INDEX idx_replica_role ON sync.replica(role_name);

-- The ledger: what became of every operation, written with its effect.
CREATE TABLE sync.op (
  replica_id UUID NOT NULL REFERENCES sync.replica ON DELETE CASCADE,
  op_seq BIGINT NOT NULL,
  op_id UUID NOT NULL UNIQUE,
  tx_id UUID NOT NULL,
  kind TEXT NOT NULL,
  tbl SMALLINT,
  pk UUID,
  outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'merged', 'noop', 'parked')),
  detail JSONB,
  xid XID8 NOT NULL DEFAULT pg_current_xact_id(),
  at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (replica_id, op_seq)
);

CREATE INDEX idx_op_at ON sync.op(at);

CREATE TABLE sync.change (
  xid XID8 NOT NULL,
  tbl SMALLINT NOT NULL,
  pk UUID NOT NULL,
  root UUID,
  op "char" NOT NULL
);

CREATE INDEX idx_change_xid ON sync.change(xid);

-- When a transaction id was current: lets the log be cut by age.
CREATE TABLE sync.mark (
  at TIMESTAMPTZ PRIMARY KEY DEFAULT clock_timestamp(),
  xid XID8 NOT NULL
);

CREATE TABLE sync.parked (
  op_id UUID PRIMARY KEY,
  role_name NAME NOT NULL DEFAULT session_user,
  at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  reason TEXT NOT NULL,
  op JSONB NOT NULL,
  resolved_at TIMESTAMPTZ,
  resolved_by NAME
);

CREATE INDEX idx_parked_role ON sync.parked(role_name, at);

CREATE TABLE sync.effect (
  effect_id UUID PRIMARY KEY,
  action_id UUID NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'claimed'
    CHECK (state IN ('claimed', 'running', 'done', 'unknown', 'cancelled')),
  claimed_by NAME NOT NULL DEFAULT session_user,
  lease_until TIMESTAMPTZ NOT NULL,
  message_id TEXT UNIQUE,
  result JSONB,
  UNIQUE (action_id, kind)
);

ALTER TABLE sync.meta ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.replica ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.op ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.mark ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.parked ENABLE ROW LEVEL SECURITY;
ALTER TABLE sync.effect ENABLE ROW LEVEL SECURITY;

-- Every statement notes the rows it touched, whoever runs it and by whatever program. Arguments:
-- the table's number, the expression of the row's key, the expression of its lead.
CREATE FUNCTION sync.log_change() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = sync, pg_temp AS $$
BEGIN
  IF current_setting('sync.quiet', true) = 'on'
     AND pg_catalog.pg_has_role(session_user,
       (SELECT nspowner FROM pg_catalog.pg_namespace WHERE nspname = 'sync'), 'member') THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'DELETE' THEN
    EXECUTE format('INSERT INTO sync.change SELECT pg_current_xact_id(), %s, %s, %s, ''D'' FROM o r',
      TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]);
  ELSE
    EXECUTE format('INSERT INTO sync.change SELECT pg_current_xact_id(), %s, %s, %s, %L FROM n r',
      TG_ARGV[0], TG_ARGV[1], TG_ARGV[2], left(TG_OP, 1));
  END IF;
  IF TG_OP = 'UPDATE' AND TG_ARGV[2] = 'r.lead_id' THEN
    INSERT INTO sync.change
    SELECT pg_current_xact_id(), TG_ARGV[0]::smallint, o.id, o.lead_id, 'U'
    FROM o JOIN n ON n.id = o.id WHERE o.lead_id IS DISTINCT FROM n.lead_id;
  END IF;
  PERFORM pg_notify('fairlead', '');
  RETURN NULL;
END $$;

CREATE FUNCTION sync.no_truncate() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'truncating % would not reach the laptops: delete its rows', TG_TABLE_NAME
    USING ERRCODE = '0A000';
END $$;

-- The version counts every change, whatever the writer says, and the server's clock dates it.
CREATE FUNCTION sync.bump() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW IS DISTINCT FROM OLD THEN
    NEW.row_version := OLD.row_version + 1;
    NEW.updated_at := clock_timestamp();
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION sync.bump_version() RETURNS trigger LANGUAGE plpgsql
  SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW IS DISTINCT FROM OLD THEN
    NEW.row_version := OLD.row_version + 1;
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  t RECORD;
  dated BOOLEAN;
  versioned BOOLEAN;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    (1, 'users', 'r.id', 'NULL::uuid'),
    (2, 'clients', 'r.id', 'NULL::uuid'),
    (3, 'projects', 'r.id', 'NULL::uuid'),
    (4, 'leads', 'r.id', 'r.id'),
    (5, 'email_templates', 'r.id', 'NULL::uuid'),
    (6, 'lead_intelligence', 'r.id', 'r.lead_id'),
    (7, 'lead_actions', 'r.id', 'r.lead_id'),
    (8, 'lead_contacts', 'r.id', 'r.lead_id'),
    (9, 'lead_meetings', 'r.id', 'r.lead_id'),
    (10, 'lead_threads', 'r.id', 'r.lead_id'),
    (11, 'sent_emails', 'r.id', 'r.lead_id'),
    (12, 'lead_timeline', 'r.id', 'r.lead_id'),
    (13, 'ai_agent_logs', 'r.id', 'r.lead_id'),
    (14, 'autonomy_settings', 'r.id', 'NULL::uuid'),
    (15, 'status_settings', 'md5(r.status::text)::uuid', 'NULL::uuid'),
    (16, 'lost_reasons', 'r.id', 'NULL::uuid'),
    (17, 'saved_views', 'r.id', 'NULL::uuid'),
    (18, 'tags', 'r.id', 'NULL::uuid'),
    (19, 'lead_tags', 'r.id', 'r.lead_id'),
    (20, 'settings', 'r.id', 'NULL::uuid'),
    (21, 'lead_visits', 'r.id', 'r.lead_id'),
    (22, 'exchange_rates', 'r.id', 'NULL::uuid'),
    (23, 'imports', 'r.id', 'NULL::uuid'),
    (24, 'lead_distinctions', 'r.id', 'r.lead_id'),
    (25, 'work_log', 'r.id', 'NULL::uuid'),
    (26, 'field_history', 'r.id', 'r.lead_id')
  ) AS named(number, name, pk, root) LOOP
    EXECUTE format('CREATE TRIGGER sync_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS n '
      'FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change(%L, %L, %L)',
      t.name, t.number, t.pk, t.root);
    EXECUTE format('CREATE TRIGGER sync_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS o '
      'NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change(%L, %L, %L)',
      t.name, t.number, t.pk, t.root);
    EXECUTE format('CREATE TRIGGER sync_delete AFTER DELETE ON %I REFERENCING OLD TABLE AS o '
      'FOR EACH STATEMENT EXECUTE FUNCTION sync.log_change(%L, %L, %L)',
      t.name, t.number, t.pk, t.root);
    EXECUTE format('CREATE TRIGGER sync_truncate BEFORE TRUNCATE ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION sync.no_truncate()', t.name);
    SELECT bool_or(column_name = 'row_version'), bool_or(column_name = 'updated_at')
      INTO versioned, dated FROM information_schema.columns
      WHERE table_schema = current_schema() AND table_name = t.name;
    EXECUTE format('DROP TRIGGER IF EXISTS fairlead_row_version ON %I', t.name);
    IF versioned THEN
      EXECUTE format('CREATE TRIGGER sync_bump BEFORE UPDATE ON %I '
        'FOR EACH ROW EXECUTE FUNCTION sync.%I()', t.name,
        CASE WHEN dated THEN 'bump' ELSE 'bump_version' END);
    END IF;
  END LOOP;
END $$;

DROP FUNCTION fairlead_row_version();

-- An action only goes forward, and what was done happened even if somebody dismissed it. A step back is legal as the undo of the very work that made the
-- step, and only while nothing has left the house for it.
CREATE FUNCTION sync.action_step() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = public, sync, pg_temp AS $$
DECLARE
  undoes UUID := nullif(current_setting('fairlead.undoes', true), '')::uuid;
BEGIN
  IF (OLD.status, NEW.status) IN (
      ('suggested', 'approved'), ('suggested', 'in_progress'), ('suggested', 'completed'),
      ('suggested', 'dismissed'), ('suggested', 'expired'),
      ('approved', 'in_progress'), ('approved', 'completed'), ('approved', 'dismissed'),
      ('in_progress', 'completed'), ('in_progress', 'dismissed'),
      ('dismissed', 'completed'), ('expired', 'completed')) THEN
    RETURN NEW;
  END IF;
  IF undoes IS NOT NULL
     AND EXISTS (SELECT 1 FROM field_history h WHERE h.work_id = undoes AND h.row_id = NEW.id
       AND h.old_values ->> 'status' = NEW.status::text
       AND h.new_values ->> 'status' = OLD.status::text)
     AND NOT EXISTS (SELECT 1 FROM sync.effect e WHERE e.action_id = NEW.id
       AND e.state IN ('running', 'done', 'unknown')) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'an action that is % does not become %', OLD.status, NEW.status
    USING ERRCODE = '23514', CONSTRAINT = 'lead_actions_step';
END $$;

CREATE TRIGGER sync_action_step BEFORE UPDATE OF status ON lead_actions
  FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status)
  EXECUTE FUNCTION sync.action_step();

-- Somebody whose part in the team changes sees other leads from now on, though none was touched.
CREATE FUNCTION sync.rights_changed() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = sync, pg_temp AS $$
BEGIN
  UPDATE sync.replica SET scope_epoch = scope_epoch + 1
  WHERE role_name IN (OLD.db_role, NEW.db_role);
  PERFORM pg_notify('fairlead', '');
  RETURN NULL;
END $$;

CREATE TRIGGER sync_rights AFTER UPDATE OF team_role, active, db_role ON users
  FOR EACH ROW WHEN (OLD.team_role IS DISTINCT FROM NEW.team_role
    OR OLD.active IS DISTINCT FROM NEW.active OR OLD.db_role IS DISTINCT FROM NEW.db_role)
  EXECUTE FUNCTION sync.rights_changed();

-- After a restore, a failover that lost commits, or a dump and reload: whoever comes back compares
-- everything instead of trusting a cursor of another history.
CREATE FUNCTION sync.new_epoch() RETURNS UUID LANGUAGE sql
  SET search_path = sync, pg_temp AS $$
  UPDATE sync.meta SET epoch = gen_random_uuid() RETURNING epoch
$$;

-- Cuts the log, at most once at a time: entries older than 7 days that a newer one of the same row
-- repeats, then everything older than 180 days, which raises the floor; the ledger after 400 days.
CREATE FUNCTION sync.compact() RETURNS BIGINT LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = sync, pg_temp AS $$
DECLARE
  week XID8;
  floor XID8;
  cut BIGINT := 0;
  n BIGINT;
BEGIN
  IF NOT pg_try_advisory_xact_lock(7309453) THEN
    RETURN 0;
  END IF;
  INSERT INTO sync.mark (xid) VALUES (pg_snapshot_xmin(pg_current_snapshot()));
  SELECT max(xid) INTO week FROM sync.mark
    WHERE at < clock_timestamp() - interval '7 days';
  SELECT max(xid) INTO floor FROM sync.mark
    WHERE at < clock_timestamp() - interval '180 days';
  IF week IS NOT NULL THEN
    DELETE FROM sync.change c WHERE c.xid < week AND EXISTS (
      SELECT 1 FROM sync.change l WHERE l.tbl = c.tbl AND l.pk = c.pk AND l.xid > c.xid
        AND l.root IS NOT DISTINCT FROM c.root);
    GET DIAGNOSTICS n = ROW_COUNT;
    cut := cut + n;
  END IF;
  IF floor IS NOT NULL THEN
    DELETE FROM sync.change WHERE xid < floor;
    GET DIAGNOSTICS n = ROW_COUNT;
    cut := cut + n;
    UPDATE sync.meta SET log_floor = floor WHERE log_floor < floor;
    DELETE FROM sync.mark WHERE xid < floor;
  END IF;
  DELETE FROM sync.op WHERE at < clock_timestamp() - interval '400 days';
  RETURN cut;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sync FROM PUBLIC;
