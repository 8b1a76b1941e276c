package fairlead.lead.language;

import fairlead.lead.ColumnKind;
import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.Operator;
import fairlead.lead.language.Vocabulary.Glue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one typed filter: words side by side all hold, `or` between them is either, `-` is not.
final class FilterParser {

    private final Vocabulary words;
    private final ValueParser values;
    private final FilterScanner scanner;

    FilterParser(Vocabulary words, String text) {
        this.words = words;
        this.values = new ValueParser(words);
        this.scanner = new FilterScanner(text);
    }

    LeadFilter parse() {
        scanner.skipBlanks();
        if (scanner.atEnd()) {
            return LeadFilter.everything();
        }
        LeadFilter filter = either();
        if (!scanner.atEnd()) {
            throw new FilterSyntaxException(
                    "filter.error.unexpected", scanner.at(), scanner.at() + 1);
        }
        return filter;
    }

    private LeadFilter either() {
        List<LeadFilter> parts = new ArrayList<>(List.of(all()));
        while (takesOr()) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new LeadFilter.Any(parts);
    }

    private boolean takesOr() {
        scanner.skipBlanks();
        if (scanner.take('|')) {
            return true;
        }
        boolean or = isGlue(scanner.peekWord(), Glue.OR);
        if (or) {
            scanner.word(false);
        }
        return or;
    }

    private LeadFilter all() {
        List<LeadFilter> parts = new ArrayList<>();
        scanner.skipBlanks();
        while (!scanner.atEnd() && !scanner.sees(')') && !seesOr()) {
            parts.add(one());
            scanner.skipBlanks();
        }
        if (parts.isEmpty()) {
            throw new FilterSyntaxException(
                    "filter.error.missing", Math.max(0, scanner.at() - 1), scanner.at());
        }
        return parts.size() == 1 ? parts.getFirst() : new LeadFilter.All(parts);
    }

    private boolean seesOr() {
        return scanner.sees('|') || isGlue(scanner.peekWord(), Glue.OR);
    }

    private LeadFilter one() {
        if (scanner.take('-')) {
            return new LeadFilter.Not(one());
        }
        if (scanner.sees('(')) {
            return group();
        }
        if (scanner.sees('"')) {
            return search(scanner.quoted());
        }
        int from = scanner.at();
        String word = scanner.word(false);
        int to = scanner.at();
        String sign = scanner.sign();
        if (!sign.isEmpty()) {
            return test(word, sign, from, to);
        }
        if (word.isEmpty()) {
            throw new FilterSyntaxException("filter.error.unexpected", from, from + 1);
        }
        return bare(word);
    }

    private LeadFilter group() {
        int from = scanner.at();
        scanner.take('(');
        LeadFilter inside = either();
        if (!scanner.take(')')) {
            throw new FilterSyntaxException("filter.error.open", from, from + 1);
        }
        return inside;
    }

    private LeadFilter bare(String word) {
        if (isGlue(word, Glue.NOT)) {
            scanner.skipBlanks();
            return new LeadFilter.Not(one());
        }
        if (isGlue(word, Glue.ALL)) {
            return LeadFilter.everything();
        }
        if (isGlue(word, Glue.NONE)) {
            return new LeadFilter.Any(List.of());
        }
        return flag(word).map(LeadFilter::yes).orElseGet(() -> search(word));
    }

    private LeadFilter test(String word, String sign, int from, int to) {
        Optional<Glue> before = words.glue().read(word).filter(glue -> sign.equals(":"));
        if (before.isPresent()) {
            return about(before.get(), from);
        }
        LeadColumn column =
                words.columns()
                        .read(word)
                        .filter(c -> c.kind() != ColumnKind.FLAG)
                        .orElseThrow(
                                () ->
                                        new FilterSyntaxException(
                                                "filter.error.column", from, to, word));
        return compare(column, sign, from);
    }

    private LeadFilter about(Glue glue, int from) {
        String word = scanner.word(false);
        FilterSyntaxException unknown =
                new FilterSyntaxException("filter.error.column", from, scanner.at(), word);
        if (glue == Glue.IS) {
            return flag(word).map(LeadFilter::yes).orElseThrow(() -> unknown);
        }
        LeadFilter empty =
                words.columns()
                        .read(word)
                        .filter(column -> column.kind().allows(Operator.EMPTY))
                        .map(LeadFilter::empty)
                        .orElseThrow(() -> unknown);
        return switch (glue) {
            case NO -> empty;
            case HAS -> new LeadFilter.Not(empty);
            default -> throw unknown;
        };
    }

    private LeadFilter compare(LeadColumn column, String sign, int from) {
        Operator operator = operator(column, sign);
        List<LeadFilter> parts = new ArrayList<>();
        do {
            parts.add(value(column, operator, from));
        } while (scanner.take(','));
        return parts.size() == 1 ? parts.getFirst() : new LeadFilter.Any(parts);
    }

    private LeadFilter value(LeadColumn column, Operator operator, int from) {
        if (!scanner.seesMore()) {
            throw new FilterSyntaxException("filter.error.value", from, scanner.at());
        }
        boolean quoted = scanner.sees('"');
        int start = scanner.at();
        String text = quoted ? scanner.quoted() : scanner.word(isNumber(column));
        boolean none = !quoted && isGlue(text, Glue.NONE) && operator == operator(column, ":");
        if (none && column.kind().allows(Operator.EMPTY)) {
            return LeadFilter.empty(column);
        }
        if (!column.kind().allows(operator)) {
            throw new FilterSyntaxException("filter.error.sign", from, start, column.label());
        }
        FilterValue value =
                values.read(column, operator, text)
                        .orElseThrow(
                                () ->
                                        new FilterSyntaxException(
                                                "filter.error.wrong", start, scanner.at(), text));
        return new LeadFilter.Test(column, operator, value);
    }

    private Optional<LeadColumn> flag(String word) {
        return words.columns().read(word).filter(column -> column.kind() == ColumnKind.FLAG);
    }

    private boolean isGlue(String word, Glue glue) {
        return words.glue().read(word).filter(found -> found == glue).isPresent();
    }

    private static LeadFilter search(String text) {
        return new LeadFilter.Test(
                LeadColumn.SEARCH, Operator.CONTAINS, new FilterValue.Text(text));
    }

    private static boolean isNumber(LeadColumn column) {
        return column.kind() == ColumnKind.MONEY || column.kind() == ColumnKind.NUMBER;
    }

    static Operator operator(LeadColumn column, String sign) {
        return switch (sign) {
            case ">" -> Operator.OVER;
            case ">=" -> Operator.AT_LEAST;
            case "<" -> Operator.UNDER;
            case "<=" -> Operator.AT_MOST;
            case "=" -> Operator.IS;
            default -> column.kind().allows(Operator.CONTAINS) ? Operator.CONTAINS : Operator.IS;
        };
    }
}
