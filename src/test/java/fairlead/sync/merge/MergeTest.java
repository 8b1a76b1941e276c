package fairlead.sync.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.Values;

import org.junit.jupiter.api.Test;

import java.util.Random;
import java.util.Set;

class MergeTest {

    private static final SyncTables TABLES = SyncTables.load();
    private static final SyncTable LEADS = TABLES.byName("leads");
    private static final SyncTable ACTIONS = TABLES.byName("lead_actions");
    private static final SyncTable THREADS = TABLES.byName("lead_threads");
    private static final Set<Policy> SYMMETRIC =
            Set.of(
                    Policy.MIN,
                    Policy.MAX,
                    Policy.OR,
                    Policy.AND,
                    Policy.ADD,
                    Policy.MEETING,
                    Policy.STRICTER);

    @Test
    void differentFieldsOfALeadBothStand() {
        Merged merged =
                merge(
                        LEADS,
                        "{'name': 'A', 'phone': '1'}",
                        "{'name': 'B'}",
                        "{'name': 'A', 'phone': '2'}");

        assertThat(merged.values()).isEqualTo(json("{'name': 'B'}"));
        assertThat(merged.clashes()).isEmpty();
    }

    @Test
    void theSameFieldAsks() {
        Merged merged = merge(LEADS, "{'name': 'A'}", "{'name': 'B'}", "{'name': 'C'}");

        assertThat(merged.values()).isEmpty();
        assertThat(merged.clashes())
                .singleElement()
                .satisfies(
                        clash -> {
                            assertThat(clash.mine().asText()).isEqualTo("B");
                            assertThat(clash.theirs().asText()).isEqualTo("C");
                        });
    }

    @Test
    void notesMergeByLineAndAskWhereTheLinesOverlap() {
        assertThat(merge(LEADS, notes("a\nb\nc"), notes("a\nb\nc\nd"), notes("z\nb\nc")).values())
                .isEqualTo(json(notes("z\nb\nc\nd")));
        assertThat(merge(LEADS, notes("a\nb"), notes("a\nx"), notes("a\ny")).clashes()).hasSize(1);
    }

    @Test
    void aStatusTakesItsReasonAlong() {
        Merged merged =
                merge(
                        LEADS,
                        "{'status': 'active', 'lost_reason': null}",
                        "{'status': 'closed_lost', 'lost_reason': 'price'}",
                        "{'status': 'closed_won', 'lost_reason': null}");

        assertThat(merged.values()).as("a won lead has no lost reason").isEmpty();
        assertThat(merged.clashes())
                .singleElement()
                .satisfies(
                        clash ->
                                assertThat(clash.companions())
                                        .isEqualTo(json("{'lost_reason': 'price'}")));
    }

    @Test
    void anAmountIsNotMixedWithSomebodyElsesCurrency() {
        Merged merged =
                merge(
                        LEADS,
                        "{'estimated_value': 100, 'estimated_value_currency': 'USD'}",
                        "{'estimated_value': 200, 'estimated_value_currency': 'USD'}",
                        "{'estimated_value': 100, 'estimated_value_currency': 'EUR'}");

        assertThat(merged.values()).isEmpty();
        assertThat(merged.clashes()).hasSize(1);
    }

    @Test
    void whatWasDismissedIsNotApproved() {
        assertThat(status("suggested", "approved", "dismissed")).isEqualTo("dismissed");
        assertThat(status("suggested", "dismissed", "approved")).isEqualTo("dismissed");
        assertThat(status("approved", "completed", "dismissed")).isEqualTo("completed");
        assertThat(status("approved", "dismissed", "completed")).isEqualTo("completed");
        assertThat(status("suggested", "in_progress", "approved")).isEqualTo("in_progress");
        assertThat(status("suggested", "approved", "approved")).isEqualTo("approved");
    }

    @Test
    void aCounterCountsWhatBothCounted() {
        assertThat(
                        merge(
                                        TABLES.byName("email_templates"),
                                        "{'use_count': 3}",
                                        "{'use_count': 5}",
                                        "{'use_count': 4}")
                                .values())
                .hasToString("{\"use_count\":6}");
    }

    @Test
    void whatAThreadAwaitsFollowsItsNewestMessage() {
        String base = "{'last_message_at': '2026-01-01T00:00:00Z', 'awaiting_reply': null}";
        String mine = "{'last_message_at': '2026-01-03T00:00:00Z', 'awaiting_reply': true}";
        String theirs = "{'last_message_at': '2026-01-02T00:00:00+00:00', 'awaiting_reply': false}";

        assertThat(merge(THREADS, base, mine, theirs).values()).isEqualTo(json(mine));
        assertThat(merge(THREADS, base, theirs, mine).values()).isEmpty();
    }

    @Test
    void participantsOfBothStand() {
        assertThat(
                        merge(
                                        THREADS,
                                        "{'participants': [{'email': 'a'}, {'email': 'b'}]}",
                                        "{'participants': [{'email': 'a'}, {'email': 'c'}]}",
                                        "{'participants': [{'email': 'a', 'name': 'A'},"
                                                + " {'email': 'b'}]}")
                                .values())
                .isEqualTo(json("{'participants': [{'email': 'a', 'name': 'A'}, {'email': 'c'}]}"));
    }

    @Test
    void theSameInstantInAnotherOffsetIsNoChange() {
        assertThat(
                        merge(
                                        LEADS,
                                        "{'wait_until': null, 'first_contact_at':"
                                                + " '2026-01-01T10:00:00Z'}",
                                        "{'first_contact_at': '2026-01-01T12:00:00+02:00'}",
                                        "{'first_contact_at': '2026-01-01T09:00:00Z'}")
                                .values())
                .isEmpty();
    }

    @Test
    void whereOnlyISpokeMyWordStands() {
        each(
                (table, base, mine, theirs) -> {
                    Merged merged = Merge.merge3(table, base, mine, base);
                    assertThat(merged.clashes()).isEmpty();
                    assertSame(table, base.deepCopy().setAll(merged.values()), mine);
                });
    }

    @Test
    void whereOnlyTheySpokeNothingIsWritten() {
        each(
                (table, base, mine, theirs) -> {
                    Merged merged = Merge.merge3(table, base, base, theirs);
                    assertThat(merged.values()).isEmpty();
                    assertThat(merged.clashes()).isEmpty();
                });
    }

    @Test
    void mergingAResultAgainChangesNothingThatIsNotCounted() {
        each(
                (table, base, mine, theirs) -> {
                    table.columns().stream()
                            .filter(column -> column.policy() == Policy.ADD)
                            .forEach(column -> mine.set(column.name(), base.get(column.name())));
                    ObjectNode result =
                            theirs.deepCopy()
                                    .setAll(Merge.merge3(table, base, mine, theirs).values());
                    table.columns().stream()
                            .filter(column -> column.policy() == Policy.ADD)
                            .forEach(
                                    column -> result.set(column.name(), theirs.get(column.name())));
                    Merged again = Merge.merge3(table, theirs, result, result);
                    assertThat(again.values()).isEmpty();
                    assertThat(again.clashes()).isEmpty();
                });
    }

    @Test
    void noFieldIsLost() {
        each(
                (table, base, mine, theirs) -> {
                    Merged merged = Merge.merge3(table, base, mine, theirs);
                    ObjectNode result = theirs.deepCopy().setAll(merged.values());
                    for (SyncColumn column : table.columns()) {
                        String name = column.name();
                        boolean mineStands = column.same(result.get(name), mine.get(name));
                        boolean said =
                                merged.settled().contains(name)
                                        || merged.clashes().stream()
                                                .anyMatch(
                                                        clash ->
                                                                clash.field().equals(name)
                                                                        || clash.companions()
                                                                                .has(name));
                        boolean follows =
                                column.policy() == Policy.WITH
                                        && merged.settled().contains(column.argument());
                        boolean untouched = column.same(mine.get(name), base.get(name));
                        assertThat(mineStands || said || follows || untouched || !column.isSent())
                                .as("%s.%s", table.name(), name)
                                .isTrue();
                    }
                });
    }

    @Test
    void theOrderOfTwoPeopleDoesNotMatterWhereThePolicySaysSo() {
        each(
                (table, base, mine, theirs) -> {
                    ObjectNode one =
                            theirs.deepCopy()
                                    .setAll(Merge.merge3(table, base, mine, theirs).values());
                    ObjectNode other =
                            mine.deepCopy()
                                    .setAll(Merge.merge3(table, base, theirs, mine).values());
                    for (SyncColumn column : table.columns()) {
                        if (SYMMETRIC.contains(column.policy())) {
                            assertThat(
                                            column.same(
                                                    one.get(column.name()),
                                                    other.get(column.name())))
                                    .as("%s.%s", table.name(), column.name())
                                    .isTrue();
                        }
                    }
                });
    }

    private interface Property {
        void holds(SyncTable table, ObjectNode base, ObjectNode mine, ObjectNode theirs);
    }

    private static void each(Property property) {
        for (int seed = 0; seed < 200; seed++) {
            Values values = new Values(new Random(seed));
            for (SyncTable table : TABLES.all()) {
                ObjectNode base = values.row(table);
                ObjectNode mine = values.changed(table, base);
                ObjectNode theirs = values.changed(table, base);
                try {
                    property.holds(table, base, mine, theirs);
                } catch (AssertionError e) {
                    throw new AssertionError(
                            "seed %d, %s%nbase   %s%nmine   %s%ntheirs %s"
                                    .formatted(seed, table.name(), base, mine, theirs),
                            e);
                }
            }
        }
    }

    private static void assertSame(SyncTable table, JsonNode one, JsonNode other) {
        for (SyncColumn column : table.columns()) {
            assertThat(column.same(one.get(column.name()), other.get(column.name())))
                    .as("%s.%s", table.name(), column.name())
                    .isTrue();
        }
    }

    private static String status(String base, String mine, String theirs) {
        String row = "{'status': '%s'}";
        JsonNode value =
                merge(ACTIONS, row.formatted(base), row.formatted(mine), row.formatted(theirs))
                        .values()
                        .get("status");
        return value == null ? theirs : value.asText();
    }

    private static String notes(String text) {
        return "{'notes': '%s'}".formatted(text.replace("\n", "\\n"));
    }

    private static Merged merge(SyncTable table, String base, String mine, String theirs) {
        return Merge.merge3(table, json(base), json(mine), json(theirs));
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Values.read(text.replace('\'', '"'));
    }
}
