-- What a person puts aside comes back when they said.

ALTER TABLE lead_actions ADD COLUMN snoozed_until TIMESTAMPTZ;
ALTER TABLE lead_actions ADD COLUMN snoozed_for_reply BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE lead_threads ADD COLUMN snoozed_until TIMESTAMPTZ;
ALTER TABLE lead_meetings ADD COLUMN snoozed_until TIMESTAMPTZ;

UPDATE sync.meta SET schema_version = 8;
