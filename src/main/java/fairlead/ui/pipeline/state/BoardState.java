package fairlead.ui.pipeline.state;

import fairlead.lead.LeadRow;
import fairlead.lead.LeadTotals;
import fairlead.ui.control.Stages;
import fairlead.ui.pipeline.picture.BoardPart;
import fairlead.ui.pipeline.picture.BoardPicture;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.RowCache;
import fairlead.ui.pipeline.pile.Slot;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The columns, rows and piles of cards that the board shows at the moment.
public final class BoardState {
    private static final int FEW = 500;

    private final RowCache cache = new RowCache();
    private final Map<PileKey, PileViewModel> piles = new HashMap<>();
    private final ObservableList<ColumnViewModel> columns = FXCollections.observableArrayList();
    private final ObservableList<BoardPicture.Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Stages> stages = new ReadOnlyObjectWrapper<>();
    private final BoardTitles titles;
    private final BoardDisplay display;
    private final RowReading reading;
    private int carried;

    public BoardState(BoardTitles titles, BoardDisplay display, RowReading reading) {
        this.titles = titles;
        this.display = display;
        this.reading = reading;
    }

    public ObservableList<ColumnViewModel> columns() {
        return columns;
    }

    public ObservableList<BoardPicture.Row> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<Stages> stagesProperty() {
        return stages.getReadOnlyProperty();
    }

    public Stages stages() {
        return stages.get();
    }

    private void want(List<UUID> ids) {
        reading.want(ids, this);
    }

    public void show(BoardPicture picture) {
        reading.forgetAbsent();
        stages.set(titles.stages(picture.statuses()));
        cache.put(picture.leads());
        columns(picture.columns());
        if (!rows.equals(picture.rows())) {
            rows.setAll(picture.rows());
        }
        picture.piles()
                .forEach(
                        (key, ids) -> {
                            PileViewModel pile = pile(key);
                            pile.setOrder(ids, count(picture, key, ids));
                        });
        piles.values().forEach(PileViewModel::noteReading);
    }

    /// Shows what a few changed leads did, and moves the numbers by them until they are counted.
    public void renew(BoardPart part) {
        Shift shift = new Shift(columns);
        part.changed().forEach(id -> shift.before(id, cache.get(id), pileOf(id)));
        part.changed().forEach(cache::remove);
        cache.put(part.leads());
        part.piles().forEach((key, ids) -> pile(key).setOrder(ids, ids.size()));
        part.leads().forEach(row -> shift.after(row, pileOf(row.id())));
        shift.apply(this::chanceIn);
        piles.values().forEach(PileViewModel::noteReading);
    }

    private int count(BoardPicture picture, PileKey key, List<UUID> ids) {
        if (picture.whole() || key.row() != null) {
            return ids.size();
        }
        return column(key.column()).map(column -> (int) column.counted().count()).orElse(0);
    }

    private void columns(List<BoardPicture.Column> read) {
        List<ColumnViewModel> next = new ArrayList<>();
        for (BoardPicture.Column column : read) {
            ColumnViewModel model = column(column.slot()).orElseGet(() -> open(column.slot()));
            model.setTitle(titles.of(column, stages.get()));
            model.count(column.totals());
            next.add(model);
        }
        if (!columns.equals(next)) {
            columns.setAll(next);
        }
    }

    private ColumnViewModel open(Slot slot) {
        ColumnViewModel column = new ColumnViewModel(slot);
        column.foldedProperty().set(display.memory().isFolded(slot));
        column.widthProperty().set(display.memory().width(slot));
        column.sortProperty().set(display.sort(slot));
        return column;
    }

    public Optional<ColumnViewModel> column(Slot slot) {
        return columns.stream().filter(column -> column.slot().equals(slot)).findFirst();
    }

    public PileViewModel pile(PileKey key) {
        return piles.computeIfAbsent(key, fresh -> new PileViewModel(fresh, cache, this::want));
    }

    public Optional<PileViewModel> pileOf(UUID id) {
        return piles.values().stream().filter(pile -> pile.indexOf(id) >= 0).findFirst();
    }

    public Collection<PileViewModel> piles() {
        return piles.values();
    }

    public String currency() {
        return columns.stream()
                .flatMap(column -> column.counted().sum().stream())
                .map(LeadTotals.Sum::currency)
                .findFirst()
                .orElse("USD");
    }

    public LeadRow row(UUID id) {
        return cache.get(id);
    }

    void put(Collection<LeadRow> fresh) {
        cache.put(fresh);
        piles.values().forEach(PileViewModel::noteReading);
    }

    /// Leads in sight whose rows have not come in.
    Set<UUID> missing() {
        Set<UUID> missing = new LinkedHashSet<>();
        piles.values().forEach(pile -> missing.addAll(pile.missing()));
        return missing;
    }

    /// Of the leads that somebody has changed, a few are to be read again; more are forgotten and
    /// read when they come into sight.
    public Set<UUID> forgetOthers(Collection<UUID> changed) {
        Set<UUID> again = new HashSet<>();
        for (UUID id : changed) {
            if (again.size() < FEW && cache.has(id)) {
                again.add(id);
            } else {
                cache.remove(id);
            }
        }
        return again;
    }

    /// Other columns are to come.
    public void clear() {
        piles.clear();
    }

    /// The rows that are known of these leads.
    public List<LeadRow> known(Collection<UUID> ids) {
        return ids.stream().map(cache::get).filter(row -> row != null).toList();
    }

    /// Lets cards change their pile before the database has answered.
    public void carry(List<UUID> ids, PileViewModel to, int gap) {
        carried++;
        long above = ids.stream().filter(id -> isAbove(to, id, gap)).count();
        piles.values().forEach(pile -> pile.remove(ids));
        to.insert((int) (gap - above), ids);
    }

    /// How often cards have changed their pile so: what was read before the last time is not to be
    /// shown any more.
    public int carried() {
        return carried;
    }

    /// Takes the numbers that are foreseen for the counted ones until they are counted again.
    public void keepForeseen() {
        columns.forEach(column -> column.count(column.totalsProperty().get()));
    }

    private static boolean isAbove(PileViewModel pile, UUID id, int gap) {
        int at = pile.indexOf(id);
        return at >= 0 && at < gap;
    }

    /// Shows the numbers as they will be once these cards lie in a column, or what was counted
    /// where that is null.
    public void foresee(List<LeadRow> moving, Slot target) {
        for (ColumnViewModel column : columns) {
            LeadTotals counted = column.counted();
            if (target == null || moving.isEmpty()) {
                column.foresee(counted);
                continue;
            }
            List<LeadRow> out =
                    column.slot().equals(target) ? List.of() : in(column.slot(), moving);
            List<LeadRow> in =
                    column.slot().equals(target) ? notIn(column.slot(), moving) : List.of();
            LeadTotals after = Totals.minus(counted, out, this::chance);
            column.foresee(Totals.plus(after, in, row -> chanceIn(column.slot(), row)));
        }
    }

    private List<LeadRow> in(Slot slot, List<LeadRow> moving) {
        return moving.stream().filter(row -> lies(slot, row)).toList();
    }

    private List<LeadRow> notIn(Slot slot, List<LeadRow> moving) {
        return moving.stream().filter(row -> !lies(slot, row)).toList();
    }

    private boolean lies(Slot slot, LeadRow row) {
        return piles.values().stream()
                .filter(pile -> pile.column().equals(slot))
                .anyMatch(pile -> pile.indexOf(row.id()) >= 0);
    }

    private BigDecimal chance(LeadRow row) {
        return stages.get()
                .setting(row.status())
                .map(setting -> setting.probability())
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal chanceIn(Slot slot, LeadRow row) {
        return slot.status()
                .flatMap(status -> stages.get().setting(status))
                .map(setting -> setting.probability())
                .orElseGet(() -> chance(row));
    }
}
