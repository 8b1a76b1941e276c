package fairlead.importing.mapping;

import fairlead.importing.mapping.RowCells.Cell;
import fairlead.importing.value.Currencies;
import fairlead.importing.value.DateText;
import fairlead.importing.value.DateValue;
import fairlead.importing.value.MoneyText;
import fairlead.importing.value.MoneyValue;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Reads what a lead is worth, where it stands, where it came from and when things happened.
final class DealReader {

    /// What `leads.estimated_value` holds at most.
    private static final BigDecimal LARGEST = new BigDecimal("9999999999.99");

    private final Mapping mapping;
    private final Map<String, Optional<LeadStatus>> statuses = new Recent<>();
    private final Map<String, Optional<LeadSource>> sources = new Recent<>();

    DealReader(Mapping mapping) {
        this.mapping = mapping;
    }

    void read(RowCells cells, LeadDraft draft, NoteLines notes) {
        readStatus(cells, draft, notes);
        readSource(cells, draft, notes);
        cells.first(ImportField.VALUE).ifPresent(cell -> readValue(cells, cell, draft, notes));
        readDate(cells, ImportField.CREATED, draft, notes)
                .ifPresent(date -> moment(ImportField.CREATED, date, draft));
        readDate(cells, ImportField.ENGAGED, draft, notes)
                .ifPresent(date -> moment(ImportField.ENGAGED, date, draft));
        readDate(cells, ImportField.CLOSED, draft, notes).ifPresent(date -> close(date, draft));
        readDate(cells, ImportField.EXPECTED_CLOSE, draft, notes)
                .ifPresent(date -> expect(date, draft));
    }

    private void readStatus(RowCells cells, LeadDraft draft, NoteLines notes) {
        LeadStatus found = null;
        for (Cell cell : cells.all(ImportField.STATUS)) {
            Optional<LeadStatus> status = statuses.computeIfAbsent(cell.text(), mapping::status);
            if (status.isEmpty()) {
                keep(cell, "importing.remark.status", draft, notes);
            } else if (found == null || isFurther(status.get(), found)) {
                found = status.get();
            }
        }
        draft.stand(found);
    }

    /// Of two columns (state, stage) the one that knows more decides: closed before open, and a
    /// later stage before an earlier one.
    private static boolean isFurther(LeadStatus status, LeadStatus than) {
        return !than.isClosed() && status.compareTo(than) > 0;
    }

    private void readSource(RowCells cells, LeadDraft draft, NoteLines notes) {
        draft.set(LeadField.SOURCE_DETAIL, cells.text(ImportField.SOURCE_DETAIL));
        Optional<Cell> cell = cells.first(ImportField.SOURCE);
        if (cell.isEmpty()) {
            return;
        }
        Optional<LeadSource> source = sources.computeIfAbsent(cell.get().text(), mapping::source);
        draft.set(LeadField.SOURCE, source.orElse(LeadSource.IMPORT));
        if (draft.text(LeadField.SOURCE_DETAIL) == null) {
            draft.set(LeadField.SOURCE_DETAIL, cell.get().text());
        } else if (source.isEmpty()) {
            keep(cell.get(), "importing.remark.source", draft, notes);
        }
    }

    private void readValue(RowCells cells, Cell cell, LeadDraft draft, NoteLines notes) {
        Optional<MoneyValue> money = new MoneyText(cell.column().mark()).parse(cell.text());
        if (money.isEmpty()) {
            keep(cell, "importing.remark.value", draft, notes);
        } else if (money.get().amount().abs().compareTo(LARGEST) > 0) {
            keep(cell, "importing.remark.large", draft, notes);
        } else {
            draft.set(LeadField.VALUE, money.get().amount());
            draft.set(LeadField.CURRENCY, currency(cells, cell, money.get(), draft, notes));
        }
    }

    private String currency(
            RowCells cells, Cell value, MoneyValue money, LeadDraft draft, NoteLines notes) {
        Optional<Cell> beside = cells.first(ImportField.CURRENCY);
        Optional<String> named = beside.flatMap(cell -> Currencies.code(cell.text()));
        if (beside.isPresent() && named.isEmpty()) {
            keep(beside.get(), "importing.remark.currency", draft, notes);
        }
        return money.currency()
                .or(() -> named)
                .or(() -> Optional.ofNullable(value.column().currency()))
                .orElse(mapping.conventions().currency());
    }

    private Optional<DateValue> readDate(
            RowCells cells, ImportField field, LeadDraft draft, NoteLines notes) {
        Optional<Cell> cell = cells.first(field);
        Optional<DateValue> date =
                cell.flatMap(c -> new DateText(c.column().order()).parse(c.text()));
        if (cell.isPresent() && date.isEmpty()) {
            keep(cell.get(), "importing.remark.date", draft, notes);
        }
        return date;
    }

    private void moment(ImportField field, DateValue date, LeadDraft draft) {
        draft.set(field, date.instant(mapping.conventions().zone()));
    }

    private void close(DateValue date, LeadDraft draft) {
        if (draft.status().filter(LeadStatus::isClosed).isPresent()) {
            moment(ImportField.CLOSED, date, draft);
        } else {
            expect(date, draft);
        }
    }

    private void expect(DateValue date, LeadDraft draft) {
        draft.set(LeadField.EXPECTED_CLOSE_DATE, date.day(mapping.conventions().zone()));
    }

    private static void keep(Cell cell, String key, LeadDraft draft, NoteLines notes) {
        draft.remark(Remark.kept(draft.row(), cell.column().name(), cell.text(), key));
        notes.line(cell);
    }
}
