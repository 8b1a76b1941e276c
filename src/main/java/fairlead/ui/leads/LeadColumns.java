package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.ui.leads.ListLook.Shown;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/// Keeps the table's columns and what the list's look says of them the same: which there are, in
/// which order, and how wide.
final class LeadColumns {
    /// For the bar that scrolls, and the table's edges.
    private static final double ROOM = 18;

    private final TableView<LeadLine> table;
    private final LeadsViewModel model;
    private final ListParts parts;
    private final DoubleSupplier fontScale;
    private final Map<LeadColumn, TableColumn<LeadLine, LeadRow>> columns =
            new EnumMap<>(LeadColumn.class);
    private final ColumnStretch stretch = new ColumnStretch();
    private boolean showing;

    LeadColumns(
            TableView<LeadLine> table,
            LeadsViewModel model,
            ListParts parts,
            DoubleSupplier fontScale) {
        this.fontScale = fontScale;
        this.table = table;
        this.model = model;
        this.parts = parts;
    }

    void bind() {
        ListLook.possible().forEach(column -> columns.put(column, column(column)));
        model.lookProperty().subscribe(this::show);
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<LeadLine, ?>>) c -> changed());
        table.widthProperty().subscribe(width -> relay());
        table.setSortPolicy(t -> sort());
        model.queryProperty().subscribe(query -> showSort(query.sort()));
    }

    /// Lays the columns out anew, where the type has another size now.
    void relay() {
        lay(model.lookProperty().get().columns());
    }

    private void show(ListLook look) {
        if (!look.columns().equals(shown())) {
            lay(look.columns());
        }
    }

    private void lay(List<Shown> shownColumns) {
        showing = true;
        stretch.share(shownColumns, table.getWidth() - ROOM, fontScale.getAsDouble());
        List<TableColumn<LeadLine, ?>> wanted = new ArrayList<>();
        for (Shown shown : shownColumns) {
            TableColumn<LeadLine, LeadRow> column = columns.get(shown.column());
            column.setPrefWidth(stretch.stretched(shown));
            wanted.add(column);
        }
        if (!wanted.equals(table.getColumns())) {
            table.getColumns().setAll(wanted);
        }
        showing = false;
        showSort(model.queryProperty().get().sort());
    }

    /// A person moved or widened a column.
    private void changed() {
        if (!showing && !table.getColumns().isEmpty()) {
            List<Shown> now = shown();
            if (now.size() == model.lookProperty().get().columns().size()) {
                model.change(look -> look.with(now));
            }
        }
    }

    private List<Shown> shown() {
        return table.getColumns().stream()
                .map(column -> new Shown((LeadColumn) column.getUserData(), chosen(column)))
                .toList();
    }

    private int chosen(TableColumn<LeadLine, ?> column) {
        return stretch.chosen((LeadColumn) column.getUserData(), column.getPrefWidth());
    }

    private TableColumn<LeadLine, LeadRow> column(LeadColumn kind) {
        TableColumn<LeadLine, LeadRow> column = new TableColumn<>(parts.words().title(kind));
        column.setUserData(kind);
        column.setSortable(kind.isSortable());
        column.setReorderable(true);
        column.setCellValueFactory(cell -> cell.getValue().rowProperty());
        column.setCellFactory(c -> new LeadCell(kind, parts));
        if (LeadCell.isNumber(kind)) {
            column.getStyleClass().add("lead-number");
        } else if (kind == LeadColumn.NAME) {
            column.getStyleClass().add("lead-name");
        }
        column.widthProperty()
                .subscribe(
                        (was, is) -> {
                            if (!showing && table.getColumns().contains(column)) {
                                column.setPrefWidth(is.doubleValue());
                                changed();
                            }
                        });
        return column;
    }

    /// The database sorts; the table only says by what.
    private boolean sort() {
        if (!showing && !table.getSortOrder().isEmpty()) {
            TableColumn<LeadLine, ?> by = table.getSortOrder().getFirst();
            boolean down = by.getSortType() == TableColumn.SortType.DESCENDING;
            model.sortBy(new LeadSort((LeadColumn) by.getUserData(), down));
        }
        return true;
    }

    private boolean says(LeadSort sort, TableColumn<LeadLine, LeadRow> by) {
        return table.getSortOrder().size() == 1
                && table.getSortOrder().getFirst() == by
                && (by.getSortType() == TableColumn.SortType.DESCENDING) == sort.descending();
    }

    private void showSort(LeadSort sort) {
        TableColumn<LeadLine, LeadRow> by = columns.get(sort.column());
        if (says(sort, by)) {
            return;
        }
        showing = true;
        if (by == null || !table.getColumns().contains(by)) {
            table.getSortOrder().clear();
        } else {
            by.setSortType(
                    sort.descending()
                            ? TableColumn.SortType.DESCENDING
                            : TableColumn.SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(by));
        }
        showing = false;
    }
}
