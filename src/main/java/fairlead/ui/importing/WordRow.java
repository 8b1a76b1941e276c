package fairlead.ui.importing;

import fairlead.importing.mapping.ImportField;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.List;
import java.util.stream.Stream;

/// A word of the file and the status or source that it stands for.
final class WordRow implements LineBox.Line<WordLine> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final List<String> STATUSES =
            Stream.of(LeadStatus.values()).map(LeadStatus::label).toList();
    private static final List<String> SOURCES =
            Stream.of(LeadSource.values()).map(LeadSource::label).toList();

    private final Texts texts;
    private final HBox line = new HBox();
    private final Label word = new Label();
    private final Label kind = new Label();
    private final Choice<String> meaning = new Choice<>();
    private WordLine shown;

    WordRow(Texts texts, MappingViewModel model) {
        this.texts = texts;
        word.getStyleClass().add("import-name");
        kind.getStyleClass().add("import-samples");
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.setMinWidth(0);
        kind.setPrefWidth(0);
        HBox.setHgrow(kind, Priority.ALWAYS);
        meaning.getStyleClass().add("import-target");
        meaning.setPromptText(texts.get("importing.word.open"));
        meaning.wire(this::words, label -> model.mean(shown, label));
        line.getStyleClass().add("import-line");
        line.getChildren().addAll(word, kind, meaning);
    }

    private String words(String label) {
        return isStatus() ? texts.get("lead.status." + label) : texts.get("lead.source." + label);
    }

    private boolean isStatus() {
        return shown.field() == ImportField.STATUS;
    }

    @Override
    public Node node() {
        return line;
    }

    @Override
    public void show(WordLine value) {
        shown = value;
        word.setText(value.word());
        word.setTooltip(new Tooltip(value.word()));
        boolean open = value.meaning().isEmpty();
        String what = texts.get("importing.field." + value.field().label());
        kind.setText(
                open
                        ? what
                                + " · "
                                + texts.get("importing.word.open.about." + value.field().label())
                        : what);
        line.pseudoClassStateChanged(OPEN, open);
        meaning.offer(isStatus() ? STATUSES : SOURCES, value.meaning().orElse(null));
        meaning.setAccessibleText(texts.get("importing.word.meaning", value.word()));
    }
}
