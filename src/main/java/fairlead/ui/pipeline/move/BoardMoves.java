package fairlead.ui.pipeline.move;

import fairlead.lead.Closing;
import fairlead.lead.LeadField;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.settings.Texts;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.pipeline.card.CardWords;
import fairlead.ui.pipeline.picture.BoardQuestion;
import fairlead.ui.pipeline.pile.PileKey;
import fairlead.ui.pipeline.pile.PileViewModel;
import fairlead.ui.pipeline.pile.Slot;
import fairlead.ui.pipeline.state.BoardState;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Puts cards somewhere else: at once on the screen, then for good; back again where a rule or the
/// person says no.
public final class BoardMoves {
    private final BoardState state;
    private final MoveViewModel moves;
    private final Texts texts;
    private final CardWords words;
    private final Runnable reload;
    private final ReadOnlyStringWrapper announcement = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>();

    public BoardMoves(
            BoardState state, MoveViewModel moves, Texts texts, CardWords words, Runnable reload) {
        this.state = state;
        this.moves = moves;
        this.texts = texts;
        this.words = words;
        this.reload = reload;
    }

    /// What a screen reader says after a move.
    public ReadOnlyStringProperty announcementProperty() {
        return announcement.getReadOnlyProperty();
    }

    /// Why cards were not put where they were dropped; null while nothing was refused.
    public ReadOnlyObjectProperty<Refusal> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// How warm a lead is follows from what happens with it; nobody sets it by hand.
    private static boolean changesTier(List<LeadRow> rows, Slot column) {
        return column.group() == LeadGroup.TIER
                && rows.stream().anyMatch(row -> !Objects.equals(row.pulse().tier(), column.key()));
    }

    /// Puts cards into a pile, at a gap where the pile is in the person's own order.
    public void drop(List<UUID> ids, PileViewModel target, int gap) {
        List<LeadRow> rows = state.known(ids);
        if (rows.isEmpty() || nothingChanges(rows, target, gap)) {
            state.foresee(List.of(), null);
            return;
        }
        if (changesTier(rows, target.column())) {
            state.foresee(List.of(), null);
            refusal.set(null);
            refusal.set(new Refusal(rows.getFirst().id(), texts.get("pipeline.tier.fixed")));
            return;
        }
        MoveLeads.Place place = isOwnOrder(target) ? place(target, gap, ids) : null;
        state.foresee(rows, target.column());
        state.keepForeseen();
        state.carry(ids, target, isOwnOrder(target) ? gap : 0);
        String column = title(target.column());
        MoveLeads command =
                new MoveLeads(
                        ids,
                        target.column().status().orElse(null),
                        Closing.NONE,
                        place,
                        values(target.key(), rows));
        moves.move(command, rows, said(rows, column), outcome());
        announce(rows.getFirst(), column, target);
    }

    /// Moves cards to a status that may have no column in sight.
    public void moveTo(List<UUID> ids, LeadStatus status) {
        List<LeadRow> rows = state.known(ids);
        if (rows.isEmpty()) {
            return;
        }
        String name = state.stages().name(status);
        moves.move(MoveLeads.to(status, ids), rows, said(rows, name), outcome());
        announcement.set(texts.get("pipeline.moved-one", rows.getFirst().name(), name));
    }

    public boolean isOwnOrder(PileViewModel pile) {
        return state.column(pile.column())
                .map(column -> column.sortProperty().get().equals(BoardQuestion.MY_ORDER))
                .orElse(false);
    }

    private boolean nothingChanges(List<LeadRow> rows, PileViewModel target, int gap) {
        boolean here = rows.stream().allMatch(row -> target.indexOf(row.id()) >= 0);
        if (!here) {
            return false;
        }
        int first = target.indexOf(rows.getFirst().id());
        return !isOwnOrder(target) || rows.size() == 1 && (gap == first || gap == first + 1);
    }

    private static Map<LeadField, Object> values(PileKey pile, List<LeadRow> rows) {
        Map<LeadField, Object> values = new HashMap<>();
        if (pile.row() != null) {
            values.put(LeadField.OWNER, pile.row().key());
        }
        Slot column = pile.column();
        if (column.group() == LeadGroup.OWNER) {
            values.put(LeadField.OWNER, column.key());
        } else if (column.group() == LeadGroup.CLOSE_MONTH) {
            values.put(LeadField.EXPECTED_CLOSE_DATE, day((YearMonth) column.key(), rows));
        }
        return values;
    }

    /// One lead keeps its day of the month; many get the last one.
    private static LocalDate day(YearMonth month, List<LeadRow> rows) {
        if (month == null) {
            return null;
        }
        LocalDate known = rows.size() == 1 ? rows.getFirst().deal().expectedClose() : null;
        return known == null
                ? month.atEndOfMonth()
                : month.atDay(Math.min(known.getDayOfMonth(), month.lengthOfMonth()));
    }

    /// Between the neighbours of the gap that stay where they are and have a place.
    private MoveLeads.Place place(PileViewModel pile, int gap, List<UUID> moving) {
        Set<UUID> away = new HashSet<>(moving);
        String after = null;
        for (int i = gap - 1; i >= 0 && after == null; i--) {
            after = rank(pile, i, away);
        }
        String before = null;
        for (int i = gap; i < pile.ids().size() && before == null; i++) {
            String rank = rank(pile, i, away);
            before = after == null || rank == null || rank.compareTo(after) > 0 ? rank : null;
        }
        return new MoveLeads.Place(after, before);
    }

    private static String rank(PileViewModel pile, int index, Set<UUID> away) {
        LeadRow row = pile.rowAt(index);
        return row == null || away.contains(row.id()) ? null : row.stage().rank();
    }

    private MoveViewModel.Outcome outcome() {
        return new MoveViewModel.Outcome() {
            @Override
            public void done() {
                // the commit itself tells the board to read again
            }

            @Override
            public void stayed() {
                reload.run();
            }
        };
    }

    private String said(List<LeadRow> rows, String column) {
        return rows.size() == 1
                ? texts.get("pipeline.moved-one", rows.getFirst().name(), column)
                : texts.get("pipeline.moved-many", rows.size(), column);
    }

    private void announce(LeadRow row, String column, PileViewModel target) {
        String value = words.fullValue(row);
        announcement.set(
                texts.get(
                        "pipeline.announced",
                        value.isEmpty() ? row.name() : row.name() + ", " + value,
                        column,
                        target.indexOf(row.id()) + 1,
                        target.size()));
    }

    private String title(Slot column) {
        return state.column(column).map(model -> model.titleProperty().get()).orElse("");
    }
}
