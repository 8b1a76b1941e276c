package fairlead.lead;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/// Any filter that can be built, over every column, nested up to three deep.
public final class AnyFilter {

    private final Random random;
    private final List<UUID> people;

    public AnyFilter(Random random, List<UUID> people) {
        this.random = random;
        this.people = people;
    }

    public LeadFilter next() {
        return next(3);
    }

    private LeadFilter next(int depth) {
        return switch (depth == 0 ? 9 : random.nextInt(6)) {
            case 0 -> new LeadFilter.All(parts(depth));
            case 1 -> new LeadFilter.Any(parts(depth));
            case 2 -> new LeadFilter.Not(next(depth - 1));
            default -> test();
        };
    }

    private List<LeadFilter> parts(int depth) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> next(depth - 1)).toList();
    }

    LeadFilter test() {
        LeadColumn column = pick(filterable());
        List<Operator> operators =
                Arrays.stream(Operator.values()).filter(column.kind()::allows).toList();
        Operator operator = pick(operators);
        return new LeadFilter.Test(
                column,
                operator,
                operator == Operator.EMPTY ? FilterValue.None.NONE : value(column));
    }

    static List<LeadColumn> filterable() {
        return Arrays.stream(LeadColumn.values())
                .filter(column -> column.kind() != ColumnKind.RANK)
                .toList();
    }

    private FilterValue value(LeadColumn column) {
        return switch (column.kind()) {
            case TEXT, SEARCH ->
                    new FilterValue.Text(pick(List.of("a", "Acme", "EUR", "%", "ö", "Ö", "x_")));
            case TAG -> new FilterValue.Text(pick(List.of("vip", "OLD", "none")));
            case MONEY -> new FilterValue.Number(new BigDecimal(random.nextInt(20_000)));
            case NUMBER -> new FilterValue.Number(new BigDecimal(random.nextInt(40)));
            case DATE, INSTANT -> new FilterValue.Days(span());
            case STATUS -> new FilterValue.Status(pick(List.of(LeadStatus.values())));
            case SOURCE -> new FilterValue.Source(pick(List.of(LeadSource.values())));
            case PERSON ->
                    random.nextInt(3) == 0
                            ? pick(List.of(FilterValue.People.values()))
                            : new FilterValue.Person(pick(people));
            case WORD -> new FilterValue.Word(pick(column.words()));
            case FLAG, RANK -> FilterValue.None.NONE;
        };
    }

    private DaySpan span() {
        return switch (random.nextInt(5)) {
            case 0 -> new DaySpan.Day(LocalDate.of(2026, 1 + random.nextInt(12), 11));
            case 1 -> new DaySpan.Month(YearMonth.of(2026, 1 + random.nextInt(12)));
            case 2 -> new DaySpan.Window(1 + random.nextInt(30), pick(units()));
            case 3 -> new DaySpan.Age(1 + random.nextInt(30), pick(units()));
            default -> pick(List.of(DaySpan.Period.values()));
        };
    }

    private static List<DaySpan.Unit> units() {
        return List.of(DaySpan.Unit.values());
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
