package fairlead.lead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.Database;
import fairlead.storage.TestEngine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

@ParameterizedClass
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeadFilterTest {

    private static final LeadSort BY_HAND = LeadSort.ascending(LeadColumn.RANK);
    private static final LeadSort BY_VALUE = LeadSort.descending(LeadColumn.VALUE);

    private static final int FILTERS = 60;

    @TempDir private static Path folder;

    @Parameter private TestEngine engine;
    private Database database;
    private SomeLeads some;
    private LeadStore leads;
    private BoardStore board;
    private AnyFilter filters;
    private Map<LeadStatus, BigDecimal> chances;

    @BeforeParameterizedClassInvocation
    void open(TestEngine on) {
        database = on.open(folder, SomeLeads.CLOCK);
        some = new SomeLeads(database);
        some.write(300);
        leads = new LeadStore(database);
        board = new BoardStore(leads);
        filters = new AnyFilter(new Random(7), some.people());
        chances = new HashMap<>();
        new StatusStore(database).all().forEach(s -> chances.put(s.status(), s.probability()));
    }

    @AfterParameterizedClassInvocation
    void close() {
        database.close();
    }

    @Test
    void theBoardShowsTheLeadsOfTheList() {
        for (int i = 0; i < FILTERS; i++) {
            LeadFilter filter = filters.next();
            Set<UUID> onBoard = new HashSet<>();
            for (LeadStatus status : LeadStatus.values()) {
                List<UUID> column = onBoard(filter, status);
                LeadFilter behind = BoardStore.column(filter, LeadGroup.STATUS, status);
                assertThat(column).as("%s in %s", filter, status).doesNotHaveDuplicates();
                assertThat(column).containsExactlyInAnyOrderElementsOf(list(behind));
                onBoard.addAll(column);
            }
            Set<UUID> listed = new HashSet<>(list(filter));
            assertThat(listed).as(filter.toString()).containsAll(onBoard);
            listed.removeAll(onBoard);
            assertThat(leads.rows(new ArrayList<>(listed), some.viewer()))
                    .as("what the board leaves out was closed in another month")
                    .allMatch(row -> row.status().isClosed());
        }
    }

    @Test
    void sumsAreThoseOfPlainJavaToTheCent() {
        for (int i = 0; i < FILTERS; i++) {
            LeadFilter filter = filters.next();
            LeadTotals totals = leads.totals(filter, some.viewer());
            List<LeadRow> rows = leads.rows(list(filter), some.viewer());

            assertThat(totals.count()).as(filter.toString()).isEqualTo(rows.size());
            assertThat(totals.sum()).as(filter.toString()).isEqualTo(sum(rows));
        }
    }

    @Test
    void theColumnsOfTheBoardAddUpToTheList() {
        for (LeadGroup by : LeadGroup.values()) {
            Map<Object, LeadTotals> groups =
                    leads.totals(LeadFilter.everything(), by, some.viewer());
            groups.forEach(
                    (key, totals) ->
                            assertThat(totals)
                                    .as("%s %s", by, key)
                                    .isEqualTo(leads.totals(by.filter(key), some.viewer())));
            assertThat(groups.values().stream().mapToLong(LeadTotals::count).sum())
                    .isEqualTo(leads.count(LeadFilter.everything(), some.viewer()));
        }
    }

    @Test
    void aFilterAndItsOppositeShareNoLeadAndLeaveNoneOut() {
        List<UUID> all = list(LeadFilter.everything());
        for (int i = 0; i < FILTERS; i++) {
            LeadFilter filter = i < 45 ? filters.test() : filters.next();
            List<UUID> both = list(filter);
            both.addAll(list(new LeadFilter.Not(filter)));

            assertThat(both).as(filter.toString()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfTheWholeList() {
        for (LeadColumn column : LeadColumn.values()) {
            if (column.isSortable()) {
                for (boolean descending : List.of(true, false)) {
                    LeadQuery query =
                            new LeadQuery(
                                    LeadFilter.everything(), new LeadSort(column, descending));
                    assertThat(paged(query)).as(query.toString()).isEqualTo(ids(query));
                }
            }
        }
    }

    @Test
    void aRowIsStaleWhereTheFilterSaysSo() {
        List<LeadRow> rows = leads.rows(list(LeadFilter.everything()), some.viewer());
        List<UUID> stale = list(LeadFilter.yes(LeadColumn.STALE));

        assertThat(stale)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream()
                                .filter(row -> row.pulse().quiet().isStale())
                                .map(LeadRow::id)
                                .toList());
        assertThat(rows)
                .extracting(row -> row.pulse().quiet().ahead())
                .contains(Quiet.Ahead.values());
    }

    @Test
    void everyColumnFindsSomethingAndNotEverything() {
        long all = leads.count(LeadFilter.everything(), some.viewer());
        for (LeadColumn column : AnyFilter.filterable()) {
            boolean found =
                    java.util.stream.Stream.generate(filters::test)
                            .filter(f -> ((LeadFilter.Test) f).column() == column)
                            .limit(25)
                            .mapToLong(f -> leads.count(f, some.viewer()))
                            .anyMatch(count -> count > 0 && count < all);
            assertThat(found).as(column.name()).isTrue();
        }
    }

    @Test
    void groupsHoldTheLeadsOfTheListAndTheirSpreadIsThatOfPlainJava() {
        LeadQuery query = new LeadQuery(filters.next(), LeadSort.ascending(LeadColumn.NAME));
        for (LeadGroup by : LeadGroup.values()) {
            Map<Object, LeadSpread> spreads = leads.spreads(query.filter(), by, some.viewer());
            List<UUID> together = new ArrayList<>();
            for (LeadBundle bundle : leads.bundles(query, by, some.viewer())) {
                LeadQuery one = query.where(query.filter().and(by.filter(bundle.key())));
                assertThat(bundle.ids()).as("%s %s", by, bundle.key()).isEqualTo(ids(one));
                assertThat(spreads.get(bundle.key())).isEqualTo(spread(bundle.ids()));
                together.addAll(bundle.ids());
            }
            assertThat(together).containsExactlyInAnyOrderElementsOf(ids(query));
        }
    }

    @Test
    void sumsOfChosenLeadsAreThoseOfTheFilterThatChoosesThem() {
        for (int i = 0; i < FILTERS / 4; i++) {
            LeadFilter filter = filters.next();
            assertThat(leads.totals(list(filter), some.viewer()))
                    .isEqualTo(leads.totals(filter, some.viewer()));
        }
    }

    private LeadSpread spread(List<UUID> ids) {
        List<BigDecimal> values =
                leads.rows(ids, some.viewer()).stream()
                        .map(row -> row.deal().baseValue())
                        .filter(value -> value != null)
                        .sorted()
                        .toList();
        if (values.isEmpty()) {
            return LeadSpread.none();
        }
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal low = values.get((values.size() - 1) / 2);
        BigDecimal high = values.get(values.size() / 2);
        return new LeadSpread(
                values.size(),
                sum.divide(count, 2, RoundingMode.HALF_UP),
                low.add(high).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP));
    }

    private List<UUID> onBoard(LeadFilter filter, LeadStatus status) {
        LeadSort sort = sortOf(LeadStatus.ACTIVE);
        BoardStore.Column column = new BoardStore.Column(status, sort, 20);
        List<BoardStore.Column> columns =
                Stream.of(LeadStatus.values())
                        .map(each -> new BoardStore.Column(each, sortOf(each), 20))
                        .toList();
        LeadPage page = board.pages(filter, LeadGroup.STATUS, columns, some.viewer()).get(status);
        assertThat(page.rows())
                .as("the same as by itself, in its order")
                .isEqualTo(
                        leads.page(
                                        new LeadQuery(
                                                BoardStore.column(filter, LeadGroup.STATUS, status),
                                                sortOf(status)),
                                        null,
                                        20,
                                        some.viewer())
                                .rows());
        if (sortOf(status) != sort) {
            return list(BoardStore.column(filter, LeadGroup.STATUS, status));
        }
        List<UUID> ids = new ArrayList<>();
        while (true) {
            page.rows().forEach(row -> ids.add(row.id()));
            if (page.next().isEmpty()) {
                return ids;
            }
            page = board.page(filter, LeadGroup.STATUS, column, page.next().get(), some.viewer());
        }
    }

    /// Most columns in the order made by hand, one by value.
    private static LeadSort sortOf(LeadStatus status) {
        return status == LeadStatus.PROPOSAL_SENT ? BY_VALUE : BY_HAND;
    }

    private List<UUID> paged(LeadQuery query) {
        List<UUID> ids = new ArrayList<>();
        Optional<LeadCursor> after = Optional.empty();
        do {
            LeadPage page = leads.page(query, after.orElse(null), 47, some.viewer());
            page.rows().forEach(row -> ids.add(row.id()));
            after = page.next();
        } while (after.isPresent());
        return ids;
    }

    private List<UUID> list(LeadFilter filter) {
        return new ArrayList<>(ids(LeadQuery.all().where(filter)));
    }

    private List<UUID> ids(LeadQuery query) {
        return leads.ids(query, some.viewer());
    }

    private Optional<LeadTotals.Sum> sum(List<LeadRow> rows) {
        List<LeadRow> valued = rows.stream().filter(row -> row.deal().value() != null).toList();
        if (valued.stream().allMatch(row -> row.deal().baseValue() != null)) {
            return Optional.of(sum(valued, "EUR", true));
        }
        String currency = valued.getFirst().deal().currency();
        boolean one = valued.stream().allMatch(row -> currency.equals(row.deal().currency()));
        return one ? Optional.of(sum(valued, currency, false)) : Optional.empty();
    }

    private LeadTotals.Sum sum(List<LeadRow> rows, String currency, boolean base) {
        BigDecimal total = new BigDecimal("0.00");
        BigDecimal weighted = new BigDecimal("0.00");
        for (LeadRow row : rows) {
            BigDecimal value = base ? row.deal().baseValue() : row.deal().value();
            BigDecimal chance = chances.get(row.status());
            total = total.add(value);
            weighted = weighted.add(value.multiply(chance).setScale(2, RoundingMode.HALF_UP));
        }
        return new LeadTotals.Sum(total, weighted, currency);
    }
}
