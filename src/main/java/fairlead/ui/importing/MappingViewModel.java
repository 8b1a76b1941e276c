package fairlead.ui.importing;

import fairlead.importing.ImportKey;
import fairlead.importing.ImportPlan;
import fairlead.importing.ImportReport;
import fairlead.importing.ImportRules;
import fairlead.importing.ImportService;
import fairlead.importing.OnMatch;
import fairlead.importing.mapping.ColumnMapping;
import fairlead.importing.mapping.Conventions;
import fairlead.importing.mapping.GuessBasis;
import fairlead.importing.mapping.ImportField;
import fairlead.importing.mapping.Mapping;
import fairlead.importing.mapping.RowTranslator;
import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.mapping.WordGuess;
import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DecimalMark;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the columns and words of a file become leads. After every change it shows the first rows as
/// they would come in and asks anew what the import would do; an older answer is dropped.
public final class MappingViewModel {
    private final ImportService imports;
    private final Background background;
    private final Texts texts;
    private final Formats formats;
    private final PreviewWords words;
    private final Latest previewing = new Latest();
    private final Latest trying = new Latest();
    private final BooleanProperty checking = new SimpleBooleanProperty();
    private final ReadOnlyLongWrapper checked = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<PreviewRow>> preview =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> forecast =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Mapping> mapping = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ImportRules> rules = new ReadOnlyObjectWrapper<>();
    private TableSurvey survey;
    private String fileName;

    public MappingViewModel(
            ImportService imports, Background background, Texts texts, Formats formats) {
        this.imports = imports;
        this.background = background;
        this.texts = texts;
        this.formats = formats;
        this.words = new PreviewWords(texts, formats);
    }

    /// Guesses how a file is meant. What somebody said of a column stays where the same file was
    /// only read anew.
    public void begin(TableSurvey found, String name) {
        Mapping guess = Mapping.guess(found, Conventions.of(formats.locale(), formats.zone()));
        boolean again = name.equals(fileName);
        Mapping next = again ? carriedOver(guess).guessWords(found) : guess;
        survey = found;
        fileName = name;
        if (!again) {
            rules.set(ImportRules.usual(next));
        }
        change(next);
    }

    private Mapping carriedOver(Mapping guess) {
        Mapping kept = guess;
        for (ColumnMapping column : mapping.get().columns()) {
            boolean there = guess.columns().stream().anyMatch(c -> c.name().equals(column.name()));
            if (there && column.basis() == GuessBasis.PERSON) {
                kept = kept.with(column.name(), column.field());
            }
        }
        return kept;
    }

    /// Reads a column as something else.
    public void read(String column, ImportField field) {
        change(mapping.get().with(column, field).guessWords(survey));
    }

    /// Says what a word of a status or source column means, by its label.
    public void mean(WordLine word, String label) {
        Mapping changed =
                word.field() == ImportField.STATUS
                        ? mapping.get().with(word.word(), statusOf(label))
                        : mapping.get().with(word.word(), sourceOf(label));
        change(changed);
    }

    private static LeadStatus statusOf(String label) {
        return Stream.of(LeadStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static LeadSource sourceOf(String label) {
        return Stream.of(LeadSource.values())
                .filter(source -> source.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    public void date(DateOrder order) {
        change(mapping.get().with(order));
    }

    public void number(DecimalMark mark) {
        change(mapping.get().with(mark));
    }

    public void find(ImportKey key) {
        follow(rules.get().with(key));
    }

    public void onMatch(OnMatch what) {
        follow(rules.get().with(what));
    }

    public void skipLookalikes(boolean skips) {
        follow(rules.get().skippingLookalikes(skips));
    }

    private void follow(ImportRules other) {
        rules.set(other);
        tryOut();
    }

    private void change(Mapping changed) {
        mapping.set(changed);
        showHead();
        tryOut();
    }

    private void showHead() {
        RowTranslator translator = new RowTranslator(mapping.get());
        TableSurvey read = survey;
        background
                .run(() -> read.head().stream().map(translator::translate).map(words::row).toList())
                .in(previewing)
                .onSuccess(preview::set)
                .start();
    }

    private void tryOut() {
        forecast.set(Optional.empty());
        checked.set(0);
        Optional<ImportPlan> plan = plan();
        if (plan.isEmpty()) {
            trying.cancel();
            return;
        }
        Consumer<Long> tell = background.latest(checked::set);
        background
                .runLong(
                        ticket ->
                                imports.dryRun(
                                        plan.get(),
                                        texts::get,
                                        (part, rows) -> {
                                            tell.accept(rows);
                                            return !ticket.cancelled();
                                        }))
                .in(trying)
                .busy(checking)
                .onSuccess(report -> forecast.set(Optional.of(report)))
                .on(FairleadException.class, failure -> problem.set(texts.of(failure)))
                .start();
    }

    /// What would be imported; empty where the columns do not say who the leads are.
    public Optional<ImportPlan> plan() {
        try {
            ImportPlan plan = new ImportPlan(survey.source(), fileName, mapping.get(), rules.get());
            problem.set("");
            return Optional.of(plan);
        } catch (FairleadException incomplete) {
            problem.set(texts.of(incomplete));
            return Optional.empty();
        }
    }

    /// Stops asking what the import would do.
    public void pause() {
        trying.cancel();
    }

    /// Asks again, since others may have changed something.
    public void resume() {
        if (survey != null && forecast.get().isEmpty()) {
            tryOut();
        }
    }

    public List<ColumnLine> columns() {
        return IntStream.range(0, survey.columns().size())
                .mapToObj(
                        i -> ColumnLine.of(survey.columns().get(i), mapping.get().columns().get(i)))
                .toList();
    }

    /// The words of the status columns, then those of the source column.
    public List<WordLine> wordLines() {
        WordGuess found = new WordGuess(survey.columns(), mapping.get().columns());
        Stream<WordLine> statuses =
                found.words(ImportField.STATUS).stream()
                        .map(
                                word ->
                                        new WordLine(
                                                ImportField.STATUS,
                                                word,
                                                mapping.get().status(word).map(LeadStatus::label)));
        Stream<WordLine> sources =
                found.words(ImportField.SOURCE).stream()
                        .map(
                                word ->
                                        new WordLine(
                                                ImportField.SOURCE,
                                                word,
                                                mapping.get().source(word).map(LeadSource::label)));
        return Stream.concat(statuses, sources).toList();
    }

    /// Whether dates could be meant both ways, so that somebody should look.
    public boolean datesAreOpen() {
        return IntStream.range(0, survey.columns().size())
                .filter(i -> mapping.get().columns().get(i).field().isDate())
                .anyMatch(i -> survey.columns().get(i).dates().isOpen());
    }

    public long rows() {
        return survey == null ? 0 : survey.rows();
    }

    public ReadOnlyObjectProperty<Mapping> mappingProperty() {
        return mapping.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ImportRules> rulesProperty() {
        return rules.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<PreviewRow>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// What the import would do; empty while nobody knows yet.
    public ReadOnlyObjectProperty<Optional<ImportReport>> forecastProperty() {
        return forecast.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty checkingProperty() {
        return checking;
    }

    /// How many rows were looked at for the forecast so far.
    public ReadOnlyLongProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// Why it cannot be imported like this; empty where it can.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
