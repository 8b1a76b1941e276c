package fairlead.ui.agents;

import fairlead.autonomy.runlog.RunFilter;
import fairlead.autonomy.runlog.RunRow;
import fairlead.history.Keyset;
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

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The log of agents' runs, newest first, page by page; of the chosen one all that it was given and
/// said.
public final class RunsViewModel {
    private static final int PAGE = 100;

    private final RunReader reader;
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;
    private final ObservableList<RunRow> runs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RunReader.Closely> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final Latest reading = new Latest();
    private final Latest looking = new Latest();
    private RunFilter filter = RunFilter.ALL;
    private boolean more;

    public RunsViewModel(
            RunReader reader, Background background, Texts texts, Consumer<String> say) {
        this.reader = reader;
        this.background = background;
        this.texts = texts;
        this.say = say;
    }

    void load() {
        read(Keyset.start(true), page -> runs.setAll(page));
    }

    void narrow(RunFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            load();
        }
    }

    void older() {
        if (more && !loading.get()) {
            RunRow last = runs.getLast();
            read(Keyset.start(true).after(last.at(), last.id()), runs::addAll);
        }
    }

    private void read(Keyset from, Consumer<List<RunRow>> show) {
        RunFilter wanted = filter;
        background
                .run(() -> reader.page(wanted, from, PAGE))
                .in(reading)
                .busy(loading)
                .onSuccess(
                        page -> {
                            more = page.size() == PAGE;
                            show.accept(page);
                        })
                .start();
    }

    void choose(RunRow run) {
        if (run == null) {
            looking.cancel();
            chosen.set(null);
        } else {
            background
                    .run(() -> reader.closely(run.id()))
                    .in(looking)
                    .onSuccess(found -> chosen.set(found.orElse(null)))
                    .start();
        }
    }

    /// Takes back whatever the chosen run did and nobody changed since.
    void undo() {
        UUID run = chosen.get().run().id();
        background
                .run(() -> reader.undo(run).kept().size())
                .onSuccess(
                        kept -> {
                            say.accept(texts.get("today.past.undone", kept));
                            load();
                        })
                .on(FairleadException.class, failure -> say.accept(texts.of(failure)))
                .start();
    }

    /// Writes every run that the filter lets through.
    void export(Path file) {
        RunFilter wanted = filter;
        background
                .run(() -> reader.export(file, wanted))
                .onSuccess(
                        count ->
                                say.accept(
                                        texts.get(
                                                "agents.runs.exported", count, file.getFileName())))
                .on(FairleadException.class, failure -> say.accept(texts.of(failure)))
                .start();
    }

    RunFilter filter() {
        return filter;
    }

    ObservableList<RunRow> runs() {
        return runs;
    }

    /// Null where no run is chosen.
    ReadOnlyObjectProperty<RunReader.Closely> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }
}
