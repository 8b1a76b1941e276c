package fairlead.importing.mapping;

import fairlead.importing.value.DateOrder;
import fairlead.importing.value.DecimalMark;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;
import fairlead.lead.naming.Words;
import fairlead.settings.FairleadException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the columns and words of a file are read into leads; guessed first, then what a person made
/// of it. Words are kept in their plain form.
public record Mapping(
        List<ColumnMapping> columns,
        Conventions conventions,
        Map<String, LeadStatus> statuses,
        Map<String, LeadSource> sources) {

    public Mapping {
        columns = List.copyOf(columns);
        statuses = Map.copyOf(statuses);
        sources = Map.copyOf(sources);
    }

    public static Mapping guess(TableSurvey survey, Conventions usual) {
        List<ColumnGuess.Guess> guesses = new ColumnGuess().guess(survey);
        DateOrder order =
                survey.columns().stream()
                        .flatMap(column -> column.dates().order().stream())
                        .findFirst()
                        .orElse(usual.order());
        List<ColumnMapping> columns = new ArrayList<>();
        for (int i = 0; i < guesses.size(); i++) {
            columns.add(column(survey, survey.columns().get(i), guesses.get(i), order));
        }
        Conventions conventions = usual.withOrder(order);
        WordGuess words = new WordGuess(survey.columns(), columns);
        return new Mapping(
                columns,
                words.region(ImportField.PHONE).map(conventions::withRegion).orElse(conventions),
                words.statuses(),
                words.sources());
    }

    private static ColumnMapping column(
            TableSurvey survey, ColumnProfile column, ColumnGuess.Guess guess, DateOrder order) {
        DecimalMark found = column.amounts().mark();
        boolean plain = survey.source().shape().hasPlainNumbers();
        return new ColumnMapping(
                column.name(),
                guess.field(),
                guess.basis(),
                column.dates().order().orElse(order),
                plain && found == DecimalMark.UNKNOWN ? DecimalMark.DOT : found,
                column.usualCurrency().orElse(null));
    }

    /// The same with one column read differently, named by its heading whatever its case.
    public Mapping with(String column, ImportField field) {
        List<ColumnMapping> changed = new ArrayList<>(columns);
        changed.set(indexOf(column), columns.get(indexOf(column)).as(field));
        return new Mapping(changed, conventions, statuses, sources);
    }

    /// The same with the words of the columns guessed anew, as it must be once a status or source
    /// column was chosen; what a person said of a word stays.
    public Mapping guessWords(TableSurvey survey) {
        WordGuess words = new WordGuess(survey.columns(), columns);
        Map<String, LeadStatus> states = new LinkedHashMap<>(words.statuses());
        states.putAll(statuses);
        Map<String, LeadSource> origins = new LinkedHashMap<>(words.sources());
        origins.putAll(sources);
        return new Mapping(columns, conventions, states, origins);
    }

    private int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(column.strip())) {
                return i;
            }
        }
        String names = String.join(", ", columns.stream().map(ColumnMapping::name).toList());
        throw new FairleadException("importing.error.column", null, column, names);
    }

    public Mapping with(DateOrder order) {
        return new Mapping(
                columns.stream().map(column -> column.withOrder(order)).toList(),
                conventions.withOrder(order),
                statuses,
                sources);
    }

    public Mapping with(DecimalMark mark) {
        return new Mapping(
                columns.stream().map(column -> column.withMark(mark)).toList(),
                conventions,
                statuses,
                sources);
    }

    public Mapping with(Conventions other) {
        return new Mapping(columns, other, statuses, sources);
    }

    public Mapping with(String word, LeadStatus status) {
        Map<String, LeadStatus> changed = new LinkedHashMap<>(statuses);
        changed.put(Words.plain(word), status);
        return new Mapping(columns, conventions, changed, sources);
    }

    public Mapping with(String word, LeadSource source) {
        Map<String, LeadSource> changed = new LinkedHashMap<>(sources);
        changed.put(Words.plain(word), source);
        return new Mapping(columns, conventions, statuses, changed);
    }

    public Optional<LeadStatus> status(String word) {
        return Optional.ofNullable(statuses.get(Words.plain(word)));
    }

    public Optional<LeadSource> source(String word) {
        return Optional.ofNullable(sources.get(Words.plain(word)));
    }

    public boolean has(ImportField field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }

    /// Whether some column says who or what the lead is.
    public boolean namesLeads() {
        return has(ImportField.NAME)
                || has(ImportField.FIRST_NAME)
                || has(ImportField.LAST_NAME)
                || has(ImportField.COMPANY)
                || has(ImportField.SUBJECT)
                || has(ImportField.EMAIL)
                || has(ImportField.PHONE);
    }
}
