package fairlead.importing.mapping;

import fairlead.importing.value.WordTable;
import fairlead.importing.value.WordTable.Match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Guesses what columns mean: by their headings in English, German and the exports of other
/// programs, and by what stands in them. A person has the last word.
public final class ColumnGuess {

    /// A field, how sure the guess is, from 0 to 1, and what it was taken from.
    public record Guess(ImportField field, double confidence, GuessBasis basis) {

        static Guess none(ImportField field, double confidence) {
            return new Guess(field, confidence, GuessBasis.NONE);
        }

        private Guess as(ImportField other) {
            return new Guess(other, confidence, basis);
        }
    }

    private static final double LEAST = 0.5;

    private final WordTable headings = WordTable.named("fields");
    private final ContentGuess contents = new ContentGuess();

    /// One guess for each column, in their order.
    public List<Guess> guess(TableSurvey survey) {
        List<ColumnProfile> columns = survey.columns();
        List<Guess> guesses = new ArrayList<>();
        columns.forEach(column -> guesses.add(byHeading(column)));
        settle(columns, guesses);
        for (int i = 0; i < columns.size(); i++) {
            if (guesses.get(i).confidence() < LEAST) {
                guesses.set(i, contents.guess(columns.get(i), fieldsOf(guesses)));
            }
        }
        settle(columns, guesses);
        nameThePeople(columns, guesses);
        return List.copyOf(guesses);
    }

    private Guess byHeading(ColumnProfile column) {
        Optional<Match> match = headings.match(column.name());
        if (match.isEmpty() || column.filled() == 0) {
            return Guess.none(ImportField.IGNORED, 0);
        }
        ImportField field = ImportField.of(match.get().label()).orElseThrow();
        double confidence = match.get().confidence() * contents.agreement(column, field);
        return new Guess(field, confidence, GuessBasis.HEADING);
    }

    /// Of the columns that claim a field which only one can have, the surest keeps it.
    private static void settle(List<ColumnProfile> columns, List<Guess> guesses) {
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < guesses.size(); i++) {
            order.add(i);
        }
        order.sort(
                Comparator.comparingDouble((Integer i) -> -guesses.get(i).confidence())
                        .thenComparingLong(i -> -columns.get(i).filled()));
        for (int i : order) {
            ImportField field = guesses.get(i).field();
            boolean free = field.takesSeveral() || guesses.get(i).confidence() < LEAST;
            if (!free && !taken.add(field)) {
                guesses.set(i, Guess.none(ImportField.NOTE_LINE, LEAST));
            }
        }
    }

    /// A `Name` beside a `Vorname` is the family name; a `Name` of firms is the company.
    private static void nameThePeople(List<ColumnProfile> columns, List<Guess> guesses) {
        Set<ImportField> fields = fieldsOf(guesses);
        for (int i = 0; i < guesses.size(); i++) {
            if (guesses.get(i).field() != ImportField.NAME) {
                continue;
            }
            boolean halves = fields.contains(ImportField.FIRST_NAME);
            if (halves && !fields.contains(ImportField.LAST_NAME) && isShort(columns.get(i))) {
                guesses.set(i, guesses.get(i).as(ImportField.LAST_NAME));
            } else if (!fields.contains(ImportField.COMPANY)
                    && columns.get(i).share(CellKind.COMPANY) > 0.3) {
                guesses.set(i, guesses.get(i).as(ImportField.COMPANY));
            }
        }
    }

    private static boolean isShort(ColumnProfile column) {
        return column.samples().stream().filter(name -> !name.contains(" ")).count() * 2
                >= column.samples().size();
    }

    private static Set<ImportField> fieldsOf(List<Guess> guesses) {
        Set<ImportField> fields = EnumSet.noneOf(ImportField.class);
        guesses.stream()
                .filter(guess -> guess.confidence() >= LEAST)
                .forEach(guess -> fields.add(guess.field()));
        return fields;
    }
}
