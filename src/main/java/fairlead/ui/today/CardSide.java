package fairlead.ui.today;

import fairlead.action.ActionEdit;
import fairlead.action.Suggestion.EvidenceLine;
import fairlead.action.queue.QueueCard;
import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.WorkingList;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The right side of the day's queue: the chosen row in full, or while it is edited its fields,
/// with the buttons for what can be done.
final class CardSide {
    private final TodayViewModel model;
    private final TodayWords words;
    private final Frame frame;
    private final Texts texts;
    private final ChangeWords changes;
    private final TodayActions actions;
    private final VBox card;
    private final FlowPane buttons;
    private ScrollPane pane;
    private Runnable back = () -> {};
    private EditPane editing;

    CardSide(TodayViewModel model, TodayWords words, Frame frame, VBox card, FlowPane buttons) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        this.texts = frame.texts();
        this.changes = new ChangeWords(texts, frame.formats());
        this.actions = new TodayActions(model, words, frame);
        this.card = card;
        this.buttons = buttons;
    }

    /// `focus` gives the keys back to the list.
    void bind(ScrollPane scroll, Runnable focus) {
        pane = scroll;
        back = focus;
        card.setOnKeyPressed(this::editKeys);
        model.cardProperty().subscribe(this::showCard);
        model.heldProperty().subscribe(() -> showCard(model.cardProperty().get()));
    }

    boolean isEditing() {
        return editing != null;
    }

    /// Drops what was being edited.
    void leave() {
        editing = null;
    }

    private QueueRow row() {
        return model.chosenProperty().get();
    }

    void reject() {
        actions.reject(row(), buttons);
    }

    void showCard(QueueCard shown) {
        card.getChildren().clear();
        if (shown == null) {
            return;
        }
        Held held = model.heldProperty().get();
        changes.know(model.stages());
        CardPane builder = new CardPane(texts, frame.formats(), words, changes, this::jump);
        card.getChildren()
                .setAll(
                        builder.show(
                                shown,
                                model.after(shown.row()),
                                isHeld(shown.row()) ? held : null));
        pane.setVvalue(0);
        showButtons(shown.row());
    }

    void showButtons(QueueRow row) {
        buttons.getChildren().clear();
        if (editing != null) {
            add(texts.get("today.edit.do"), "accent", "", this::commitEdit);
            add(texts.get("today.edit.cancel"), "", "", this::cancelEdit);
            return;
        }
        String deed = isHeld(row) ? texts.get("today.held.anew") : words.deed(row);
        add(deed, "accent", keys(TodayCommand.APPROVE), this::approve);
        if (row.kind() == QueueKind.PROPOSAL || row.kind() == QueueKind.ACTION) {
            add(texts.get("today.deed.edit"), "", keys(TodayCommand.EDIT), this::edit);
            add(texts.get("today.deed.reject"), "", keys(TodayCommand.REJECT), this::reject);
            if (model.colleaguesProperty().get()) {
                add(
                        texts.get("today.deed.delegate"),
                        "",
                        keys(TodayCommand.DELEGATE),
                        this::delegate);
            }
        }
        add(texts.get("today.deed.snooze"), "", keys(TodayCommand.SNOOZE), this::snooze);
    }

    private String keys(TodayCommand command) {
        return frame.commands().keys(command).map(keys -> keys.display(texts)).orElse("");
    }

    private void add(String text, String style, String keys, Runnable action) {
        Button button = new Button(text);
        if (!style.isEmpty()) {
            button.getStyleClass().add(style);
        }
        if (!keys.isEmpty()) {
            Label cap = new Label(keys);
            cap.getStyleClass().add("card-key");
            button.setGraphic(cap);
        }
        button.setOnAction(event -> action.run());
        buttons.getChildren().add(button);
    }

    /// Where the record has changed since, the key proposes anew first.
    void approve() {
        if (isHeld(row())) {
            rebase();
        } else {
            actions.approve(row(), buttons);
        }
    }

    private boolean isHeld(QueueRow row) {
        Held held = model.heldProperty().get();
        return held != null && held.row().equals(row);
    }

    void snooze() {
        QueueRow row = row();
        frame.background()
                .run(() -> model.reader().aside(row))
                .onSuccess(known -> new AsideChoices(model, words, frame).open(row, buttons, known))
                .start();
    }

    void delegate() {
        QueueRow row = row();
        frame.background()
                .run(model.reader()::colleagues)
                .onSuccess(all -> actions.delegate(row, buttons, all))
                .start();
    }

    private void rebase() {
        QueueRow row = row();
        model.change(() -> model.writer().rebase(row), words.said("rebased", row));
    }

    void edit() {
        QueueCard shown = model.cardProperty().get();
        editing = new EditPane(shown, texts, frame.formats());
        card.getChildren().setAll(editing.node());
        showButtons(shown.row());
        editing.focus();
    }

    private void editKeys(KeyEvent event) {
        if (editing != null && event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        } else if (editing != null && event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commitEdit();
            event.consume();
        }
    }

    private void cancelEdit() {
        editing = null;
        showCard(model.cardProperty().get());
        back.run();
    }

    private void commitEdit() {
        QueueRow row = row();
        ActionEdit edit = editing.edit();
        editing = null;
        back.run();
        if (row.kind() == QueueKind.PROPOSAL) {
            model.decide(row, () -> model.writer().approve(row, edit), words.said("edited", row));
        } else {
            model.change(() -> model.writer().change(row, edit), words.said("changed", row));
        }
    }

    /// To the lead, and there to what a line of evidence names.
    void jump(QueueRow row, EvidenceLine line) {
        WorkingList leads =
                new WorkingList(
                        model.rows().stream().map(one -> one.lead().id()).distinct().toList());
        if (line == null || line.id() == null) {
            frame.navigator().openLead(row.lead().id(), leads);
        } else {
            frame.navigator().openLead(row.lead().id(), leads, line.id());
        }
    }
}
