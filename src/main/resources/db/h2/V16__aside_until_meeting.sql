-- What is put aside until a meeting follows the meeting, wherever it is moved to.

ALTER TABLE lead_actions ADD COLUMN snoozed_for_meeting UUID;
