package fairlead.ui.filter;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.Operator;
import fairlead.lead.language.FilterLanguage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A filter while it is being put together; what is not complete yet means nothing.
sealed interface Draft {

    Optional<LeadFilter> filter(FilterLanguage language);

    /// How the parts of a group hold together.
    enum Join {
        ALL,
        ANY,
        NONE,
        NOT_ALL
    }

    /// Conditions and groups that belong together.
    final class Group implements Draft {
        Join join;
        final List<Draft> parts = new ArrayList<>();

        Group(Join join) {
            this.join = join;
        }

        @Override
        public Optional<LeadFilter> filter(FilterLanguage language) {
            List<LeadFilter> filters =
                    parts.stream().flatMap(part -> part.filter(language).stream()).toList();
            if (filters.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    switch (join) {
                        case ALL -> new LeadFilter.All(filters);
                        case ANY -> new LeadFilter.Any(filters);
                        case NONE -> new LeadFilter.Not(new LeadFilter.Any(filters));
                        case NOT_ALL -> new LeadFilter.Not(new LeadFilter.All(filters));
                    });
        }
    }

    /// One column compared with one value or with any of several, as they would be typed.
    final class Condition implements Draft {
        LeadColumn column;
        Comparison comparison;
        List<String> values;

        Condition(LeadColumn column, Comparison comparison, List<String> values) {
            this.column = column;
            this.comparison = comparison;
            this.values = values;
        }

        /// An empty one, as it is added.
        static Condition fresh() {
            return new Condition(LeadColumn.STATUS, Comparison.IS, List.of());
        }

        @Override
        public Optional<LeadFilter> filter(FilterLanguage language) {
            if (!comparison.needsValue()) {
                return Optional.of(
                        opposite(
                                new LeadFilter.Test(
                                        column, comparison.operator(), FilterValue.None.NONE)));
            }
            List<LeadFilter> tests =
                    values.stream()
                            .filter(text -> !text.isBlank())
                            .flatMap(text -> test(language, text).stream())
                            .toList();
            return switch (tests.size()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(opposite(tests.getFirst()));
                default -> Optional.of(opposite(new LeadFilter.Any(tests)));
            };
        }

        /// Whether the value that is typed means something here.
        boolean isUnderstood(FilterLanguage language) {
            return values.stream()
                    .filter(text -> !text.isBlank())
                    .allMatch(text -> test(language, text).isPresent());
        }

        private Optional<LeadFilter> test(FilterLanguage language, String text) {
            return language.value(column, comparison.operator(), text)
                    .map(value -> new LeadFilter.Test(column, comparison.operator(), value));
        }

        private LeadFilter opposite(LeadFilter filter) {
            return comparison.isNegative() ? new LeadFilter.Not(filter) : filter;
        }
    }

    /// Takes a filter apart; the outermost part is always a group.
    static Group of(LeadFilter filter, FilterLanguage language) {
        Draft draft = read(FilterLanguage.plain(filter), false, language);
        if (draft instanceof Group group) {
            return group;
        }
        Group all = new Group(Join.ALL);
        all.parts.add(draft);
        return all;
    }

    private static Draft read(LeadFilter filter, boolean negative, FilterLanguage language) {
        return switch (filter) {
            case LeadFilter.Test test -> condition(List.of(test), negative, language);
            case LeadFilter.Not not -> read(not.part(), !negative, language);
            case LeadFilter.All all ->
                    group(negative ? Join.NOT_ALL : Join.ALL, all.parts(), language);
            case LeadFilter.Any any when isChoice(any) ->
                    condition(
                            any.parts().stream().map(LeadFilter.Test.class::cast).toList(),
                            negative,
                            language);
            case LeadFilter.Any any ->
                    group(negative ? Join.NONE : Join.ANY, any.parts(), language);
        };
    }

    private static Draft group(Join join, List<LeadFilter> parts, FilterLanguage language) {
        Group group = new Group(join);
        parts.forEach(part -> group.parts.add(read(part, false, language)));
        return group;
    }

    private static Draft condition(
            List<LeadFilter.Test> tests, boolean negative, FilterLanguage language) {
        LeadFilter.Test first = tests.getFirst();
        if (negative && !Comparison.canSay(first, true)) {
            Group none = new Group(Join.NONE);
            none.parts.add(condition(tests, false, language));
            return none;
        }
        List<String> values =
                tests.stream()
                        .filter(test -> test.value() != FilterValue.None.NONE)
                        .map(test -> language.value(test.column(), test.operator(), test.value()))
                        .toList();
        return new Condition(first.column(), Comparison.of(first, negative), values);
    }

    /// Several values of one column, of which any will do.
    private static boolean isChoice(LeadFilter.Any any) {
        return any.parts().size() > 1
                && any.parts().stream()
                        .allMatch(
                                part ->
                                        part instanceof LeadFilter.Test test
                                                && test.operator() == Operator.IS
                                                && isList(test.column()))
                && any.parts().stream()
                                .map(part -> ((LeadFilter.Test) part).column())
                                .distinct()
                                .count()
                        == 1;
    }

    /// Whether several values can be chosen at once.
    static boolean isList(LeadColumn column) {
        return switch (column.kind()) {
            case STATUS, SOURCE, WORD, PERSON, TAG -> true;
            default -> false;
        };
    }
}
