package fairlead.ui.activity;

import fairlead.settings.Texts;
import fairlead.storage.UndoPreview;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The chosen work: what it changed, what taking it back leaves as it is, and the way back.
public final class DeedController {
    private static final int LISTED = 20;

    private final ActivityViewModel model;
    private final ActivityWords words;
    private final DeedWords deeds;
    private final Frame frame;
    private final Texts texts;

    @FXML private ScrollPane pane;
    @FXML private Label title;
    @FXML private Label who;
    @FXML private Button undo;
    @FXML private Button redo;
    @FXML private Button open;
    @FXML private VBox left;
    @FXML private VBox changes;

    public DeedController(ActivityViewModel model, ActivityWords words, Frame frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        this.texts = frame.texts();
        this.deeds = new DeedWords(texts, words);
    }

    @FXML
    private void initialize() {
        pane.managedProperty().bind(pane.visibleProperty());
        left.managedProperty().bind(left.visibleProperty());
        for (Button button : List.of(undo, redo, open)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        undo.disableProperty().bind(model.workingProperty());
        redo.disableProperty().bind(model.workingProperty());
        model.deedProperty().subscribe(this::show);
        model.outcomeProperty().subscribe(() -> show(model.deedProperty().get()));
    }

    private void show(Deed deed) {
        pane.setVisible(deed != null);
        if (deed == null) {
            return;
        }
        title.setText(words.of(deed.work()));
        who.setText(words.who(deed.work()) + " · " + frame.formats().exact(deed.work().at()));
        undo.setVisible(deed.work().stands());
        undo.setAccessibleText(texts.get("activity.undo.this", title.getText()));
        redo.setVisible(!deed.work().stands());
        redo.setAccessibleText(texts.get("activity.redo.this", title.getText()));
        open.setVisible(lead(deed).isPresent());
        showLeft(deed);
        showChanges(deed);
    }

    /// Before an undo what it would leave, after it what it left.
    private void showLeft(Deed deed) {
        ActivityViewModel.Outcome done = model.outcomeProperty().get();
        boolean after = done != null && done.work().equals(deed.work().id());
        List<String> lines =
                after
                        ? done.report().kept().stream()
                                .map(kept -> deeds.stays(kept, done.leads()))
                                .toList()
                        : preview(deed);
        left.getChildren().clear();
        left.setVisible(!lines.isEmpty());
        if (!lines.isEmpty()) {
            String heading = after ? "activity.left" : "activity.would-stay";
            left.getChildren().add(line(texts.get(heading, lines.size()), "deed-heading"));
            lines.stream().limit(LISTED).forEach(text -> add(left, text));
            if (lines.size() > LISTED) {
                add(left, texts.get("activity.and-more", lines.size() - LISTED));
            }
        }
    }

    private List<String> preview(Deed deed) {
        UndoPreview preview = deed.preview();
        return preview == null
                ? List.of()
                : preview.staying().stream().map(one -> deeds.staying(one, deed.leads())).toList();
    }

    private void showChanges(Deed deed) {
        changes.getChildren().clear();
        Set<UUID> leads = leads(deed);
        deed.changes()
                .forEach(
                        row ->
                                deeds.change(row)
                                        .map(
                                                said ->
                                                        leads.size() > 1
                                                                ? named(deed, row.leadId(), said)
                                                                : said)
                                        .ifPresent(said -> add(changes, said)));
        if (changes.getChildren().isEmpty()) {
            add(changes, texts.get("activity.changes.none"));
        }
        if (!deed.whole()) {
            add(changes, texts.get("activity.changes.more"));
        }
    }

    private String named(Deed deed, UUID lead, String said) {
        String name = lead == null ? null : deed.leads().get(lead);
        return name == null ? said : texts.get("activity.of", name, said);
    }

    private static void add(VBox box, String text) {
        box.getChildren().add(line(text, "deed-line"));
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static Set<UUID> leads(Deed deed) {
        return deed.changes().stream()
                .map(row -> row.leadId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// The lead that the work was about; empty where it was about many or none.
    static Optional<UUID> lead(Deed deed) {
        Set<UUID> leads = leads(deed);
        return leads.size() == 1 ? Optional.of(leads.iterator().next()) : Optional.empty();
    }

    @FXML
    private void takeBack() {
        model.undo(model.deedProperty().get().work());
    }

    @FXML
    private void doAgain() {
        model.redo(model.deedProperty().get().work());
    }

    @FXML
    private void openLead() {
        lead(model.deedProperty().get())
                .ifPresent(id -> frame.navigator().go(new Place.LeadPage(id)));
    }
}
