package fairlead.ui.sync;

import fairlead.settings.Texts;
import fairlead.sync.Handover;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.shell.Frame;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a manager opens what somebody who was removed could not send, sees what it is, and takes
/// it in.
final class AdoptBox extends VBox {
    private final AdoptViewModel model;
    private final ReviewWords words;
    private final Frame frame;
    private final Texts texts;
    private final Label what = wrapped("sync-value");
    private final Label kinds = wrapped("sync-quiet");
    private final Button open;
    private final Button take;
    private final Button leave;

    AdoptBox(AdoptViewModel model, ReviewWords words, Frame frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        texts = frame.texts();
        open = button("sync.adopt.open", this::choose);
        take = button("sync.adopt.take", model::takeIn);
        leave = button("shell.cancel", model::leave);
        take.getStyleClass().add("accent");
        getStyleClass().add("sync-section");
        Label title = new Label(texts.get("sync.adopt"));
        title.getStyleClass().add("sync-heading");
        Label about = wrapped("sync-quiet");
        about.setText(texts.get("sync.adopt.about"));
        ProgressStrip progress = new ProgressStrip();
        progress.setText(texts.get("sync.adopt.doing"));
        progress.setProgress(-1);
        progress.visibleProperty().bind(model.busyProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        Label said = told(model.saidProperty(), "sync-value");
        Label problem = told(model.problemProperty(), "sync-problem");
        getChildren().setAll(title, about, what, kinds, buttons(), progress, said, problem);
        visibleProperty().bind(model.allowedProperty());
        managedProperty().bind(visibleProperty());
        model.sealedProperty().subscribe(this::show);
    }

    private FlowPane buttons() {
        FlowPane all = new FlowPane(open, take, leave);
        all.getStyleClass().add("sync-buttons");
        all.disableProperty().bind(model.busyProperty());
        return all;
    }

    private void choose() {
        frame.dialogs()
                .openFile(
                        texts.get("sync.adopt.open"),
                        texts.get("sync.adopt.file"),
                        List.of("*.sealed"))
                .ifPresent(model::open);
    }

    private void show(Optional<Handover.Sealed> sealed) {
        boolean there = sealed.isPresent();
        for (Node part : new Node[] {what, kinds, take, leave}) {
            part.setVisible(there);
            part.setManaged(there);
        }
        open.setVisible(!there);
        open.setManaged(!there);
        sealed.ifPresent(this::tell);
    }

    private void tell(Handover.Sealed sealed) {
        what.setText(
                texts.get(
                        "sync.adopt.found",
                        sealed.person(),
                        words.since(sealed.at()),
                        sealed.works(),
                        sealed.fresh()));
        kinds.setText(
                sealed.kinds().entrySet().stream()
                        .map(
                                one ->
                                        texts.get(
                                                "sync.adopt.kind",
                                                words.work(one.getKey()),
                                                one.getValue()))
                        .collect(Collectors.joining("  ·  ")));
        take.setDisable(sealed.fresh() == 0);
        (take.isDisable() ? leave : take).requestFocus();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label told(ObservableValue<String> text, String style) {
        Label label = wrapped(style);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
