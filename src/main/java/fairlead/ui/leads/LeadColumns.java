package fairlead.ui.leads;

import fairlead.lead.ColumnKind;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.settings.Settings;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of the list: which there are, in which order and how wide, kept from day to day.
final class LeadColumns {
    private static final String KEPT = "leads.columns";

    private static final List<LeadColumn> USUAL =
            List.of(
                    LeadColumn.NAME,
                    LeadColumn.COMPANY,
                    LeadColumn.STATUS,
                    LeadColumn.VALUE,
                    LeadColumn.EXPECTED_CLOSE,
                    LeadColumn.NEXT_ACTION,
                    LeadColumn.DAYS_IN_STAGE,
                    LeadColumn.TIER,
                    LeadColumn.OWNER);

    private final TableView<LeadLine> table;
    private final LeadWords words;
    private final CellEdits edits;
    private final Settings settings;

    LeadColumns(TableView<LeadLine> table, LeadWords words, CellEdits edits, Settings settings) {
        this.table = table;
        this.words = words;
        this.edits = edits;
        this.settings = settings;
    }

    void build(LeadsViewModel model) {
        List<LeadColumn> shown = kept();
        Stream.concat(shown.stream(), all().filter(c -> !shown.contains(c)))
                .forEach(column -> table.getColumns().add(column(column, shown.contains(column))));
        table.setTableMenuButtonVisible(true);
        table.setSortPolicy(t -> sort(model));
        table.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<LeadLine, ?>>) c -> keep());
    }

    /// What a row can show.
    private static Stream<LeadColumn> all() {
        return Arrays.stream(LeadColumn.values())
                .filter(
                        column ->
                                switch (column) {
                                    case NOTES, LAST_CONTACT, AWAITING, CONTACT_ROLE, SEARCH ->
                                            false;
                                    case RANK, OPEN, STARRED, STALE -> false;
                                    default -> true;
                                });
    }

    private List<LeadColumn> kept() {
        String kept = settings.get().views().getOrDefault(KEPT, "");
        List<LeadColumn> columns =
                all().filter(c -> List.of(kept.split(",")).contains(c.label())).toList();
        if (columns.isEmpty()) {
            return USUAL;
        }
        return Stream.of(kept.split(","))
                .flatMap(label -> columns.stream().filter(c -> c.label().equals(label)))
                .toList();
    }

    private void keep() {
        String shown =
                table.getVisibleLeafColumns().stream()
                        .map(column -> ((LeadColumn) column.getUserData()).label())
                        .collect(Collectors.joining(","));
        settings.change(data -> data.withView(KEPT, shown));
    }

    private TableColumn<LeadLine, LeadRow> column(LeadColumn kind, boolean shown) {
        TableColumn<LeadLine, LeadRow> column = new TableColumn<>(words.title(kind));
        column.setUserData(kind);
        column.setVisible(shown);
        column.setSortable(kind.isSortable());
        column.setCellValueFactory(cell -> cell.getValue().rowProperty());
        column.setCellFactory(c -> new LeadCell(kind, words, edits));
        column.setPrefWidth(width(kind));
        if (LeadCell.isNumber(kind)) {
            column.getStyleClass().add("lead-number");
        } else if (kind == LeadColumn.NAME) {
            column.getStyleClass().add("lead-name");
        }
        column.widthProperty().subscribe((was, is) -> keepWidth(kind, is.doubleValue()));
        return column;
    }

    private double width(LeadColumn kind) {
        return settings.get()
                .columnWidths()
                .getOrDefault("leads." + kind.label(), usualWidth(kind));
    }

    private void keepWidth(LeadColumn kind, double width) {
        if (width > 0 && width != width(kind)) {
            settings.change(data -> data.withColumnWidth("leads." + kind.label(), width));
        }
    }

    private static double usualWidth(LeadColumn kind) {
        return switch (kind) {
            case NAME -> 190;
            case COMPANY, EMAIL, NEXT_ACTION -> 145;
            case STATUS, OWNER -> 125;
            case TIER, VALUE, SCORE -> 80;
            case DAYS_IN_STAGE -> 105;
            default -> kind.kind() == ColumnKind.TEXT ? 130 : 95;
        };
    }

    /// The database sorts; the table only says by what.
    private boolean sort(LeadsViewModel model) {
        if (!table.getSortOrder().isEmpty()) {
            TableColumn<LeadLine, ?> by = table.getSortOrder().getFirst();
            model.sortBy(
                    new LeadSort(
                            (LeadColumn) by.getUserData(),
                            by.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return true;
    }
}
