-- The board's index holds all that its columns are ordered, counted and summed by, so that no lead
-- has to be read for that.

DROP INDEX idx_leads_board;
CREATE INDEX idx_leads_board ON leads(status, board_rank NULLS LAST, id, deleted_at, closed_at,
  estimated_value, estimated_value_currency, close_rate, close_rate_base);
