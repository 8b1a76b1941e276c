package fairlead.lead.language;

import fairlead.lead.ColumnKind;
import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadFilter.All;
import fairlead.lead.LeadFilter.Any;
import fairlead.lead.LeadFilter.Not;
import fairlead.lead.LeadFilter.Test;
import fairlead.lead.Operator;
import fairlead.lead.language.Vocabulary.Glue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a filter as a person would have typed it.
final class FilterPrinter {

    private static final String SPECIAL = "()\"|:<>=,\\";

    private final Vocabulary words;
    private final ValueParser values;

    FilterPrinter(Vocabulary words) {
        this.words = words;
        this.values = new ValueParser(words);
    }

    String print(LeadFilter filter) {
        LeadFilter normal = normal(filter);
        return normal.equals(LeadFilter.everything()) ? "" : write(normal);
    }

    /// The same leads with no group of one, no group within one of its own kind, no double "not".
    static LeadFilter normal(LeadFilter filter) {
        return switch (filter) {
            case All all -> group(all.parts(), true);
            case Any any -> group(any.parts(), false);
            case Not not -> {
                LeadFilter part = normal(not.part());
                yield part instanceof Not twice ? twice.part() : new Not(part);
            }
            case Test test -> test;
        };
    }

    private static LeadFilter group(List<LeadFilter> parts, boolean all) {
        List<LeadFilter> flat = new ArrayList<>();
        for (LeadFilter part : parts) {
            LeadFilter normal = normal(part);
            if (all && normal instanceof All same) {
                flat.addAll(same.parts());
            } else if (!all && normal instanceof Any same && !isList(same)) {
                flat.addAll(same.parts());
            } else {
                flat.add(normal);
            }
        }
        if (flat.size() == 1) {
            return flat.getFirst();
        }
        return all ? new All(flat) : new Any(flat);
    }

    private String write(LeadFilter filter) {
        return switch (filter) {
            case All all -> all.parts().isEmpty() ? word(Glue.ALL) : join(all.parts(), " ");
            case Any any when any.parts().isEmpty() -> word(Glue.NONE);
            case Any any when isList(any) -> list(any);
            case Any any -> join(any.parts(), " " + word(Glue.OR) + " ");
            case Not not -> not(not.part());
            case Test test -> test(test);
        };
    }

    private String join(List<LeadFilter> parts, String between) {
        boolean all = between.isBlank();
        return parts.stream()
                .map(part -> all && part instanceof Any ? grouped(part) : write(part))
                .collect(Collectors.joining(between));
    }

    private String not(LeadFilter part) {
        if (part instanceof Test test && test.operator() == Operator.EMPTY) {
            return word(Glue.HAS) + ":" + words.columns().write(test.column());
        }
        return "-"
                + (part instanceof All
                        ? grouped(part)
                        : part instanceof Any ? grouped(part) : write(part));
    }

    private String grouped(LeadFilter part) {
        boolean plain =
                part instanceof Any any && (isList(any) || any.parts().isEmpty())
                        || part instanceof All all && all.parts().isEmpty();
        return plain ? write(part) : "(" + write(part) + ")";
    }

    private String test(Test test) {
        LeadColumn column = test.column();
        if (column == LeadColumn.SEARCH) {
            return search(((FilterValue.Text) test.value()).text());
        }
        String key = words.columns().write(column);
        if (column.kind() == ColumnKind.FLAG) {
            return key;
        }
        return test.operator() == Operator.EMPTY
                ? word(Glue.NO) + ":" + key
                : key + sign(test) + value(test);
    }

    private String search(String text) {
        boolean flag =
                words.columns().read(text).filter(c -> c.kind() == ColumnKind.FLAG).isPresent();
        return flag ? quote(text) : quoted(text, words);
    }

    private String list(Any any) {
        Test first = (Test) any.parts().getFirst();
        return words.columns().write(first.column())
                + sign(first)
                + any.parts().stream()
                        .map(part -> value((Test) part))
                        .collect(Collectors.joining(","));
    }

    /// Values of one column, of which any will do: `status:active,won`.
    private static boolean isList(Any any) {
        return any.parts().size() > 1
                && any.parts().stream().allMatch(FilterPrinter::canBeListed)
                && any.parts().stream()
                                .map(part -> List.of(((Test) part).column(), sign((Test) part)))
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean canBeListed(LeadFilter part) {
        return part instanceof Test test
                && test.operator() != Operator.EMPTY
                && switch (test.column().kind()) {
                    case FLAG, SEARCH, NUMBER, MONEY, RANK -> false;
                    default -> true;
                };
    }

    private String value(Test test) {
        return values.write(test.column(), test.operator(), test.value());
    }

    private static String sign(Test test) {
        return switch (test.operator()) {
            case OVER -> ">";
            case AT_LEAST -> ">=";
            case UNDER -> "<";
            case AT_MOST -> "<=";
            case IS -> test.column().kind().allows(Operator.CONTAINS) ? "=" : ":";
            case CONTAINS, EMPTY -> ":";
        };
    }

    private String word(Glue glue) {
        return words.glue().write(glue);
    }

    static String quoted(String text, Vocabulary words) {
        boolean plain =
                !text.isEmpty()
                        && text.chars()
                                .noneMatch(
                                        c -> Character.isWhitespace(c) || SPECIAL.indexOf(c) >= 0)
                        && text.charAt(0) != '-'
                        && !words.glue().has(text);
        return plain ? text : quote(text);
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
