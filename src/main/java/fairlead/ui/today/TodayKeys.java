package fairlead.ui.today;

import fairlead.action.queue.QueueKind;
import fairlead.action.queue.QueueRow;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do on the day's page, and when they do it.
final class TodayKeys {
    private final TodayViewModel model;
    private final PastViewModel past;
    private final CardSide shown;
    private final TodayWords words;
    private final Frame frame;

    TodayKeys(
            TodayViewModel model,
            PastViewModel past,
            CardSide shown,
            TodayWords words,
            Frame frame) {
        this.model = model;
        this.past = past;
        this.shown = shown;
        this.words = words;
        this.frame = frame;
    }

    void bind(ListView<QueueLine> list, Node buttons) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        Commands commands = frame.commands();
        commands.bind(TodayCommand.APPROVE, this::ready, shown::approve);
        commands.bind(TodayCommand.EDIT, this::canEdit, shown::edit);
        commands.bind(TodayCommand.REJECT, this::canReject, shown::reject);
        commands.bind(TodayCommand.SNOOZE, this::ready, shown::snooze);
        commands.bind(TodayCommand.DELEGATE, this::canReject, shown::delegate);
        commands.bind(TodayCommand.NEXT, this::ready, model::next);
        commands.bind(TodayCommand.PREVIOUS, this::ready, model::previous);
        commands.bind(TodayCommand.OPEN, this::ready, () -> shown.jump(row(), null));
        commands.bind(TodayCommand.PEEK, this::ready, () -> frame.peek().lead(row().lead().id()));
        commands.bind(TodayCommand.REFRESH, model::load);
        commands.bind(
                TodayCommand.BULK, this::ready, () -> new BulkPanel(model, frame).open(buttons));
        commands.bind(
                TodayCommand.WHY,
                this::ready,
                () -> new WhyPanel(words, frame).open(row(), buttons));
    }

    private QueueRow row() {
        return model.chosenProperty().get();
    }

    private boolean ready() {
        return row() != null && !shown.isEditing() && past.kindProperty().get() == null;
    }

    private boolean canEdit() {
        return ready()
                && model.cardProperty().get() != null
                && (row().kind() == QueueKind.PROPOSAL || row().kind() == QueueKind.ACTION);
    }

    private boolean canReject() {
        return ready() && (row().kind() == QueueKind.PROPOSAL || row().kind() == QueueKind.ACTION);
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (plain) {
                    Runnable step = event.getCode() == KeyCode.UP ? model::previous : model::next;
                    step.run();
                    event.consume();
                }
            }
            case ENTER -> {
                frame.commands().run(TodayCommand.OPEN);
                event.consume();
            }
            case SPACE -> {
                frame.commands().run(TodayCommand.PEEK);
                event.consume();
            }
            default -> {}
        }
    }
}
