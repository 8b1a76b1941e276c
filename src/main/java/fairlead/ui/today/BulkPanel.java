package fairlead.ui.today;

import fairlead.action.ActionType;
import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Agrees to all proposals of one kind at once; afterwards each that was not done is named with its
/// reason.
final class BulkPanel {
    private static final int NAMED = 8;

    private final TodayViewModel model;
    private final Frame frame;
    private final Texts texts;

    BulkPanel(TodayViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
        this.texts = frame.texts();
    }

    void open(Node anchor) {
        Map<ActionType, List<QueueRow>> groups =
                model.rows().stream()
                        .filter(row -> row.kind() == QueueKind.PROPOSAL)
                        .collect(
                                Collectors.groupingBy(
                                        QueueRow::type,
                                        () -> new EnumMap<>(ActionType.class),
                                        Collectors.toList()));
        groups.values().removeIf(rows -> rows.size() < 2);
        String question = texts.get(groups.isEmpty() ? "today.bulk.none" : "today.bulk.which");
        Choices choices = new Choices(frame.popovers(), question);
        groups.forEach(
                (type, rows) -> {
                    String kind = texts.get("today.type." + type.label());
                    choices.add(
                            texts.get("today.bulk.approve", rows.size(), kind),
                            () -> model.approveAll(rows, outcome -> report(anchor, outcome)));
                });
        choices.open(anchor);
    }

    private void report(Node anchor, BulkOutcome outcome) {
        if (outcome.refused().isEmpty()) {
            return;
        }
        var panel =
                Panels.titled(
                        texts.get("today.bulk.refused", outcome.refused().size(), outcome.done()));
        outcome.refused().entrySet().stream()
                .limit(NAMED)
                .forEach(
                        one -> {
                            String said =
                                    one.getKey().title()
                                            + " · "
                                            + one.getKey().lead().name()
                                            + ": "
                                            + one.getValue();
                            Label line = new Label(said);
                            line.setWrapText(true);
                            panel.getChildren().add(line);
                        });
        frame.popovers().show(anchor, panel);
    }
}
