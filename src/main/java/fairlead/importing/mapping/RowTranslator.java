package fairlead.importing.mapping;

import fairlead.importing.mapping.RowCells.Cell;
import fairlead.importing.table.TableRow;
import fairlead.lead.LeadField;

import java.util.regex.Pattern;

/// Reads rows as leads by a [Mapping]; never fails, but says in remarks what it could not read.
public final class RowTranslator {

    private static final Pattern TAGS = Pattern.compile("\\s*(?:[;,|\\n]|:::)\\s*");

    private final Mapping mapping;
    private final PersonReader person;
    private final DealReader deal;

    public RowTranslator(Mapping mapping) {
        this.mapping = mapping;
        this.person = new PersonReader(mapping.conventions().region());
        this.deal = new DealReader(mapping);
    }

    public LeadDraft translate(TableRow row) {
        LeadDraft draft = new LeadDraft(row.number());
        if (row.width() > mapping.columns().size()) {
            String extra = row.cell(mapping.columns().size());
            draft.remark(Remark.refused(row.number(), "", extra, "importing.remark.wide"));
            return draft;
        }
        RowCells cells = new RowCells(row, mapping.columns());
        NoteLines notes = new NoteLines();
        cells.all(ImportField.NOTES).forEach(cell -> notes.add(cell.text()));
        person.read(cells, draft, notes);
        deal.read(cells, draft, notes);
        readRest(cells, draft);
        cells.all(ImportField.NOTE_LINE).forEach(notes::line);
        draft.set(LeadField.NOTES, notes.text());
        return draft;
    }

    private static void readRest(RowCells cells, LeadDraft draft) {
        draft.set(LeadField.INDUSTRY, cells.text(ImportField.INDUSTRY));
        draft.set(LeadField.PROJECT_TYPE, cells.text(ImportField.PROJECT_TYPE));
        cells.first(ImportField.COMPANY_SIZE)
                .ifPresent(cell -> draft.set(LeadField.COMPANY_SIZE, CompanySize.of(cell.text())));
        for (ImportField field :
                new ImportField[] {ImportField.OWNER, ImportField.KEY, ImportField.LOST_REASON}) {
            cells.first(field).ifPresent(cell -> draft.set(field, cell.text()));
        }
        for (Cell cell : cells.all(ImportField.TAGS)) {
            for (String tag : TAGS.split(cell.text())) {
                if (!tag.isBlank() && !draft.tags().contains(tag.strip())) {
                    draft.tags().add(tag.strip());
                }
            }
        }
    }
}
