package fairlead.importing.mapping;

import fairlead.importing.mapping.ColumnGuess.Guess;
import fairlead.importing.value.WordTable;

import java.util.Set;

/// Guesses what a column means by what stands in it.
final class ContentGuess {

    private static final double MOST = 0.8;
    private static final int FEW_WORDS = 40;

    private final WordTable statuses = WordTable.named("statuses");
    private final WordTable sources = WordTable.named("sources");

    /// How well the cells fit the field that a heading names: 1 where nothing speaks against it.
    double agreement(ColumnProfile column, ImportField field) {
        return switch (field) {
            case EMAIL -> column.share(CellKind.MAIL) > 0.2 ? 1 : 0.3;
            case PHONE ->
                    column.share(CellKind.PHONE) + column.share(CellKind.NUMBER) > 0.3 ? 1 : 0.4;
            case VALUE -> column.share(CellKind.NUMBER) > 0.3 ? 1 : 0.3;
            case WEBSITE -> column.share(CellKind.LINK) > 0.2 ? 1 : 0.6;
            case EXPECTED_CLOSE, CREATED, CLOSED, ENGAGED -> dates(column) > 0.3 ? 1 : 0.3;
            case NAME, FIRST_NAME, LAST_NAME, SUBJECT, COMPANY, TITLE, INDUSTRY ->
                    column.share(CellKind.MAIL) > MOST || column.share(CellKind.DATE) > MOST
                            ? 0.3
                            : 1;
            case STATUS, SOURCE -> column.words().isEmpty() ? 0.6 : 1;
            default -> 1;
        };
    }

    /// Dates may have come as a spreadsheet's serial numbers.
    private static double dates(ColumnProfile column) {
        boolean serials =
                column.samples().stream().allMatch(cell -> cell.matches("[2-6]\\d{4}(\\.\\d+)?"));
        return serials ? 1 : column.share(CellKind.DATE);
    }

    /// The best guess for a field that is not taken yet; what stays unknown is kept in the notes.
    Guess guess(ColumnProfile column, Set<ImportField> taken) {
        if (column.filled() == 0) {
            return Guess.none(ImportField.IGNORED, 1);
        }
        Guess guess = byKind(column);
        boolean free = guess.field().takesSeveral() || !taken.contains(guess.field());
        return free ? guess : Guess.none(ImportField.NOTE_LINE, 0.5);
    }

    private Guess byKind(ColumnProfile column) {
        if (column.share(CellKind.MAIL) > MOST) {
            return found(ImportField.EMAIL, 0.9);
        }
        if (column.share(CellKind.PHONE) > MOST) {
            return found(ImportField.PHONE, 0.8);
        }
        if (column.share(CellKind.LINK) > MOST) {
            boolean profile = column.samples().stream().anyMatch(s -> s.contains("linkedin.com"));
            return found(profile ? ImportField.NOTE_LINE : ImportField.WEBSITE, 0.7);
        }
        if (column.share(CellKind.CURRENCY) > MOST) {
            return found(ImportField.CURRENCY, 0.8);
        }
        if (column.share(CellKind.COMPANY) > 0.4) {
            return found(ImportField.COMPANY, 0.7);
        }
        if (column.share(CellKind.NUMBER) > MOST && column.usualCurrency().isPresent()) {
            return found(ImportField.VALUE, 0.7);
        }
        return byWords(column);
    }

    private Guess byWords(ColumnProfile column) {
        if (known(column, statuses) > MOST) {
            return found(ImportField.STATUS, 0.7);
        }
        if (known(column, sources) > MOST) {
            return found(ImportField.SOURCE, 0.6);
        }
        if (column.share(CellKind.TEXT) > 0.9 && looksLikePeople(column)) {
            return found(ImportField.NAME, 0.55);
        }
        return Guess.none(ImportField.NOTE_LINE, 0.5);
    }

    private static double known(ColumnProfile column, WordTable table) {
        int different = column.words().size();
        if (different < 2 || different > FEW_WORDS || different * 2L > column.filled()) {
            return 0;
        }
        long known =
                column.words().keySet().stream()
                        .filter(
                                word ->
                                        table.match(word)
                                                .filter(match -> match.confidence() > 0.9)
                                                .isPresent())
                        .count();
        return (double) known / different;
    }

    private static boolean looksLikePeople(ColumnProfile column) {
        return column.samples().size() > 1
                && column.samples().stream()
                        .allMatch(
                                cell ->
                                        cell.matches(
                                                "\\p{Lu}[\\p{L}.'’-]+,?("
                                                        + " \\p{L}[\\p{L}.'’-]*){1,3}"));
    }

    private static Guess found(ImportField field, double confidence) {
        return new Guess(field, confidence, GuessBasis.CONTENT);
    }
}
