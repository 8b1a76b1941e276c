package fairlead.ui.pipeline.state;

import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSort;
import fairlead.lead.view.ViewContent;
import fairlead.ui.pipeline.card.CardLook;
import fairlead.ui.pipeline.picture.BoardQuestion;
import fairlead.ui.pipeline.pile.Slot;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the board is shown: grouping, rows, look of the cards, order of each column. It is this
/// person's own and remembered, or as a saved view says.
public final class BoardDisplay {
    private static final String GROUP = "group";
    private static final String ROWS = "rows";
    private static final String CARDS = "cards";
    private static final String ORDER = "order";

    private final BoardMemory memory;
    private final ObjectProperty<LeadGroup> group;
    private final BooleanProperty rows;
    private final ObjectProperty<CardLook> cards;
    private final Map<String, LeadSort> sorts;
    private final ReadOnlyObjectWrapper<ViewContent> content;
    private LeadFilter filter = LeadFilter.everything();
    private boolean own = true;
    private boolean opening;

    public BoardDisplay(BoardMemory memory) {
        this.memory = memory;
        group = new SimpleObjectProperty<>(memory.group());
        rows = new SimpleBooleanProperty(memory.rowsByOwner());
        cards = new SimpleObjectProperty<>(memory.look());
        sorts = new HashMap<>(memory.sorts());
        content = new ReadOnlyObjectWrapper<>(now());
        group.subscribe((was, is) -> keep(() -> memory.group(is)));
        rows.subscribe((was, is) -> keep(() -> memory.rowsByOwner(is)));
        cards.subscribe((was, is) -> keep(() -> memory.look(is)));
    }

    public BoardMemory memory() {
        return memory;
    }

    public ObjectProperty<LeadGroup> groupProperty() {
        return group;
    }

    public BooleanProperty rowsProperty() {
        return rows;
    }

    public ObjectProperty<CardLook> cardsProperty() {
        return cards;
    }

    /// What a saved view would keep of what is shown now.
    public ReadOnlyObjectProperty<ViewContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// True while a view is being opened: the board is read once, when all of it is in force.
    public boolean isOpening() {
        return opening;
    }

    public LeadSort sort(Slot column) {
        return sorts.getOrDefault(column.id(), BoardQuestion.MY_ORDER);
    }

    public Map<String, LeadSort> sorts() {
        return Map.copyOf(sorts);
    }

    public void sort(Slot column, LeadSort sort) {
        sorts.put(column.id(), sort);
        keep(() -> memory.sort(column, sort));
    }

    public void narrow(LeadFilter wanted) {
        filter = wanted;
        keep(() -> {});
    }

    /// Shows what a view says; what it does not say is this person's own.
    public void open(ViewContent wanted, Runnable narrow) {
        opening = true;
        own = wanted.look().isEmpty();
        filter = wanted.query().filter();
        group.set(groupOf(wanted.look(GROUP, memory.group().name())));
        rows.set(Boolean.parseBoolean(wanted.look(ROWS, Boolean.toString(memory.rowsByOwner()))));
        cards.set(CardLook.of(wanted.look(CARDS, memory.look().text())));
        sorts.clear();
        sorts.putAll(own ? memory.sorts() : sortsOf(wanted.look(ORDER, "")));
        narrow.run();
        opening = false;
        content.set(now());
    }

    private void keep(Runnable remember) {
        if (!opening) {
            content.set(now());
            if (own) {
                remember.run();
            }
        }
    }

    private ViewContent now() {
        Map<String, String> look = new HashMap<>();
        look.put(GROUP, group.get().name());
        look.put(ROWS, Boolean.toString(rows.get()));
        look.put(CARDS, cards.get().text());
        look.put(ORDER, orders());
        return new ViewContent(LeadQuery.all().where(filter), look);
    }

    private String orders() {
        return new TreeMap<>(sorts)
                .entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(BoardQuestion.MY_ORDER))
                        .map(entry -> entry.getKey() + "=" + BoardMemory.text(entry.getValue()))
                        .collect(Collectors.joining(";"));
    }

    private static Map<String, LeadSort> sortsOf(String orders) {
        Map<String, LeadSort> sorts = new HashMap<>();
        for (String order : orders.split(";")) {
            int at = order.indexOf('=');
            if (at > 0) {
                BoardMemory.sortOf(order.substring(at + 1))
                        .ifPresent(sort -> sorts.put(order.substring(0, at), sort));
            }
        }
        return sorts;
    }

    private static LeadGroup groupOf(String name) {
        return Stream.of(LeadGroup.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElse(LeadGroup.STATUS);
    }
}
