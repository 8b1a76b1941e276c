package fairlead.ui.importing;

import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.table.TableOptions;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.Ticket;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The file that is brought: how it is read, and what was found in it. A file that cannot be read
/// leaves what was there before as it was.
public final class SourceViewModel {
    private final Background background;
    private final Texts texts;
    private final Latest reading = new Latest();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper rowsRead = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SourceRequest> request = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TableSurvey> survey = new ReadOnlyObjectWrapper<>();

    public SourceViewModel(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    /// Looks through a file from its first row to its last.
    public void open(Path file) {
        read(SourceRequest.of(file));
    }

    /// Adds a second file that knows more of the same companies.
    public void join(Path companions) {
        read(request.get().with(Optional.of(companions)));
    }

    public void leaveCompanions() {
        read(request.get().with(Optional.empty()));
    }

    public void readAs(Charset charset) {
        change(options -> options.withCharset(charset));
    }

    public void separate(char separator) {
        change(options -> options.withSeparator(separator));
    }

    public void choose(String sheet) {
        read(request.get().with(TableOptions.detect().withSheet(sheet)));
    }

    /// Whether the file has a row that names its columns.
    public void headed(boolean headed) {
        change(options -> options.withHeaderRow(headed ? 1 : 0));
    }

    /// Stops looking; what was read before stays.
    public void cancel() {
        reading.cancel();
    }

    private void change(UnaryOperator<TableOptions> edit) {
        read(request.get().with(edit.apply(request.get().options())));
    }

    private void read(SourceRequest wanted) {
        error.set("");
        rowsRead.set(0);
        Consumer<Long> tell = background.latest(rowsRead::set);
        background
                .runLong(ticket -> look(wanted, ticket, tell))
                .in(reading)
                .busy(busy)
                .onSuccess(
                        found -> {
                            request.set(wanted);
                            survey.set(found);
                        })
                .on(FairleadException.class, failure -> error.set(texts.of(failure)))
                .start();
    }

    private static TableSurvey look(SourceRequest wanted, Ticket ticket, Consumer<Long> tell) {
        return TableSurvey.of(
                wanted.open(),
                (part, rows) -> {
                    tell.accept(rows);
                    return !ticket.cancelled();
                });
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    public ReadOnlyLongProperty rowsReadProperty() {
        return rowsRead.getReadOnlyProperty();
    }

    /// Why the last file could not be read; empty where it could.
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /// The file and how it was read last; null before the first.
    public ReadOnlyObjectProperty<SourceRequest> requestProperty() {
        return request.getReadOnlyProperty();
    }

    /// What was found in it; null before the first.
    public ReadOnlyObjectProperty<TableSurvey> surveyProperty() {
        return survey.getReadOnlyProperty();
    }
}
