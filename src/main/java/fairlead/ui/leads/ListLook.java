package fairlead.ui.leads;

import fairlead.lead.ColumnKind;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadGroup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the list looks: which columns in which order and how wide, how close the lines stand, and by
/// what they are put together.
public record ListLook(List<Shown> columns, Density density, Optional<LeadGroup> group) {

    private static final String COLUMNS = "columns";
    private static final String DENSITY = "density";
    private static final String GROUP = "group";

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

    /// A column and its width in pixels.
    public record Shown(LeadColumn column, int width) {}

    public ListLook {
        columns = List.copyOf(columns);
    }

    public static ListLook usual() {
        return new ListLook(
                USUAL.stream().map(ListLook::usual).toList(),
                Density.COMFORTABLE,
                Optional.empty());
    }

    /// Reads what [#texts] wrote; what is missing or unknown is as `otherwise` has it.
    public static ListLook of(Map<String, String> texts, ListLook otherwise) {
        List<Shown> columns =
                Stream.of(texts.getOrDefault(COLUMNS, "").split(","))
                        .flatMap(text -> shown(text).stream())
                        .toList();
        Optional<Density> density =
                Arrays.stream(Density.values())
                        .filter(each -> each.label().equals(texts.get(DENSITY)))
                        .findFirst();
        Optional<LeadGroup> group =
                texts.containsKey(GROUP) ? group(texts.get(GROUP)) : otherwise.group;
        return new ListLook(
                columns.isEmpty() ? otherwise.columns : columns,
                density.orElse(otherwise.density),
                group);
    }

    private static Optional<LeadGroup> group(String name) {
        return Arrays.stream(LeadGroup.values())
                .filter(each -> label(each).equals(name))
                .findFirst();
    }

    private static Optional<Shown> shown(String text) {
        String[] parts = text.split(":", 2);
        return possible()
                .filter(column -> column.label().equals(parts[0]))
                .findFirst()
                .map(column -> new Shown(column, width(column, parts)));
    }

    private static int width(LeadColumn column, String[] parts) {
        return parts.length == 2 && parts[1].matches("[0-9]{2,4}")
                ? Integer.parseInt(parts[1])
                : usualWidth(column);
    }

    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put(
                COLUMNS,
                columns.stream()
                        .map(shown -> shown.column().label() + ":" + shown.width())
                        .collect(Collectors.joining(",")));
        texts.put(DENSITY, density.label());
        texts.put(GROUP, group.map(ListLook::label).orElse(""));
        return texts;
    }

    static String label(LeadGroup group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    /// What a line can show.
    public static Stream<LeadColumn> possible() {
        return Arrays.stream(LeadColumn.values())
                .filter(
                        column ->
                                switch (column) {
                                    case NOTES, LAST_CONTACT, AWAITING, CONTACT_ROLE, SEARCH ->
                                            false;
                                    case RANK, OPEN, STARRED, STALE, NO_REPLY -> false;
                                    default -> true;
                                });
    }

    public boolean shows(LeadColumn column) {
        return columns.stream().anyMatch(shown -> shown.column() == column);
    }

    public ListLook with(List<Shown> other) {
        return new ListLook(other, density, group);
    }

    public ListLook with(Density other) {
        return new ListLook(columns, other, group);
    }

    public ListLook groupedBy(Optional<LeadGroup> other) {
        return new ListLook(columns, density, other);
    }

    /// The same with this column as the last one, or without it.
    public ListLook showing(LeadColumn column, boolean shown) {
        List<Shown> changed = new ArrayList<>(columns);
        changed.removeIf(each -> each.column() == column);
        if (shown) {
            changed.add(usual(column));
        }
        return with(changed);
    }

    static Shown usual(LeadColumn column) {
        return new Shown(column, usualWidth(column));
    }

    private static int usualWidth(LeadColumn kind) {
        return switch (kind) {
            case NAME -> 174;
            case COMPANY, EMAIL, NEXT_ACTION -> 140;
            case STATUS, OWNER -> 120;
            case TIER -> 96;
            case VALUE, SCORE -> 80;
            case DAYS_IN_STAGE -> 100;
            case EXPECTED_CLOSE -> 100;
            default -> kind.kind() == ColumnKind.TEXT ? 130 : 95;
        };
    }
}
