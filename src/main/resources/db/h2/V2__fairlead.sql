-- What Fairlead needs beyond the contract. Every column has a default or may be null, so that a
-- program that knows only the contract can go on writing.

ALTER TABLE leads ADD (
  lost_reason VARCHAR,
  lost_competitor VARCHAR,
  lost_note VARCHAR,
  closed_at TIMESTAMP(6) WITH TIME ZONE,
  status_entered_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  board_rank VARCHAR,
  wait_until DATE,
  last_inbound_at TIMESTAMP(6) WITH TIME ZONE,
  last_outbound_at TIMESTAMP(6) WITH TIME ZONE,
  close_rate NUMERIC(18,8),
  close_rate_date DATE,
  row_version BIGINT DEFAULT 1 NOT NULL
);

ALTER TABLE lead_timeline ADD (
  supersedes_id UUID,
  highlight_reason VARCHAR
);

ALTER TABLE lead_contacts ADD (
  support VARCHAR DEFAULT 'unknown' CHECK (support IN ('for', 'neutral', 'against', 'unknown')),
  last_two_way_at TIMESTAMP(6) WITH TIME ZONE,
  row_version BIGINT DEFAULT 1 NOT NULL
);

ALTER TABLE lead_actions ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE lead_meetings ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE lead_threads ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE lead_intelligence ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE sent_emails ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE email_templates ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE autonomy_settings ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE users ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE clients ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;
ALTER TABLE projects ADD COLUMN row_version BIGINT DEFAULT 1 NOT NULL;

CREATE TABLE status_settings (
  status lead_status PRIMARY KEY,
  label VARCHAR,
  position INTEGER NOT NULL,
  color VARCHAR,
  probability NUMERIC(3,2) NOT NULL,
  rot_days INTEGER,
  guidance VARCHAR,
  required_fields JSON DEFAULT JSON '[]' NOT NULL,
  card_limit INTEGER,
  row_version BIGINT DEFAULT 1 NOT NULL,
  CONSTRAINT status_settings_probability_range CHECK (probability >= 0 AND probability <= 1)
);

INSERT INTO status_settings (status, position, probability, rot_days) VALUES
  ('new_opportunities', 1, 0.10, 7),
  ('active', 2, 0.30, 14),
  ('proposal_sent', 3, 0.60, 10),
  ('on_ice', 4, 0.15, 60),
  ('closed_won', 5, 1, NULL),
  ('closed_lost', 6, 0, NULL),
  ('closed_unqualified', 7, 0, NULL);

CREATE TABLE lost_reasons (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  code VARCHAR NOT NULL UNIQUE,
  label VARCHAR,
  position INTEGER DEFAULT 0 NOT NULL,
  active BOOLEAN DEFAULT TRUE NOT NULL,
  row_version BIGINT DEFAULT 1 NOT NULL
);

INSERT INTO lost_reasons (id, code, position) VALUES
  ('019b0000-0000-7000-8000-000000000001', 'price', 1),
  ('019b0000-0000-7000-8000-000000000002', 'competitor', 2),
  ('019b0000-0000-7000-8000-000000000003', 'no_budget', 3),
  ('019b0000-0000-7000-8000-000000000004', 'no_decision', 4),
  ('019b0000-0000-7000-8000-000000000005', 'timing', 5),
  ('019b0000-0000-7000-8000-000000000006', 'missing_feature', 6),
  ('019b0000-0000-7000-8000-000000000007', 'no_response', 7),
  ('019b0000-0000-7000-8000-000000000008', 'other', 8);

CREATE TABLE work_log (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  kind VARCHAR NOT NULL,
  actor_type VARCHAR CHECK (actor_type IN ('user', 'system', 'ai', 'external')),
  actor_id UUID,
  source VARCHAR CHECK (source IN ('user', 'agent', 'import', 'sync', 'system')),
  batch_id UUID,
  undoes UUID REFERENCES work_log(id),
  summary JSON DEFAULT JSON '{}',
  at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE INDEX idx_work_log_at ON work_log(at DESC);
CREATE INDEX idx_work_log_batch ON work_log(batch_id);
CREATE INDEX idx_work_log_undoes ON work_log(undoes);

CREATE TABLE field_history (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  work_id UUID NOT NULL REFERENCES work_log(id),
  table_name VARCHAR NOT NULL,
  row_id UUID NOT NULL,
  lead_id UUID,
  operation VARCHAR NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  old_values JSON,
  new_values JSON,
  at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE INDEX idx_field_history_row ON field_history(row_id, at DESC);
CREATE INDEX idx_field_history_work ON field_history(work_id);
CREATE INDEX idx_field_history_lead ON field_history(lead_id, at DESC);

CREATE TABLE saved_views (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  owner_id UUID REFERENCES users(id) ON DELETE CASCADE,
  name VARCHAR NOT NULL,
  place VARCHAR NOT NULL CHECK (place IN ('board', 'list')),
  visibility VARCHAR DEFAULT 'private' NOT NULL CHECK (visibility IN ('private', 'team', 'locked')),
  pinned BOOLEAN DEFAULT FALSE NOT NULL,
  is_default BOOLEAN DEFAULT FALSE NOT NULL,
  position INTEGER DEFAULT 0 NOT NULL,
  definition JSON DEFAULT JSON '{}' NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE,
  row_version BIGINT DEFAULT 1 NOT NULL
);

CREATE INDEX idx_saved_views_owner ON saved_views(owner_id, place);

CREATE TABLE tags (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  name VARCHAR NOT NULL,
  name_key VARCHAR GENERATED ALWAYS AS (LOWER(name)),
  color VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  row_version BIGINT DEFAULT 1 NOT NULL,
  CONSTRAINT tags_name_unique UNIQUE (name_key)
);

CREATE TABLE lead_tags (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  tag_id UUID NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
  CONSTRAINT lead_tags_unique UNIQUE (lead_id, tag_id)
);

CREATE INDEX idx_lead_tags_tag ON lead_tags(tag_id);

CREATE TABLE settings (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  owner VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  content JSON,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  row_version BIGINT DEFAULT 1 NOT NULL,
  CONSTRAINT settings_unique UNIQUE (owner, name)
);

CREATE TABLE lead_visits (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  viewed_at TIMESTAMP(6) WITH TIME ZONE,
  starred BOOLEAN DEFAULT FALSE NOT NULL,
  CONSTRAINT lead_visits_unique UNIQUE (user_id, lead_id)
);

CREATE INDEX idx_lead_visits_recent ON lead_visits(user_id, viewed_at DESC);
CREATE INDEX idx_lead_visits_lead ON lead_visits(lead_id);

CREATE TABLE exchange_rates (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  currency VARCHAR NOT NULL,
  base_currency VARCHAR NOT NULL,
  rate NUMERIC(18,8) NOT NULL,
  rate_date DATE NOT NULL,
  CONSTRAINT exchange_rates_positive CHECK (rate > 0),
  CONSTRAINT exchange_rates_unique UNIQUE (currency, base_currency, rate_date)
);

CREATE TABLE imports (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  file_name VARCHAR NOT NULL,
  started_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  finished_at TIMESTAMP(6) WITH TIME ZONE,
  state VARCHAR NOT NULL,
  rows_total INTEGER DEFAULT 0 NOT NULL,
  created INTEGER DEFAULT 0 NOT NULL,
  updated INTEGER DEFAULT 0 NOT NULL,
  skipped INTEGER DEFAULT 0 NOT NULL,
  failed INTEGER DEFAULT 0 NOT NULL,
  mapping JSON DEFAULT JSON '{}',
  started_by UUID
);

CREATE TABLE workspace_info (
  name VARCHAR PRIMARY KEY,
  content VARCHAR
);

CREATE INDEX idx_leads_board ON leads(status, board_rank);
CREATE INDEX idx_leads_assigned ON leads(assigned_to, status);
CREATE INDEX idx_leads_status_entered ON leads(status, status_entered_at);
CREATE INDEX idx_leads_closed ON leads(status, closed_at DESC);
CREATE INDEX idx_leads_email ON leads(email);
CREATE INDEX idx_leads_phone ON leads(phone);
CREATE INDEX idx_lead_timeline_supersedes ON lead_timeline(supersedes_id);
CREATE INDEX idx_lead_timeline_action ON lead_timeline(action_id);
