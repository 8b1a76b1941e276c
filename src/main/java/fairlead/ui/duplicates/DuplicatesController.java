package fairlead.ui.duplicates;

import fairlead.duplicate.DuplicatePair;
import fairlead.settings.Texts;
import fairlead.ui.control.EmptyState;
import fairlead.ui.control.Escape;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Leads that may be one, a pair at a time.
public final class DuplicatesController implements Screen<Place.Duplicates> {
    private final DuplicatesViewModel model;
    private final Frame frame;
    private final Function<UUID, String> people;
    private SideWords words;
    private CompareGrid compare;

    @FXML private Label count;
    @FXML private Button sure;
    @FXML private Button merged;
    @FXML private ProgressStrip progress;
    @FXML private Label error;
    @FXML private Node body;
    @FXML private EmptyState none;
    @FXML private ListView<DuplicatePair> list;
    @FXML private Node side;
    @FXML private Hyperlink keepName;
    @FXML private Hyperlink giveName;
    @FXML private Label keepAbout;
    @FXML private Label giveAbout;
    @FXML private GridPane grid;
    @FXML private Button merge;
    @FXML private Button apart;

    /// `people` names a user by id.
    public DuplicatesController(
            DuplicatesViewModel model, Frame frame, Function<UUID, String> people) {
        this.model = model;
        this.frame = frame;
        this.people = people;
    }

    @FXML
    private void initialize() {
        words = new SideWords(texts(), frame.formats(), people);
        compare = new CompareGrid(grid, words, texts(), model);
        list.setItems(model.pairs());
        Escape.passBy(list);
        list.setCellFactory(view -> new PairCell(texts()));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        pair -> {
                            if (pair != null) {
                                model.chosenProperty().set(pair);
                            }
                        });
        model.chosenProperty().subscribe(pair -> list.getSelectionModel().select(pair));
        model.pairs().subscribe(this::showCount);
        model.draftProperty().subscribe(this::showDraft);
        bindProgress();
        bindCommands();
        showCount();
    }

    private void bindProgress() {
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        progress.textProperty().set(texts().get("duplicates.searching"));
        model.progressProperty().subscribe(part -> progress.setProgress(part.doubleValue()));
        progress.setOnCancel(event -> model.stopSearching());
        error.textProperty().bind(model.errorProperty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        BooleanBinding empty = Bindings.isEmpty(model.pairs());
        none.visibleProperty().bind(empty.and(model.busyProperty().not()));
        body.visibleProperty().bind(empty.not());
        side.disableProperty().bind(model.workingProperty());
    }

    private void bindCommands() {
        frame.commands().bind(DuplicatesCommand.MERGE, this::canMerge, model::merge);
        frame.commands().bind(DuplicatesCommand.APART, this::canMerge, model::keepApart);
        frame.commands().bind(DuplicatesCommand.SWAP, this::canMerge, model::swap);
        frame.commands()
                .bind(DuplicatesCommand.MERGE_SURE, () -> model.sure() > 0, this::mergeSure);
        frame.commands().bind(DuplicatesCommand.MERGED, this::openMerged);
    }

    private boolean canMerge() {
        return model.draftProperty().get().isPresent() && !model.workingProperty().get();
    }

    private void showCount() {
        count.setText(texts().get("duplicates.count", model.pairs().size(), model.sure()));
        sure.setText(texts().get("duplicates.mergesure", model.sure()));
        sure.setDisable(model.sure() == 0);
    }

    private void showDraft(Optional<MergeDraft> draft) {
        side.setVisible(draft.isPresent());
        draft.ifPresent(
                now -> {
                    keepName.setText(now.keep().name());
                    giveName.setText(now.give().name());
                    keepAbout.setText(words.about(now.keep()));
                    giveAbout.setText(words.about(now.give()));
                    compare.show(now);
                });
    }

    @Override
    public void show(Place.Duplicates place) {
        model.show(place.lead());
        list.requestFocus();
    }

    @Override
    public void hide() {
        model.hide();
    }

    @FXML
    private void merge() {
        model.merge();
        list.requestFocus();
    }

    @FXML
    private void keepApart() {
        model.keepApart();
        list.requestFocus();
    }

    @FXML
    private void swap() {
        model.swap();
    }

    @FXML
    private void mergeSure() {
        model.mergeSure();
    }

    @FXML
    private void openMerged() {
        new MergedPanel(model, frame, people).open(merged);
    }

    @FXML
    private void openKept() {
        model.draftProperty().get().ifPresent(now -> open(now.keep().id()));
    }

    @FXML
    private void openGiven() {
        model.draftProperty().get().ifPresent(now -> open(now.give().id()));
    }

    private void open(UUID lead) {
        frame.navigator().go(new Place.LeadPage(lead));
    }

    private Texts texts() {
        return frame.texts();
    }
}
