package fairlead.ui.importing;

import fairlead.importing.ImportReport;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Bring my leads, from a file to what became of its rows: choose, look and map, run, done.
public final class ImportViewModel {
    private final Background background;
    private final Texts texts;
    private final Consumer<String> say;
    private final SourceViewModel source;
    private final MappingViewModel mapping;
    private final RunViewModel run;
    private final PastViewModel past;
    private final ReadOnlyObjectWrapper<ImportStep> step =
            new ReadOnlyObjectWrapper<>(ImportStep.CHOOSE);
    private boolean shown;

    /// `say` tells something in passing.
    public ImportViewModel(
            ImportDesk desk,
            Background background,
            Texts texts,
            Formats formats,
            Consumer<String> say) {
        this.background = background;
        this.texts = texts;
        this.say = say;
        source = new SourceViewModel(background, texts);
        mapping = new MappingViewModel(desk.imports(), background, texts, formats);
        run = new RunViewModel(desk, background, texts);
        past = new PastViewModel(desk, background, texts);
        source.surveyProperty()
                .addListener(
                        (property, before, found) -> {
                            mapping.begin(found, source.requestProperty().get().fileName());
                            step.set(ImportStep.MAP);
                        });
    }

    public void show() {
        shown = true;
        past.load();
        if (step.get() == ImportStep.MAP) {
            mapping.resume();
        }
    }

    /// An import that runs goes on; only what is merely looked at stops.
    public void hide() {
        shown = false;
        mapping.pause();
    }

    /// Goes back to the choice of a file; what is imported stays.
    public void chooseAnother() {
        source.cancel();
        mapping.pause();
        past.load();
        step.set(ImportStep.CHOOSE);
    }

    /// Goes back to the mapping of the file that was just imported or broke off.
    public void backToMapping() {
        step.set(ImportStep.MAP);
        mapping.resume();
    }

    /// Imports for good.
    public void bring() {
        mapping.pause();
        mapping.plan()
                .ifPresent(
                        plan -> {
                            step.set(ImportStep.RUN);
                            run.start(plan, mapping.rows(), this::ended);
                        });
    }

    private void ended() {
        step.set(ImportStep.DONE);
        past.load();
        if (!shown) {
            run.reportProperty()
                    .get()
                    .ifPresent(
                            report ->
                                    say.accept(
                                            texts.get(
                                                    "importing.toast",
                                                    run.fileNameProperty().get(),
                                                    report.counts().created())));
        }
    }

    /// Asks whether the import that just ended is to be taken back.
    public void askRevert() {
        run.reportProperty().get().ifPresent(report -> past.ask(report.batch()));
    }

    /// Saves the refused rows as they stood in the file, with the reason beside each.
    public void saveRefused(ImportReport report, Path file) {
        background
                .run(() -> write(report, file))
                .onSuccess(
                        nothing ->
                                say.accept(
                                        texts.get("importing.refused.saved", file.getFileName())))
                .start();
    }

    private static void write(ImportReport report, Path file) {
        try {
            Files.writeString(file, "\uFEFF" + report.refusedRows());
        } catch (IOException e) {
            throw new FairleadException("importing.refused.failed", e, file);
        }
    }

    public ReadOnlyObjectProperty<ImportStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    public SourceViewModel source() {
        return source;
    }

    public MappingViewModel mapping() {
        return mapping;
    }

    public RunViewModel run() {
        return run;
    }

    public PastViewModel past() {
        return past;
    }
}
