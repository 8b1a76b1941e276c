package fairlead.ui.pipeline.state;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadSort;
import fairlead.settings.Settings;
import fairlead.settings.SettingsData;
import fairlead.ui.pipeline.card.CardLook;
import fairlead.ui.pipeline.picture.BoardQuestion;
import fairlead.ui.pipeline.pile.Slot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How this person left the board: grouping, look of the cards, and each column's order, width and
/// fold.
public final class BoardMemory {
    private static final String LOOK = "pipeline.look";
    private static final String GROUP = "pipeline.group";
    private static final String ROWS = "pipeline.rows";
    private static final String SORT = "pipeline.sort.";
    private static final String FOLD = "pipeline.fold.";
    private static final String WIDTH = "pipeline.";

    private final Settings settings;

    public BoardMemory(Settings settings) {
        this.settings = settings;
    }

    public CardLook look() {
        return read(LOOK).map(CardLook::of).orElseGet(CardLook::usual);
    }

    public void look(CardLook look) {
        write(LOOK, look.text());
    }

    public LeadGroup group() {
        return read(GROUP)
                .flatMap(name -> named(LeadGroup.values(), name))
                .orElse(LeadGroup.STATUS);
    }

    public void group(LeadGroup group) {
        write(GROUP, group.name());
    }

    boolean rowsByOwner() {
        return read(ROWS).map(Boolean::parseBoolean).orElse(false);
    }

    void rowsByOwner(boolean rows) {
        write(ROWS, Boolean.toString(rows));
    }

    /// Closed columns are folded until somebody unfolds them.
    public boolean isFolded(Slot slot) {
        return read(FOLD + slot.id()).map(Boolean::parseBoolean).orElse(slot.isClosed());
    }

    public void fold(Slot slot, boolean folded) {
        write(FOLD + slot.id(), Boolean.toString(folded));
    }

    public LeadSort sort(Slot slot) {
        return read(SORT + slot.id()).flatMap(BoardMemory::sortOf).orElse(BoardQuestion.MY_ORDER);
    }

    public void sort(Slot slot, LeadSort sort) {
        write(SORT + slot.id(), text(sort));
    }

    Map<String, LeadSort> sorts() {
        Map<String, LeadSort> sorts = new HashMap<>();
        data().views()
                .forEach(
                        (key, value) -> {
                            if (key.startsWith(SORT)) {
                                sortOf(value)
                                        .ifPresent(
                                                sort ->
                                                        sorts.put(
                                                                key.substring(SORT.length()),
                                                                sort));
                            }
                        });
        return sorts;
    }

    /// The columns that are folded although they would not be, and all closed ones but those that
    /// were unfolded.
    public Set<String> folded() {
        Set<String> folded = new TreeSet<>();
        Stream.of(fairlead.lead.LeadStatus.values())
                .map(Slot::of)
                .filter(this::isFolded)
                .map(Slot::id)
                .forEach(folded::add);
        data().views()
                .forEach(
                        (key, value) -> {
                            if (key.startsWith(FOLD) && Boolean.parseBoolean(value)) {
                                folded.add(key.substring(FOLD.length()));
                            }
                        });
        return folded;
    }

    public double width(Slot slot) {
        return data().columnWidths().getOrDefault(WIDTH + slot.id(), ColumnViewModel.USUAL);
    }

    public void width(Slot slot, double width) {
        settings.change(data -> data.withColumnWidth(WIDTH + slot.id(), width));
    }

    static String text(LeadSort sort) {
        return sort.column().name() + (sort.descending() ? ":desc" : ":asc");
    }

    static Optional<LeadSort> sortOf(String text) {
        String[] parts = text.split(":", 2);
        return named(LeadColumn.values(), parts[0])
                .filter(LeadColumn::isSortable)
                .map(column -> new LeadSort(column, text.endsWith(":desc")));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private Optional<String> read(String key) {
        return Optional.ofNullable(data().views().get(key));
    }

    private void write(String key, String value) {
        settings.change(data -> data.withView(key, value));
    }

    private SettingsData data() {
        return settings.get();
    }
}
