package fairlead.ui.pipeline.card;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which fields a card shows, and how densely; every card of a board has the same height.
public record CardLook(Density density, Set<CardField> fields) {
    public static final int MOST_FIELDS = 8;

    private static final double LINE = 1.54;

    public CardLook {
        fields = Set.copyOf(fields);
    }

    public static CardLook usual() {
        return new CardLook(
                Density.NORMAL,
                EnumSet.of(
                        CardField.VALUE,
                        CardField.TIER,
                        CardField.PROPOSAL,
                        CardField.COMPANY,
                        CardField.NEXT_ACTION,
                        CardField.TAGS,
                        CardField.OWNER,
                        CardField.DAYS_IN_STAGE));
    }

    public CardLook with(Density other) {
        return new CardLook(other, fields);
    }

    /// Shows or hides a field; beyond the most that a card can show nothing is added.
    public CardLook with(CardField field, boolean shown) {
        EnumSet<CardField> changed =
                fields.isEmpty() ? EnumSet.noneOf(CardField.class) : EnumSet.copyOf(fields);
        if (!shown) {
            changed.remove(field);
        } else if (fields.size() < MOST_FIELDS) {
            changed.add(field);
        }
        return new CardLook(density, changed);
    }

    public boolean shows(CardField field) {
        return fields.contains(field);
    }

    /// A line below the name: what stands at its left and at its right end, either may be null.
    record Line(CardField left, CardField right) {}

    List<Line> lines() {
        List<CardField> lefts = side(CardField.Side.LEFT);
        List<CardField> rights = side(CardField.Side.RIGHT);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(lefts.size(), rights.size()); i++) {
            lines.add(new Line(at(lefts, i), at(rights, i)));
        }
        return lines.subList(0, Math.min(lines.size(), density.lines() - 1));
    }

    double height(double em) {
        return Math.ceil((1 + lines().size()) * lineHeight(em) + 2 * padding(em));
    }

    double lineHeight(double em) {
        return Math.ceil(LINE * em);
    }

    double padding(double em) {
        return Math.round(density.padding() * em);
    }

    /// How the look is remembered between two starts.
    public String text() {
        return density.name()
                + ":"
                + fields.stream().sorted().map(CardField::name).collect(Collectors.joining(","));
    }

    /// Reads what [#text] wrote; what it cannot read is left out.
    public static CardLook of(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) {
            return usual();
        }
        Density density =
                Stream.of(Density.values())
                        .filter(known -> known.name().equals(parts[0]))
                        .findFirst()
                        .orElse(Density.NORMAL);
        Set<String> names = Set.of(parts[1].split(","));
        return new CardLook(
                density,
                Stream.of(CardField.values())
                        .filter(field -> names.contains(field.name()))
                        .collect(Collectors.toSet()));
    }

    private List<CardField> side(CardField.Side side) {
        return Stream.of(CardField.values())
                .filter(field -> field.side() == side && fields.contains(field))
                .toList();
    }

    private static CardField at(List<CardField> fields, int index) {
        return index < fields.size() ? fields.get(index) : null;
    }
}
