-- What laptops read and write to come home. Ids of what changed are everybody's; a laptop, its
-- ledger and what was parked for it are one person's, and the managers'.

GRANT USAGE ON SCHEMA sync TO fl_rep, fl_agent, fl_usradmin;

GRANT SELECT ON sync.meta, sync.change TO fl_rep;
GRANT UPDATE ON sync.meta TO fl_admin;
CREATE POLICY shared ON sync.meta TO fl_rep USING (true);
CREATE POLICY shared ON sync.change FOR SELECT TO fl_rep USING (true);

GRANT SELECT, INSERT, UPDATE ON sync.replica TO fl_rep;
GRANT SELECT, UPDATE ON sync.replica TO fl_usradmin;
CREATE POLICY own ON sync.replica TO fl_rep USING (role_name = session_user);
CREATE POLICY watch ON sync.replica FOR SELECT TO fl_manager USING (true);
CREATE POLICY wipe ON sync.replica FOR UPDATE TO fl_admin USING (true);
CREATE POLICY admit ON sync.replica TO fl_usradmin USING (true);

GRANT SELECT, INSERT ON sync.op TO fl_rep;
CREATE POLICY own ON sync.op TO fl_rep USING (
  EXISTS (SELECT 1 FROM sync.replica r WHERE r.replica_id = op.replica_id
    AND r.role_name = session_user));

-- What was parked stays as it was sent; that it is settled is said in one's own name.
GRANT SELECT, INSERT, UPDATE (resolved_at, resolved_by) ON sync.parked TO fl_rep;
CREATE POLICY signed ON sync.parked AS RESTRICTIVE FOR UPDATE TO fl_rep USING (true)
  WITH CHECK (resolved_by IS NULL OR resolved_by = session_user);
CREATE POLICY own ON sync.parked TO fl_rep USING (role_name = session_user);
CREATE POLICY manage ON sync.parked FOR SELECT TO fl_manager USING (true);
CREATE POLICY settle ON sync.parked FOR UPDATE TO fl_manager USING (true);

-- Who sends what is to go: one row an item, claimed and ended by whoever asked for it.
GRANT SELECT, INSERT, UPDATE ON sync.effect TO fl_rep;
CREATE POLICY seen ON sync.effect FOR SELECT TO fl_rep
  USING (EXISTS (SELECT 1 FROM public.lead_actions a WHERE a.id = action_id));
CREATE POLICY claim ON sync.effect FOR INSERT TO fl_rep WITH CHECK (
  claimed_by = session_user AND EXISTS (SELECT 1 FROM public.outgoing o
    WHERE o.action_id = effect.action_id AND o.requested_by = (SELECT team.me())));
CREATE POLICY finish ON sync.effect FOR UPDATE TO fl_rep USING (claimed_by = session_user);

GRANT SELECT ON sync.handoff TO fl_manager;
CREATE POLICY manage ON sync.handoff FOR SELECT TO fl_manager USING (true);

GRANT EXECUTE ON FUNCTION sync.compact() TO fl_manager;
GRANT EXECUTE ON FUNCTION sync.new_epoch() TO fl_admin;
