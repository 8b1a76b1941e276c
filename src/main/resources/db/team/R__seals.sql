-- Seals over history: a hash of every row, and a chain over the hashes of each sealing. Triggers stop
-- everybody but a superuser from rewriting history; the seals tell when a superuser did. Whoever
-- keeps the last hash of the chain somewhere else notices even that the seals were made anew.

CREATE TABLE IF NOT EXISTS team.seal (
  no BIGINT PRIMARY KEY,
  at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  hash BYTEA NOT NULL
);

CREATE TABLE IF NOT EXISTS team.sealed (
  table_name TEXT NOT NULL,
  row_id UUID NOT NULL,
  lead_id UUID,
  no BIGINT NOT NULL REFERENCES team.seal(no),
  hash BYTEA NOT NULL,
  PRIMARY KEY (table_name, row_id)
);

CREATE INDEX IF NOT EXISTS idx_sealed_no ON team.sealed(no, table_name, row_id);

ALTER TABLE team.seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE team.sealed ENABLE ROW LEVEL SECURITY;

-- What each row of history says, but for what may change: columns by name, so that a later schema
-- breaks no seal.
CREATE OR REPLACE FUNCTION team.history() RETURNS TABLE (
    table_name TEXT, row_id UUID, lead_id UUID, hash BYTEA)
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' AS $$
    SELECT 'work_log', w.id, NULL::uuid, sha256(convert_to(jsonb_build_array(w.kind, w.actor_type,
      w.actor_id, w.source, w.batch_id, w.undoes, w.summary, w.at)::text, 'UTF8'))
    FROM public.work_log w
    UNION ALL
    SELECT 'field_history', h.id, NULL, sha256(convert_to(jsonb_build_array(h.work_id,
      h.table_name, h.row_id, h.lead_id, h.operation, h.old_values, h.new_values, h.at)::text, 'UTF8'))
    FROM public.field_history h
    UNION ALL
    SELECT 'lead_timeline', e.id, e.lead_id, sha256(convert_to(jsonb_build_array(e.event_type,
      e.title, e.description, e.metadata, e.actor_type, e.actor_id, e.email_id, e.meeting_id,
      e.action_id, e.supersedes_id, e.occurred_at, e.created_at)::text, 'UTF8'))
    FROM public.lead_timeline e
    UNION ALL
    SELECT 'ai_agent_logs', a.id, NULL, sha256(convert_to(jsonb_build_array(a.agent_type,
      a.agent_version, a.input_context, a.output_result, a.model_name, a.prompt_tokens,
      a.completion_tokens, a.total_cost, a.latency_ms, a.created_at)::text, 'UTF8'))
    FROM public.ai_agent_logs a WHERE a.run_status IS DISTINCT FROM 'running'
  $$;

CREATE OR REPLACE FUNCTION team.chained(p_no BIGINT, p_before BYTEA) RETURNS BYTEA
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT sha256(coalesce(p_before, '') || coalesce(string_agg(
      convert_to(s.table_name || s.row_id, 'UTF8') || s.hash, '' ORDER BY s.table_name, s.row_id), ''))
    FROM team.sealed s WHERE s.no = p_no
  $$;

-- Seals what came since the last time; returns the chain's last hash.
CREATE OR REPLACE FUNCTION team.seal_history() RETURNS TEXT LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v_last team.seal;
  v_no BIGINT;
BEGIN
  LOCK TABLE team.seal IN SHARE ROW EXCLUSIVE MODE;
  SELECT * INTO v_last FROM team.seal s ORDER BY s.no DESC LIMIT 1;
  v_no := coalesce(v_last.no, 0) + 1;
  INSERT INTO team.seal (no, hash) VALUES (v_no, '');
  INSERT INTO team.sealed (table_name, row_id, lead_id, no, hash)
    SELECT h.table_name, h.row_id, h.lead_id, v_no, h.hash FROM team.history() h
    WHERE NOT EXISTS (SELECT FROM team.sealed s
      WHERE s.table_name = h.table_name AND s.row_id = h.row_id);
  UPDATE team.seal SET hash = team.chained(v_no, v_last.hash) WHERE no = v_no;
  RETURN (SELECT encode(s.hash, 'hex') FROM team.seal s WHERE s.no = v_no);
END $$;

-- What does not agree with its seal: rows that were changed, rows that are gone though their lead is
-- not, and sealings that were tampered with.
CREATE OR REPLACE FUNCTION team.check_history() RETURNS TABLE (what TEXT, table_name TEXT, row_id UUID)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN h.row_id IS NULL THEN 'missing' ELSE 'changed' END, s.table_name, s.row_id
    FROM team.sealed s
    LEFT JOIN team.history() h ON h.table_name = s.table_name AND h.row_id = s.row_id
    WHERE h.hash IS DISTINCT FROM s.hash
      AND (h.row_id IS NOT NULL OR s.lead_id IS NULL
        OR EXISTS (SELECT FROM public.leads l WHERE l.id = s.lead_id))
    UNION ALL
    SELECT 'seal', s.no::text, NULL
    FROM (SELECT c.no, c.hash, lag(c.hash) OVER (ORDER BY c.no) AS before,
        lag(c.no, 1, 0::bigint) OVER (ORDER BY c.no) AS prior FROM team.seal c) s
    WHERE s.hash IS DISTINCT FROM team.chained(s.no, s.before) OR s.prior <> s.no - 1
  $$;

REVOKE ALL ON FUNCTION team.history(), team.chained(BIGINT, BYTEA), team.seal_history(),
  team.check_history() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION team.seal_history(), team.check_history() TO fl_admin;
