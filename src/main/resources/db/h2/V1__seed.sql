-- The shape of the shared contract as far as H2 can hold it: nothing in this file may change.

CREATE DOMAIN lead_status AS ENUM (
  'new_opportunities', 'active', 'proposal_sent', 'on_ice', 'closed_won', 'closed_lost',
  'closed_unqualified');
CREATE DOMAIN lead_source AS ENUM (
  'website', 'referral', 'outbound', 'inbound_email', 'inbound_call', 'event', 'partner',
  'social', 'advertising', 'import', 'other');
CREATE DOMAIN lead_action_type AS ENUM (
  'send_email', 'schedule_call', 'send_proposal', 'follow_up', 'research', 'internal_discussion',
  'send_contract', 'custom');
CREATE DOMAIN lead_action_status AS ENUM (
  'suggested', 'approved', 'in_progress', 'completed', 'dismissed', 'expired');
CREATE DOMAIN lead_timeline_event_type AS ENUM (
  'email_received', 'email_sent', 'email_opened', 'email_clicked', 'email_replied',
  'email_bounced', 'meeting_scheduled', 'meeting_completed', 'meeting_cancelled',
  'meeting_no_show', 'status_changed', 'score_updated', 'priority_changed', 'proposal_sent',
  'proposal_viewed', 'contract_sent', 'contract_signed', 'note_added', 'call_completed',
  'form_submitted', 'website_visit', 'custom');
CREATE DOMAIN meeting_status AS ENUM (
  'scheduled', 'in_progress', 'completed', 'cancelled', 'no_show', 'rescheduled');
CREATE DOMAIN email_template_category AS ENUM (
  'lead_outreach', 'lead_follow_up', 'proposal', 'meeting_request', 'meeting_follow_up',
  'client_update', 'invoice', 'general');
CREATE DOMAIN lead_contact_role AS ENUM (
  'primary', 'decision_maker', 'influencer', 'technical', 'financial', 'end_user', 'other');
CREATE DOMAIN ai_agent_type AS ENUM (
  'lead_scorer', 'action_suggester', 'email_drafter', 'meeting_summarizer', 'thread_analyzer',
  'status_advisor');
CREATE DOMAIN autonomy_level AS ENUM (
  'off', 'suggest', 'auto_draft', 'auto_execute');

CREATE TABLE users (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  email VARCHAR NOT NULL UNIQUE,
  full_name VARCHAR NOT NULL,
  db_role VARCHAR UNIQUE,
  team_role VARCHAR DEFAULT 'rep' NOT NULL CHECK (team_role IN ('rep', 'manager', 'admin')),
  active BOOLEAN DEFAULT TRUE NOT NULL,
  time_zone VARCHAR,
  locale VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE clients (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  name VARCHAR NOT NULL,
  email VARCHAR,
  phone VARCHAR,
  website VARCHAR,
  industry VARCHAR,
  company_size VARCHAR,
  notes VARCHAR,
  owner_id UUID REFERENCES users(id),
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE projects (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  client_id UUID REFERENCES clients(id) ON DELETE CASCADE,
  name VARCHAR NOT NULL,
  status VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE leads (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  name VARCHAR NOT NULL,
  email VARCHAR NOT NULL,
  company VARCHAR,
  website VARCHAR,
  phone VARCHAR,
  notes VARCHAR,
  status lead_status DEFAULT 'new_opportunities' NOT NULL,
  source lead_source DEFAULT 'website' NOT NULL,
  source_detail VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE email_templates (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  name VARCHAR NOT NULL,
  description VARCHAR,
  category email_template_category NOT NULL,
  subject VARCHAR NOT NULL,
  body_html VARCHAR NOT NULL,
  body_text VARCHAR,
  available_variables JSON DEFAULT JSON '[]',
  is_active BOOLEAN DEFAULT TRUE,
  use_count INTEGER DEFAULT 0,
  last_used_at TIMESTAMP(6) WITH TIME ZONE,
  created_by UUID REFERENCES users(id),
  is_shared BOOLEAN DEFAULT TRUE,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE INDEX idx_email_templates_category ON email_templates(category);
CREATE INDEX idx_email_templates_shared ON email_templates(is_shared);

CREATE TABLE lead_intelligence (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  engagement_score NUMERIC(3,2) DEFAULT 0,
  fit_score NUMERIC(3,2) DEFAULT 0,
  intent_score NUMERIC(3,2) DEFAULT 0,
  momentum_score NUMERIC(3,2) DEFAULT 0,
  overall_score NUMERIC(3,2) DEFAULT 0,
  predicted_close_probability NUMERIC(3,2),
  predicted_close_date DATE,
  predicted_deal_value NUMERIC(12,2),
  priority_tier VARCHAR CHECK (priority_tier IN ('hot', 'warm', 'cold', 'dormant')),
  recommended_next_action VARCHAR,
  signals JSON DEFAULT JSON '[]',
  last_computed_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  model_version VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
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
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  action_type lead_action_type NOT NULL,
  title VARCHAR NOT NULL,
  description VARCHAR,
  ai_generated BOOLEAN DEFAULT FALSE,
  ai_reasoning VARCHAR,
  ai_confidence NUMERIC(3,2),
  status lead_action_status DEFAULT 'suggested' NOT NULL,
  priority INTEGER DEFAULT 0,
  due_date TIMESTAMP(6) WITH TIME ZONE,
  assigned_to UUID REFERENCES users(id),
  started_at TIMESTAMP(6) WITH TIME ZONE,
  completed_at TIMESTAMP(6) WITH TIME ZONE,
  outcome VARCHAR,
  draft_content JSON,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE,
  CONSTRAINT lead_actions_confidence_range CHECK (ai_confidence IS NULL OR (ai_confidence >= 0 AND ai_confidence <= 1))
);

CREATE INDEX idx_lead_actions_lead_id ON lead_actions(lead_id);
CREATE INDEX idx_lead_actions_status ON lead_actions(status, priority DESC);
CREATE INDEX idx_lead_actions_assigned ON lead_actions(assigned_to, status);
CREATE INDEX idx_lead_actions_due ON lead_actions(due_date);

CREATE TABLE lead_contacts (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  name VARCHAR NOT NULL,
  email VARCHAR NOT NULL,
  phone VARCHAR,
  title VARCHAR,
  role lead_contact_role DEFAULT 'primary' NOT NULL,
  is_primary BOOLEAN DEFAULT FALSE,
  linkedin_url VARCHAR,
  google_contact_id VARCHAR,
  notes VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE,
  primary_of UUID GENERATED ALWAYS AS (CASE WHEN is_primary AND deleted_at IS NULL THEN lead_id END)
);

CREATE INDEX idx_lead_contacts_lead_id ON lead_contacts(lead_id);
CREATE INDEX idx_lead_contacts_email ON lead_contacts(email);
CREATE UNIQUE INDEX idx_lead_contacts_primary ON lead_contacts(primary_of);

CREATE TABLE lead_meetings (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  google_event_id VARCHAR,
  google_calendar_id VARCHAR,
  google_meet_link VARCHAR,
  title VARCHAR NOT NULL,
  description VARCHAR,
  meeting_type VARCHAR,
  scheduled_start TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  scheduled_end TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actual_start TIMESTAMP(6) WITH TIME ZONE,
  actual_end TIMESTAMP(6) WITH TIME ZONE,
  organizer_id UUID REFERENCES users(id),
  attendees JSON DEFAULT JSON '[]',
  status meeting_status DEFAULT 'scheduled' NOT NULL,
  recording_url VARCHAR,
  transcript_url VARCHAR,
  transcript_processed BOOLEAN DEFAULT FALSE,
  prep_brief JSON,
  summary VARCHAR,
  action_items JSON DEFAULT JSON '[]',
  key_decisions JSON DEFAULT JSON '[]',
  sentiment_analysis JSON,
  internal_notes VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  deleted_at TIMESTAMP(6) WITH TIME ZONE
);

CREATE INDEX idx_lead_meetings_lead_id ON lead_meetings(lead_id);
CREATE INDEX idx_lead_meetings_scheduled ON lead_meetings(scheduled_start);
CREATE INDEX idx_lead_meetings_google ON lead_meetings(google_event_id);

CREATE TABLE lead_threads (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  gmail_thread_id VARCHAR NOT NULL,
  gmail_account_id UUID NOT NULL,
  subject VARCHAR,
  snippet VARCHAR,
  message_count INTEGER DEFAULT 0,
  participants JSON DEFAULT JSON '[]',
  last_message_at TIMESTAMP(6) WITH TIME ZONE,
  last_message_from VARCHAR,
  awaiting_reply BOOLEAN DEFAULT FALSE,
  sentiment VARCHAR CHECK (sentiment IN ('positive', 'neutral', 'negative', 'urgent')),
  topics JSON DEFAULT JSON '[]',
  action_items JSON DEFAULT JSON '[]',
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT lead_threads_unique UNIQUE (lead_id, gmail_thread_id)
);

CREATE INDEX idx_lead_threads_lead_id ON lead_threads(lead_id);
CREATE INDEX idx_lead_threads_gmail ON lead_threads(gmail_thread_id);
CREATE INDEX idx_lead_threads_awaiting ON lead_threads(awaiting_reply, last_message_at DESC);

CREATE TABLE sent_emails (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID REFERENCES leads(id) ON DELETE SET NULL,
  client_id UUID REFERENCES clients(id) ON DELETE SET NULL,
  project_id UUID REFERENCES projects(id) ON DELETE SET NULL,
  gmail_message_id VARCHAR,
  gmail_thread_id VARCHAR,
  gmail_account_id UUID NOT NULL,
  from_email VARCHAR NOT NULL,
  to_emails JSON NOT NULL,
  cc_emails JSON DEFAULT JSON '[]',
  bcc_emails JSON DEFAULT JSON '[]',
  subject VARCHAR NOT NULL,
  body_html VARCHAR,
  body_text VARCHAR,
  attachments JSON DEFAULT JSON '[]',
  template_id UUID REFERENCES email_templates(id),
  template_variables JSON,
  ai_generated BOOLEAN DEFAULT FALSE,
  ai_prompt VARCHAR,
  human_edited BOOLEAN DEFAULT FALSE,
  sent_at TIMESTAMP(6) WITH TIME ZONE,
  opened_at TIMESTAMP(6) WITH TIME ZONE,
  clicked_at TIMESTAMP(6) WITH TIME ZONE,
  replied_at TIMESTAMP(6) WITH TIME ZONE,
  bounced_at TIMESTAMP(6) WITH TIME ZONE,
  sent_by UUID NOT NULL REFERENCES users(id),
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_sent_emails_lead ON sent_emails(lead_id);
CREATE INDEX idx_sent_emails_client ON sent_emails(client_id);
CREATE INDEX idx_sent_emails_project ON sent_emails(project_id);
CREATE INDEX idx_sent_emails_gmail ON sent_emails(gmail_message_id);
CREATE INDEX idx_sent_emails_sent_at ON sent_emails(sent_at DESC);

CREATE TABLE lead_timeline (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  lead_id UUID NOT NULL REFERENCES leads(id) ON DELETE CASCADE,
  event_type lead_timeline_event_type NOT NULL,
  title VARCHAR NOT NULL,
  description VARCHAR,
  metadata JSON DEFAULT JSON '{}',
  actor_type VARCHAR CHECK (actor_type IN ('user', 'system', 'ai', 'external')),
  actor_id UUID,
  email_id UUID,
  meeting_id UUID,
  action_id UUID REFERENCES lead_actions(id),
  is_highlight BOOLEAN DEFAULT FALSE,
  occurred_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_lead_timeline_lead_id ON lead_timeline(lead_id, occurred_at DESC);
CREATE INDEX idx_lead_timeline_event_type ON lead_timeline(event_type, occurred_at DESC);

CREATE TABLE ai_agent_logs (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  agent_type ai_agent_type NOT NULL,
  agent_version VARCHAR,
  lead_id UUID REFERENCES leads(id) ON DELETE SET NULL,
  client_id UUID REFERENCES clients(id) ON DELETE SET NULL,
  project_id UUID REFERENCES projects(id) ON DELETE SET NULL,
  input_context JSON NOT NULL,
  output_result JSON NOT NULL,
  model_name VARCHAR NOT NULL,
  prompt_tokens INTEGER,
  completion_tokens INTEGER,
  total_cost NUMERIC(10,6),
  latency_ms INTEGER,
  was_accepted BOOLEAN,
  user_feedback VARCHAR,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP
);

CREATE INDEX idx_ai_agent_logs_lead ON ai_agent_logs(lead_id, created_at DESC);
CREATE INDEX idx_ai_agent_logs_agent ON ai_agent_logs(agent_type, created_at DESC);
CREATE INDEX idx_ai_agent_logs_created ON ai_agent_logs(created_at DESC);

CREATE TABLE autonomy_settings (
  id UUID DEFAULT RANDOM_UUID() PRIMARY KEY,
  user_id UUID NOT NULL REFERENCES users(id) ON DELETE CASCADE,
  action_category VARCHAR NOT NULL,
  action_type VARCHAR NOT NULL,
  autonomy_level autonomy_level DEFAULT 'suggest' NOT NULL,
  max_daily_actions INTEGER,
  require_approval_above_value NUMERIC(12,2),
  applies_to_leads BOOLEAN DEFAULT TRUE,
  applies_to_clients BOOLEAN DEFAULT TRUE,
  created_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT autonomy_settings_unique UNIQUE (user_id, action_category, action_type)
);

CREATE INDEX idx_autonomy_settings_user ON autonomy_settings(user_id);

ALTER TABLE leads ADD (
  estimated_value NUMERIC(12,2),
  estimated_value_currency VARCHAR DEFAULT 'USD',
  expected_close_date DATE,
  first_contact_at TIMESTAMP(6) WITH TIME ZONE,
  last_contact_at TIMESTAMP(6) WITH TIME ZONE,
  last_activity_at TIMESTAMP(6) WITH TIME ZONE,
  industry VARCHAR,
  company_size VARCHAR,
  project_type VARCHAR,
  assigned_to UUID REFERENCES users(id),
  converted_at TIMESTAMP(6) WITH TIME ZONE,
  converted_to_client_id UUID REFERENCES clients(id)
);
