package fairlead.ui.duplicates;

import fairlead.duplicate.DuplicatePair;
import fairlead.duplicate.DuplicateReason;
import fairlead.duplicate.LeadIdentity;
import fairlead.settings.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two leads that may be one, and why.
final class PairCell extends ListCell<DuplicatePair> {
    private final Texts texts;
    private final Label one = new Label();
    private final Label other = new Label();
    private final Label why = new Label();
    private final VBox lines = new VBox(one, other, why);

    PairCell(Texts texts) {
        this.texts = texts;
        one.getStyleClass().add("duplicates-name");
        other.getStyleClass().add("duplicates-name");
        why.getStyleClass().add("duplicates-about");
        lines.getStyleClass().add("duplicates-pair");
        lines.setMinWidth(0);
        lines.setPrefWidth(1);
    }

    @Override
    protected void updateItem(DuplicatePair pair, boolean empty) {
        super.updateItem(pair, empty);
        setGraphic(empty ? null : lines);
        if (empty) {
            setAccessibleText(null);
            return;
        }
        one.setText(name(pair.one()));
        other.setText(name(pair.other()));
        why.setText(PairCell.why(pair, texts));
        setAccessibleText(one.getText() + ", " + other.getText() + ", " + why.getText());
    }

    private static String name(LeadIdentity lead) {
        return Stream.of(lead.name(), lead.company())
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    static String why(DuplicatePair pair, Texts texts) {
        String reasons =
                pair.reasons().stream()
                        .sorted()
                        .map(DuplicateReason::label)
                        .map(reason -> texts.get("duplicates.reason." + reason))
                        .collect(Collectors.joining(", "));
        String how =
                pair.isSure()
                        ? texts.get("duplicates.sure")
                        : texts.get("duplicates.score", pair.score());
        return how + ": " + reasons;
    }
}
