package fairlead.ui.today;

import fairlead.action.queue.PastKind;
import fairlead.action.queue.PastRow;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.function.Consumer;

/// What is not in the queue, one kind at a time, each line with its way back.
public final class PastViewModel {
    private final TodayReader reader;
    private final TodayWriter writer;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;
    private final ObservableList<PastRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PastKind> kind = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final Latest reading = new Latest();

    public PastViewModel(
            TodayReader reader,
            TodayWriter writer,
            Background background,
            Texts texts,
            Consumer<String> say) {
        this.reader = reader;
        this.writer = writer;
        this.background = background;
        this.texts = texts;
        this.say = say;
    }

    /// Null shows the queue instead.
    void show(PastKind wanted, boolean team) {
        reading.cancel();
        rows.clear();
        kind.set(wanted);
        if (wanted != null) {
            background
                    .run(() -> reader.past(wanted, team))
                    .in(reading)
                    .busy(loading)
                    .onSuccess(rows::setAll)
                    .start();
        }
    }

    /// Takes back what an agent did, or brings back what was put aside.
    void reverse(PastRow row) {
        background
                .run(() -> reversed(row))
                .onSuccess(
                        said -> {
                            rows.remove(row);
                            say.accept(said);
                        })
                .on(FairleadException.class, failure -> say.accept(texts.of(failure)))
                .start();
    }

    private String reversed(PastRow row) {
        return switch (row.kind()) {
            case HANDLED -> {
                int kept = writer.takeBack(row.work()).result().kept().size();
                yield texts.get("today.past.undone", kept);
            }
            case LEAVING -> {
                writer.callOff(row.id());
                yield texts.get("today.past.called-off", row.title());
            }
            case SNOOZED, EXPIRED -> {
                writer.wake(row.id());
                yield texts.get("today.past.woken", row.title());
            }
        };
    }

    ObservableList<PastRow> rows() {
        return rows;
    }

    /// Null while the queue itself is shown.
    ReadOnlyObjectProperty<PastKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }
}
