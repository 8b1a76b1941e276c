package fairlead.ui.pipeline.panel;

import fairlead.importing.value.DecimalMark;
import fairlead.importing.value.MoneyText;
import fairlead.importing.value.MoneyValue;
import fairlead.lead.LeadField;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.team.Person;
import fairlead.ui.pipeline.board.BoardContext;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// The small panels beside a card or the bulk bar: where to, whose, how much, until when, what
/// next.
public final class CardPanels {
    private final BoardContext board;
    private final Supplier<Node> anchor;

    public CardPanels(BoardContext board, Supplier<Node> anchor) {
        this.board = board;
        this.anchor = anchor;
    }

    public void moveTo(Node at) {
        open(
                at,
                close -> {
                    List<ChoicePanel.Choice> choices = new ArrayList<>();
                    for (LeadStatus status : board.model().stagesProperty().get().all()) {
                        choices.add(
                                new ChoicePanel.Choice(
                                        board.model().stagesProperty().get().name(status),
                                        () -> {
                                            close.run();
                                            board.model().moveTo(status);
                                        }));
                    }
                    return new ChoicePanel(board.text("pipeline.command.move-to"), choices);
                });
    }

    void assign(Node at) {
        open(
                at,
                close -> {
                    List<ChoicePanel.Choice> choices = new ArrayList<>();
                    for (Person person : board.model().advice().people()) {
                        choices.add(
                                new ChoicePanel.Choice(
                                        person.name(),
                                        () -> {
                                            close.run();
                                            edit(LeadField.OWNER, person.id(), person.name());
                                        }));
                    }
                    return new ChoicePanel(board.text("pipeline.assign"), choices);
                });
    }

    public void value(Node at) {
        List<UUID> ids = board.model().selection().subjects();
        LeadRow one = ids.size() == 1 ? board.model().row(ids.getFirst()) : null;
        open(
                at,
                close ->
                        new LinePanel(
                                board.text("pipeline.command.edit-value"),
                                one == null ? "" : board.words().fullValue(one),
                                board.text("move.won.not-money"),
                                typed -> takeValue(typed, close)));
    }

    private boolean takeValue(String typed, Runnable close) {
        Map<LeadField, Object> values = new HashMap<>();
        if (typed.isBlank()) {
            values.put(LeadField.VALUE, null);
        } else {
            Optional<MoneyValue> money = new MoneyText(DecimalMark.UNKNOWN).parse(typed);
            if (money.isEmpty()) {
                return false;
            }
            values.put(LeadField.VALUE, money.get().amount());
            money.get().currency().ifPresent(code -> values.put(LeadField.CURRENCY, code));
        }
        close.run();
        edit(values, typed.isBlank() ? board.text("pipeline.no-value") : typed.strip());
        return true;
    }

    void date(Node at, LeadField field) {
        open(at, close -> datePanel(field, close));
    }

    private Region datePanel(LeadField field, Runnable close) {
        DatePicker picker = new DatePicker();
        picker.setAccessibleText(board.text("lead.field." + field.label()));
        picker.setOnAction(
                event -> {
                    close.run();
                    edit(
                            field,
                            picker.getValue(),
                            picker.getValue() == null
                                    ? ""
                                    : board.frame().formats().date(picker.getValue()));
                });
        Label heading = new Label(board.text("lead.field." + field.label()));
        heading.getStyleClass().add("display-heading");
        VBox panel = new VBox(heading, picker);
        panel.getStyleClass().add("choice-panel");
        panel.getStylesheets().add(getClass().getResource("/styles/pipeline.css").toExternalForm());
        return panel;
    }

    public void next(Node at) {
        UUID current = board.model().selection().current();
        LeadRow row = current == null ? null : board.model().row(current);
        if (row != null) {
            open(at, close -> new NextPanel(board, row, close));
        }
    }

    private void edit(LeadField field, Object value, String words) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(field, value);
        edit(values, words);
    }

    private void edit(Map<LeadField, Object> values, String words) {
        List<UUID> ids = board.model().selection().subjects();
        if (ids.isEmpty()) {
            return;
        }
        LeadField first = values.containsKey(LeadField.VALUE) ? LeadField.VALUE : one(values);
        String field = board.text("lead.field." + first.label());
        LeadRow row = board.model().row(ids.getFirst());
        String said =
                ids.size() == 1 && row != null
                        ? board.text("pipeline.edited-one", row.name(), field, words)
                        : board.text("pipeline.edited-many", ids.size(), field, words);
        board.model().writer().edit(ids, values, said);
    }

    private static LeadField one(Map<LeadField, Object> values) {
        return values.keySet().iterator().next();
    }

    private void open(Node at, Function<Runnable, Region> panel) {
        if (board.model().selection().subjects().isEmpty()) {
            return;
        }
        Runnable[] close = {() -> {}};
        Region made = panel.apply(() -> close[0].run());
        close[0] = board.frame().popovers().show(at == null ? anchor.get() : at, made);
    }
}
