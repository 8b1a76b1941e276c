-- What leads that come from other programs need: their key there, so that a later list finds them
-- again, and which leads look alike but are two.

ALTER TABLE leads ADD COLUMN external_key VARCHAR;

CREATE INDEX idx_leads_external_key ON leads(external_key);

CREATE TABLE lead_distinctions (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  other_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT lead_distinctions_unique UNIQUE (lead_id, other_id)
);

CREATE INDEX idx_lead_distinctions_other ON lead_distinctions(other_id);
