-- What language models took, counted before they are asked: a row for a person and day, and one for
-- the company and month. src/docs/agents.md tells how they are used.

CREATE TABLE model_budgets (
  name VARCHAR PRIMARY KEY,
  n BIGINT NOT NULL,
  tokens BIGINT NOT NULL,
  micros BIGINT NOT NULL
);
