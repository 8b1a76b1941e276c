-- The contract that other programs share: nothing in this file may change.

CREATE TYPE lead_status AS ENUM (
  'new_opportunities', 'active', 'proposal_sent', 'on_ice', 'closed_won', 'closed_lost',
  'closed_unqualified');
CREATE TYPE lead_source AS ENUM (
  'website', 'referral', 'outbound', 'inbound_email', 'inbound_call', 'event', 'partner',
  'social', 'advertising', 'import', 'other');
CREATE TYPE lead_action_type AS ENUM (
  'send_email', 'schedule_call', 'send_proposal', 'follow_up', 'research', 'internal_discussion',
  'send_contract', 'custom');
CREATE TYPE lead_action_status AS ENUM (
  'suggested', 'approved', 'in_progress', 'completed', 'dismissed', 'expired');
CREATE TYPE lead_timeline_event_type AS ENUM (
  'email_received', 'email_sent', 'email_opened', 'email_clicked', 'email_replied',
  'email_bounced', 'meeting_scheduled', 'meeting_completed', 'meeting_cancelled',
  'meeting_no_show', 'status_changed', 'score_updated', 'priority_changed', 'proposal_sent',
  'proposal_viewed', 'contract_sent', 'contract_signed', 'note_added', 'call_completed',
  'form_submitted', 'website_visit', 'custom');
CREATE TYPE meeting_status AS ENUM (
  'scheduled', 'in_progress', 'completed', 'cancelled', 'no_show', 'rescheduled');
CREATE TYPE email_template_category AS ENUM (
  'lead_outreach', 'lead_follow_up', 'proposal', 'meeting_request', 'meeting_follow_up',
  'client_update', 'invoice', 'general');
CREATE TYPE lead_contact_role AS ENUM (
  'primary', 'decision_maker', 'influencer', 'technical', 'financial', 'end_user', 'other');
CREATE TYPE ai_agent_type AS ENUM (
  'lead_scorer', 'action_suggester', 'email_drafter', 'meeting_summarizer', 'thread_analyzer',
  'status_advisor');
CREATE TYPE autonomy_level AS ENUM (
  'off', 'suggest', 'auto_draft', 'auto_execute');

CREATE TABLE users (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  email TEXT NOT NULL UNIQUE,
  full_name TEXT NOT NULL,
  db_role TEXT UNIQUE,
  team_role TEXT NOT NULL DEFAULT 'rep' CHECK (team_role IN ('rep', 'manager', 'admin')),
  active BOOLEAN NOT NULL DEFAULT TRUE,
  time_zone TEXT,
  locale TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW()
);

CREATE TABLE clients (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  website TEXT,
  industry TEXT,
  company_size TEXT,
  notes TEXT,
  owner_id UUID REFERENCES users(id),
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ
);

CREATE TABLE projects (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  client_id UUID REFERENCES clients(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  status TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ
);

CREATE TABLE leads (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  company TEXT,
  website TEXT,
  phone TEXT,
  notes TEXT,
  status lead_status NOT NULL DEFAULT 'new_opportunities',
  source lead_source NOT NULL DEFAULT 'website',
  source_detail TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ
);

CREATE TABLE email_templates (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  name TEXT NOT NULL,
  description TEXT,
  category email_template_category NOT NULL,
  subject TEXT NOT NULL,
  body_html TEXT NOT NULL,
  body_text TEXT,
  available_variables JSONB DEFAULT '[]',
  is_active BOOLEAN DEFAULT TRUE,
  use_count INTEGER DEFAULT 0,
  last_used_at TIMESTAMPTZ,
  created_by UUID REFERENCES users(id),
  is_shared BOOLEAN DEFAULT TRUE,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ
);

CREATE INDEX idx_email_templates_category ON email_templates(category) WHERE is_active = TRUE AND deleted_at IS NULL;
CREATE INDEX idx_email_templates_shared ON email_templates(is_shared) WHERE is_active = TRUE AND deleted_at IS NULL;

CREATE TABLE lead_intelligence (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  engagement_score NUMERIC(3,2) DEFAULT 0,
  fit_score NUMERIC(3,2) DEFAULT 0,
  intent_score NUMERIC(3,2) DEFAULT 0,
  momentum_score NUMERIC(3,2) DEFAULT 0,
  overall_score NUMERIC(3,2) DEFAULT 0,
  predicted_close_probability NUMERIC(3,2),
  predicted_close_date DATE,
  predicted_deal_value NUMERIC(12,2),
  priority_tier TEXT CHECK (priority_tier IN ('hot', 'warm', 'cold', 'dormant')),
  recommended_next_action TEXT,
  signals JSONB DEFAULT '[]',
  last_computed_at TIMESTAMPTZ DEFAULT NOW(),
  model_version TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  CONSTRAINT lead_intelligence_engagement_range CHECK (engagement_score >= 0 AND engagement_score <= 1),
  CONSTRAINT lead_intelligence_fit_range CHECK (fit_score >= 0 AND fit_score <= 1),
  CONSTRAINT lead_intelligence_intent_range CHECK (intent_score >= 0 AND intent_score <= 1),
  CONSTRAINT lead_intelligence_momentum_range CHECK (momentum_score >= 0 AND momentum_score <= 1),
  CONSTRAINT lead_intelligence_overall_range CHECK (overall_score >= 0 AND overall_score <= 1)
);

CREATE UNIQUE INDEX idx_lead_intelligence_lead_id ON lead_intelligence(lead_id);
CREATE INDEX idx_lead_intelligence_priority ON lead_intelligence(priority_tier, overall_score DESC);
CREATE INDEX idx_lead_intelligence_scores ON lead_intelligence(overall_score DESC, momentum_score DESC);

CREATE TABLE lead_actions (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  action_type lead_action_type NOT NULL,
  title TEXT NOT NULL,
  description TEXT,
  ai_generated BOOLEAN DEFAULT FALSE,
  ai_reasoning TEXT,
  ai_confidence NUMERIC(3,2),
  status lead_action_status NOT NULL DEFAULT 'suggested',
  priority INTEGER DEFAULT 0,
  due_date TIMESTAMPTZ,
  assigned_to UUID REFERENCES users(id),
  started_at TIMESTAMPTZ,
  completed_at TIMESTAMPTZ,
  outcome TEXT,
  draft_content JSONB,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ,
  CONSTRAINT lead_actions_confidence_range CHECK (ai_confidence IS NULL OR (ai_confidence >= 0 AND ai_confidence <= 1))
);

CREATE INDEX idx_lead_actions_lead_id ON lead_actions(lead_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_lead_actions_status ON lead_actions(status, priority DESC) WHERE deleted_at IS NULL;
CREATE INDEX idx_lead_actions_assigned ON lead_actions(assigned_to, status) WHERE deleted_at IS NULL;
CREATE INDEX idx_lead_actions_due ON lead_actions(due_date) WHERE status IN ('suggested', 'approved', 'in_progress') AND deleted_at IS NULL;

CREATE TABLE lead_contacts (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT,
  title TEXT,
  role lead_contact_role NOT NULL DEFAULT 'primary',
  is_primary BOOLEAN DEFAULT FALSE,
  linkedin_url TEXT,
  google_contact_id TEXT,
  notes TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ
);

CREATE INDEX idx_lead_contacts_lead_id ON lead_contacts(lead_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_lead_contacts_email ON lead_contacts(email) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX idx_lead_contacts_primary ON lead_contacts(lead_id) WHERE is_primary = TRUE AND deleted_at IS NULL;

CREATE TABLE lead_meetings (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  google_event_id TEXT,
  google_calendar_id TEXT,
  google_meet_link TEXT,
  title TEXT NOT NULL,
  description TEXT,
  meeting_type TEXT,
  scheduled_start TIMESTAMPTZ NOT NULL,
  scheduled_end TIMESTAMPTZ NOT NULL,
  actual_start TIMESTAMPTZ,
  actual_end TIMESTAMPTZ,
  organizer_id UUID REFERENCES users(id),
  attendees JSONB DEFAULT '[]',
  status meeting_status NOT NULL DEFAULT 'scheduled',
  recording_url TEXT,
  transcript_url TEXT,
  transcript_processed BOOLEAN DEFAULT FALSE,
  prep_brief JSONB,
  summary TEXT,
  action_items JSONB DEFAULT '[]',
  key_decisions JSONB DEFAULT '[]',
  sentiment_analysis JSONB,
  internal_notes TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  deleted_at TIMESTAMPTZ
);

CREATE INDEX idx_lead_meetings_lead_id ON lead_meetings(lead_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_lead_meetings_scheduled ON lead_meetings(scheduled_start) WHERE status = 'scheduled' AND deleted_at IS NULL;
CREATE INDEX idx_lead_meetings_google ON lead_meetings(google_event_id) WHERE google_event_id IS NOT NULL;

CREATE TABLE lead_threads (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  gmail_thread_id TEXT NOT NULL,
  gmail_account_id UUID NOT NULL,
  subject TEXT,
  snippet TEXT,
  message_count INTEGER DEFAULT 0,
  participants JSONB DEFAULT '[]',
  last_message_at TIMESTAMPTZ,
  last_message_from TEXT,
  awaiting_reply BOOLEAN DEFAULT FALSE,
  sentiment TEXT CHECK (sentiment IN ('positive', 'neutral', 'negative', 'urgent')),
  topics JSONB DEFAULT '[]',
  action_items JSONB DEFAULT '[]',
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  CONSTRAINT lead_threads_unique UNIQUE (lead_id, gmail_thread_id)
);

CREATE INDEX idx_lead_threads_lead_id ON lead_threads(lead_id);
CREATE INDEX idx_lead_threads_gmail ON lead_threads(gmail_thread_id);
CREATE INDEX idx_lead_threads_awaiting ON lead_threads(awaiting_reply, last_message_at DESC) WHERE awaiting_reply = TRUE;

CREATE TABLE sent_emails (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID REFERENCES leads(id) ON DELETE SET NULL,
  client_id UUID REFERENCES clients(id) ON DELETE SET NULL,
  project_id UUID REFERENCES projects(id) ON DELETE SET NULL,
  gmail_message_id TEXT,
  gmail_thread_id TEXT,
  gmail_account_id UUID NOT NULL,
  from_email TEXT NOT NULL,
  to_emails JSONB NOT NULL,
  cc_emails JSONB DEFAULT '[]',
  bcc_emails JSONB DEFAULT '[]',
  subject TEXT NOT NULL,
  body_html TEXT,
  body_text TEXT,
  attachments JSONB DEFAULT '[]',
  template_id UUID REFERENCES email_templates(id),
  template_variables JSONB,
  ai_generated BOOLEAN DEFAULT FALSE,
  ai_prompt TEXT,
  human_edited BOOLEAN DEFAULT FALSE,
  sent_at TIMESTAMPTZ,
  opened_at TIMESTAMPTZ,
  clicked_at TIMESTAMPTZ,
  replied_at TIMESTAMPTZ,
  bounced_at TIMESTAMPTZ,
  sent_by UUID NOT NULL REFERENCES users(id),
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW()
);

CREATE INDEX idx_sent_emails_lead ON sent_emails(lead_id) WHERE lead_id IS NOT NULL;
CREATE INDEX idx_sent_emails_client ON sent_emails(client_id) WHERE client_id IS NOT NULL;
CREATE INDEX idx_sent_emails_project ON sent_emails(project_id) WHERE project_id IS NOT NULL;
CREATE INDEX idx_sent_emails_gmail ON sent_emails(gmail_message_id);
CREATE INDEX idx_sent_emails_sent_at ON sent_emails(sent_at DESC);

CREATE TABLE lead_timeline (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  event_type lead_timeline_event_type NOT NULL,
  title TEXT NOT NULL,
  description TEXT,
  metadata JSONB DEFAULT '{}',
  actor_type TEXT CHECK (actor_type IN ('user', 'system', 'ai', 'external')),
  actor_id UUID,
  email_id UUID,
  meeting_id UUID,
  action_id UUID REFERENCES lead_actions(id),
  is_highlight BOOLEAN DEFAULT FALSE,
  occurred_at TIMESTAMPTZ NOT NULL DEFAULT NOW(),
  created_at TIMESTAMPTZ DEFAULT NOW()
);

CREATE INDEX idx_lead_timeline_lead_id ON lead_timeline(lead_id, occurred_at DESC);
CREATE INDEX idx_lead_timeline_event_type ON lead_timeline(event_type, occurred_at DESC);
CREATE INDEX idx_lead_timeline_highlights ON lead_timeline(lead_id, occurred_at DESC) WHERE is_highlight = TRUE;

CREATE TABLE ai_agent_logs (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  agent_type ai_agent_type NOT NULL,
  agent_version TEXT,
  lead_id UUID REFERENCES leads(id) ON DELETE SET NULL,
  client_id UUID REFERENCES clients(id) ON DELETE SET NULL,
  project_id UUID REFERENCES projects(id) ON DELETE SET NULL,
  input_context JSONB NOT NULL,
  output_result JSONB NOT NULL,
  model_name TEXT NOT NULL,
  prompt_tokens INTEGER,
  completion_tokens INTEGER,
  total_cost NUMERIC(10,6),
  latency_ms INTEGER,
  was_accepted BOOLEAN,
  user_feedback TEXT,
  created_at TIMESTAMPTZ DEFAULT NOW()
);

CREATE INDEX idx_ai_agent_logs_lead ON ai_agent_logs(lead_id, created_at DESC) WHERE lead_id IS NOT NULL;
CREATE INDEX idx_ai_agent_logs_agent ON ai_agent_logs(agent_type, created_at DESC);
CREATE INDEX idx_ai_agent_logs_created ON ai_agent_logs(created_at DESC);

CREATE TABLE autonomy_settings (
  id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  action_category TEXT NOT NULL,
  action_type TEXT NOT NULL,
  autonomy_level autonomy_level NOT NULL DEFAULT 'suggest',
  max_daily_actions INTEGER,
  require_approval_above_value NUMERIC(12,2),
  applies_to_leads BOOLEAN DEFAULT TRUE,
  applies_to_clients BOOLEAN DEFAULT TRUE,
  created_at TIMESTAMPTZ DEFAULT NOW(),
  updated_at TIMESTAMPTZ DEFAULT NOW(),
  CONSTRAINT autonomy_settings_unique UNIQUE (user_id, action_category, action_type)
);

CREATE INDEX idx_autonomy_settings_user ON autonomy_settings(user_id);

ALTER TABLE leads
  ADD COLUMN IF NOT EXISTS estimated_value NUMERIC(12,2),
  ADD COLUMN IF NOT EXISTS estimated_value_currency TEXT DEFAULT 'USD',
  ADD COLUMN IF NOT EXISTS expected_close_date DATE,
  ADD COLUMN IF NOT EXISTS first_contact_at TIMESTAMPTZ,
  ADD COLUMN IF NOT EXISTS last_contact_at TIMESTAMPTZ,
  ADD COLUMN IF NOT EXISTS last_activity_at TIMESTAMPTZ,
  ADD COLUMN IF NOT EXISTS industry TEXT,
  ADD COLUMN IF NOT EXISTS company_size TEXT,
  ADD COLUMN IF NOT EXISTS project_type TEXT,
  ADD COLUMN IF NOT EXISTS assigned_to UUID REFERENCES users(id),
  ADD COLUMN IF NOT EXISTS converted_at TIMESTAMPTZ,
  ADD COLUMN IF NOT EXISTS converted_to_client_id UUID REFERENCES clients(id);
