-- What Fairlead needs beyond the contract. Every column has a default or may be null, so that a
-- program that knows only the contract can go on writing.

ALTER TABLE leads
  ADD COLUMN lost_reason TEXT,
  ADD COLUMN lost_competitor TEXT,
  ADD COLUMN lost_note TEXT,
  ADD COLUMN closed_at TIMESTAMPTZ,
  ADD COLUMN status_entered_at TIMESTAMPTZ DEFAULT NOW(),
  ADD COLUMN board_rank TEXT COLLATE "C",
  ADD COLUMN wait_until DATE,
  ADD COLUMN last_inbound_at TIMESTAMPTZ,
  ADD COLUMN last_outbound_at TIMESTAMPTZ,
  ADD COLUMN close_rate NUMERIC(18,8),
  ADD COLUMN close_rate_date DATE,
  ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;

ALTER TABLE lead_timeline
  ADD COLUMN supersedes_id UUID,
  ADD COLUMN highlight_reason TEXT;

ALTER TABLE lead_contacts
  ADD COLUMN support TEXT DEFAULT 'unknown' CHECK (support IN ('for', 'neutral', 'against', 'unknown')),
  ADD COLUMN last_two_way_at TIMESTAMPTZ,
  ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;

ALTER TABLE lead_actions ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE lead_meetings ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE lead_threads ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE lead_intelligence ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE sent_emails ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE email_templates ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE autonomy_settings ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE users ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE clients ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE projects ADD COLUMN row_version BIGINT NOT NULL DEFAULT 1;

CREATE TABLE status_settings (
  status lead_status PRIMARY KEY,
  label TEXT,
  position INTEGER NOT NULL,
  color TEXT,
  probability NUMERIC(3,2) NOT NULL,
  rot_days INTEGER,
  guidance TEXT,
  required_fields JSONB NOT NULL DEFAULT '[]',
  card_limit INTEGER,
  row_version BIGINT NOT NULL DEFAULT 1,
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
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  code TEXT NOT NULL UNIQUE,
  label TEXT,
  position INTEGER NOT NULL DEFAULT 0,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  row_version BIGINT NOT NULL DEFAULT 1
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
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  kind TEXT NOT NULL,
  actor_type TEXT CHECK (actor_type IN ('user', 'system', 'ai', 'external')),
  actor_id UUID,
  source TEXT CHECK (source IN ('user', 'agent', 'import', 'sync', 'system')),
  batch_id UUID,
  undoes UUID REFERENCES work_log(id),
  summary JSONB DEFAULT '{}',
  at TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

CREATE INDEX idx_work_log_at ON work_log(at DESC);
CREATE INDEX idx_work_log_batch ON work_log(batch_id);
CREATE INDEX idx_work_log_undoes ON work_log(undoes);

CREATE TABLE field_history (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  work_id UUID NOT NULL REFERENCES work_log(id),
  table_name TEXT NOT NULL,
  row_id UUID NOT NULL,
  lead_id UUID,
  operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
  old_values JSONB,
  new_values JSONB,
  at TIMESTAMPTZ NOT NULL DEFAULT NOW()
);

CREATE INDEX idx_field_history_row ON field_history(row_id, at DESC);
CREATE INDEX idx_field_history_work ON field_history(work_id);
CREATE INDEX idx_field_history_lead ON field_history(lead_id, at DESC);

CREATE TABLE saved_views (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  owner_id UUID REFERENCES users(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('board', 'list')),
  visibility TEXT NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'team', 'locked')),
  pinned BOOLEAN NOT NULL DEFAULT FALSE,
  is_default BOOLEAN NOT NULL DEFAULT FALSE,
  position INTEGER NOT NULL DEFAULT 0,
  definition JSONB NOT NULL DEFAULT '{}',
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ,
  row_version BIGINT NOT NULL DEFAULT 1
);

CREATE INDEX idx_saved_views_owner ON saved_views(owner_id, place);

CREATE TABLE tags (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  name TEXT NOT NULL,
  name_key TEXT GENERATED ALWAYS AS (lower(name)) STORED,
  color TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  row_version BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT tags_name_unique UNIQUE (name_key)
);

CREATE TABLE lead_tags (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  tag_id UUID NOT NULL REFERENCES tags(id) ON DELETE CASCADE,
  CONSTRAINT lead_tags_unique UNIQUE (lead_id, tag_id)
);

CREATE INDEX idx_lead_tags_tag ON lead_tags(tag_id);

CREATE TABLE settings (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  content JSONB,
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  row_version BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT settings_unique UNIQUE (owner, name)
);

CREATE TABLE lead_visits (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  viewed_at TIMESTAMPTZ,
  starred BOOLEAN NOT NULL DEFAULT FALSE,
  CONSTRAINT lead_visits_unique UNIQUE (user_id, lead_id)
);

CREATE INDEX idx_lead_visits_recent ON lead_visits(user_id, viewed_at DESC);
CREATE INDEX idx_lead_visits_lead ON lead_visits(lead_id);

CREATE TABLE exchange_rates (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  currency TEXT NOT NULL,
  base_currency TEXT NOT NULL,
  rate NUMERIC(18,8) NOT NULL,
  rate_date DATE NOT NULL,
  CONSTRAINT exchange_rates_positive CHECK (rate > 0),
  CONSTRAINT exchange_rates_unique UNIQUE (currency, base_currency, rate_date)
);

CREATE TABLE imports (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  file_name TEXT NOT NULL,
  started_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
  finished_at TIMESTAMPTZ,
  state TEXT NOT NULL,
  rows_total INTEGER NOT NULL DEFAULT 0,
  created INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  mapping JSONB DEFAULT '{}',
  started_by UUID
);

CREATE TABLE workspace_info (
  name TEXT PRIMARY KEY,
  content TEXT
);

CREATE INDEX idx_leads_board ON leads(status, board_rank) WHERE deleted_at IS NULL;
CREATE INDEX idx_leads_assigned ON leads(assigned_to, status) WHERE deleted_at IS NULL;
CREATE INDEX idx_leads_status_entered ON leads(status, status_entered_at) WHERE deleted_at IS NULL;
CREATE INDEX idx_leads_closed ON leads(status, closed_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX idx_leads_email ON leads(lower(email));
CREATE INDEX idx_leads_phone ON leads(phone);
CREATE INDEX idx_lead_timeline_supersedes ON lead_timeline(supersedes_id) WHERE supersedes_id IS NOT NULL;
CREATE INDEX idx_lead_timeline_action ON lead_timeline(action_id) WHERE action_id IS NOT NULL;

-- A program that knows only the contract changes a status and nothing else: the dates that hang on
-- the status follow, unless the writer set them.
CREATE FUNCTION fairlead_lead_dates() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closed CONSTANT BOOLEAN := NEW.status IN ('closed_won', 'closed_lost', 'closed_unqualified');
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.status_entered_at := coalesce(NEW.status_entered_at, now());
    IF closed THEN
      NEW.closed_at := coalesce(NEW.closed_at, now());
    END IF;
  ELSIF NEW.status IS DISTINCT FROM OLD.status THEN
    IF NEW.status_entered_at IS NOT DISTINCT FROM OLD.status_entered_at THEN
      NEW.status_entered_at := now();
    END IF;
    IF NEW.closed_at IS NOT DISTINCT FROM OLD.closed_at THEN
      NEW.closed_at := CASE WHEN closed THEN now() END;
    END IF;
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER fairlead_lead_dates BEFORE INSERT OR UPDATE ON leads
  FOR EACH ROW EXECUTE FUNCTION fairlead_lead_dates();

-- Such a program does not count row versions either: without this, somebody who has the row open
-- would overwrite its change unseen.
CREATE FUNCTION fairlead_row_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW IS DISTINCT FROM OLD THEN
    NEW.row_version := OLD.row_version + 1;
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  t TEXT;
BEGIN
  FOR t IN SELECT table_name FROM information_schema.columns
           WHERE table_schema = current_schema() AND column_name = 'row_version' LOOP
    EXECUTE format('CREATE TRIGGER fairlead_row_version BEFORE UPDATE ON %I FOR EACH ROW '
      'WHEN (NEW.row_version = OLD.row_version) EXECUTE FUNCTION fairlead_row_version()', t);
  END LOOP;
END $$;

-- Search that is blind to case, accents and the way a phone number is written.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION fairlead_fold(t TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE
  WHEN octet_length(t) = length(t) THEN lower(t)
  ELSE replace(replace(replace(replace(
    translate(
      lower(regexp_replace(normalize(t, NFKD), '[\u0300-\u036f]+', '', 'g')),
      'ßØøŁłĐđÐðıÆŒÞẞ', 'ßoollddddiæœþß'),
    'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
END;

CREATE FUNCTION fairlead_digits(t TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(t, '[^0-9]+', '', 'g');

CREATE FUNCTION fairlead_lead_text(
  name TEXT, company TEXT, email TEXT, website TEXT, notes TEXT, phone TEXT)
RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN fairlead_fold(name || ' ' || coalesce(company, '') || ' ' || email || ' '
  || coalesce(website, '') || ' ' || coalesce(notes, ''))
  || ' ' || coalesce(fairlead_digits(phone), '');

CREATE FUNCTION fairlead_contact_text(name TEXT, email TEXT, phone TEXT)
RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN fairlead_fold(name || ' ' || email) || ' ' || coalesce(fairlead_digits(phone), '');

CREATE FUNCTION fairlead_event_words(title TEXT, description TEXT)
RETURNS TSVECTOR LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('simple'::regconfig, fairlead_fold(title || ' ' || coalesce(description, '')));

CREATE INDEX idx_leads_search ON leads
  USING gin (fairlead_lead_text(name, company, email, website, notes, phone) gin_trgm_ops);
CREATE INDEX idx_lead_contacts_search ON lead_contacts
  USING gin (fairlead_contact_text(name, email, phone) gin_trgm_ops);
CREATE INDEX idx_lead_timeline_search ON lead_timeline
  USING gin (fairlead_event_words(title, description));
