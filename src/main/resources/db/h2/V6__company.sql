-- What the company decides can be undone like everything else: rows that a work touches need an id
-- (the one by which sync knows them: the md5 of the status).

ALTER TABLE status_settings ADD COLUMN id UUID;
UPDATE status_settings SET id = CASE status
  WHEN 'new_opportunities' THEN UUID '88d963ee-9366-31da-dab3-bcb0e24ea0f1'
  WHEN 'active' THEN UUID 'c76a5e84-e4bd-ee52-7e27-4ea30c680d79'
  WHEN 'proposal_sent' THEN UUID 'a8b55bd5-47ba-b754-4c6c-4e6382c2df15'
  WHEN 'on_ice' THEN UUID '42c44cbe-1557-cf07-ed5d-0a45da3253ff'
  WHEN 'closed_won' THEN UUID 'e9249d7b-6299-8e9e-6082-572d03cd5105'
  WHEN 'closed_lost' THEN UUID '6521cd7e-f8b0-c645-26ae-6f5d807804e6'
  WHEN 'closed_unqualified' THEN UUID 'e43bdd1d-ca77-327e-e340-e6e00aa013d0' END;
ALTER TABLE status_settings ALTER COLUMN id SET NOT NULL;
ALTER TABLE status_settings ADD CONSTRAINT status_settings_id_unique UNIQUE (id);

-- A rate that a close froze counts only for the base currency it leads to.

ALTER TABLE leads ADD COLUMN close_rate_base VARCHAR;
UPDATE leads SET close_rate_base =
  (SELECT base_currency FROM exchange_rates ORDER BY rate_date DESC, id FETCH FIRST ROW ONLY)
  WHERE close_rate IS NOT NULL;
