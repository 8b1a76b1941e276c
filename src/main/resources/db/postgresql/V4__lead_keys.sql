-- Keys by which leads are searched and sorted: without case, accents or the way a number is written.
-- fairlead.lead.SearchKey does the same to what people type.

CREATE FUNCTION fairlead_key(t TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(translate(lower(t), 'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĸĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſȘșȚțĿŀ'
  || U&'\0300\0301\0302\0303\0304\0306\0307\0308\030a\030b\030c\0327\0328',
  'aaaaaaceeeeiiiidnoooooouuuuyaaaaaaceeeeiiiidnoooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiijjkkkllllllllnnnnnnnnoooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsssttll'), 'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'), 'ĳ', 'ij'), 'Ĳ', 'ij'), 'ẞ', 'ss');

ALTER TABLE leads ADD COLUMN name_key TEXT COLLATE "C" GENERATED ALWAYS AS (fairlead_key(name)) STORED;
ALTER TABLE leads ADD COLUMN company_key TEXT COLLATE "C" GENERATED ALWAYS AS (fairlead_key(company)) STORED;
ALTER TABLE leads ADD COLUMN search_key TEXT GENERATED ALWAYS AS (
  fairlead_key(name || ' ' || COALESCE(company, '') || ' ' || CASE WHEN email LIKE '%.invalid' THEN '' ELSE email END
    || ' ' || COALESCE(website, ''))
  || ' ' || coalesce(regexp_replace(phone, '[^0-9]+', '', 'g'), '')) STORED;

CREATE INDEX idx_leads_name_key ON leads(name_key, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_leads_company_key ON leads(company_key, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_leads_last_activity ON leads(last_activity_at DESC NULLS LAST, id) WHERE deleted_at IS NULL;

DROP INDEX idx_leads_board;
CREATE INDEX idx_leads_board ON leads(status, board_rank, id) WHERE deleted_at IS NULL;
