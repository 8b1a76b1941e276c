-- Keys by which leads are searched and sorted: without case, accents or the way a number is written.
-- fairlead.lead.SearchKey does the same to what people type.

ALTER TABLE leads ADD COLUMN name_key VARCHAR GENERATED ALWAYS AS (
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(TRANSLATE(REGEXP_REPLACE(LOWER(name), '[\u0300-\u0328]', ''), 'àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĸĺļľłńņňŋōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțŀ',
    'aaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkkllllnnnnooorrrsssstttuuuuuuwyzzzsstl'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ĳ', 'ij'));

ALTER TABLE leads ADD COLUMN company_key VARCHAR GENERATED ALWAYS AS (
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(TRANSLATE(REGEXP_REPLACE(LOWER(company), '[\u0300-\u0328]', ''), 'àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĸĺļľłńņňŋōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțŀ',
    'aaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkkllllnnnnooorrrsssstttuuuuuuwyzzzsstl'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ĳ', 'ij'));

ALTER TABLE leads ADD COLUMN search_key VARCHAR GENERATED ALWAYS AS (
  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(TRANSLATE(REGEXP_REPLACE(LOWER(name || ' ' || COALESCE(company, '') || ' ' || CASE WHEN email LIKE '%.invalid' THEN '' ELSE email END
    || ' ' || COALESCE(website, '')), '[\u0300-\u0328]', ''), 'àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĸĺļľłńņňŋōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțŀ',
    'aaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijkkllllnnnnooorrrsssstttuuuuuuwyzzzsstl'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'ĳ', 'ij')
  || ' ' || COALESCE(REGEXP_REPLACE(phone, '[^0-9]+', ''), ''));

CREATE INDEX idx_leads_name_key ON leads(name_key, id);
CREATE INDEX idx_leads_company_key ON leads(company_key NULLS LAST, id);
CREATE INDEX idx_leads_last_activity ON leads(last_activity_at DESC NULLS LAST, id);

DROP INDEX idx_leads_board;
CREATE INDEX idx_leads_board ON leads(status, board_rank NULLS LAST, id);
