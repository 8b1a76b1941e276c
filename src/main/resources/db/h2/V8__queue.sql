-- What a person puts aside comes back when they said.

ALTER TABLE lead_actions ADD COLUMN snoozed_until TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE lead_actions ADD COLUMN snoozed_for_reply BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE lead_threads ADD COLUMN snoozed_until TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE lead_meetings ADD COLUMN snoozed_until TIMESTAMP(6) WITH TIME ZONE;
