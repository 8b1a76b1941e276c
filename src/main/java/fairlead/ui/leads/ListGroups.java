package fairlead.ui.leads;

import fairlead.lead.LeadBundle;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadSpread;
import fairlead.lead.LeadTotals;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Reads the groups of the list with their numbers and brings them into the order in which people
/// expect them: as the pipeline runs, as the calendar runs, by name, and what holds nothing last.
final class ListGroups {
    private static final List<String> TIERS = List.of("hot", "warm", "cold", "dormant");

    private final LeadsReader reader;

    ListGroups(LeadsReader reader) {
        this.reader = reader;
    }

    List<ListGroup> read(LeadQuery query, Optional<LeadGroup> by) {
        return by.map(group -> read(query, group))
                .orElseGet(() -> List.of(ListGroup.all(reader.ids(query))));
    }

    private List<ListGroup> read(LeadQuery query, LeadGroup by) {
        Map<Object, LeadTotals> totals = reader.totals(query.filter(), by);
        Map<Object, LeadSpread> spreads = reader.spreads(query.filter(), by);
        List<LeadOwner> people = by == LeadGroup.OWNER ? reader.everybody() : List.of();
        return reader.bundles(query, by).stream()
                .map(bundle -> named(bundle, people))
                .sorted(order(by))
                .map(bundle -> group(by, bundle, totals, spreads))
                .toList();
    }

    private static ListGroup group(
            LeadGroup by,
            LeadBundle bundle,
            Map<Object, LeadTotals> totals,
            Map<Object, LeadSpread> spreads) {
        Optional<ListGroup.Numbers> numbers =
                Optional.ofNullable(totals.get(bundle.key()))
                        .map(
                                sums ->
                                        new ListGroup.Numbers(
                                                sums,
                                                spreads.getOrDefault(
                                                        bundle.key(), LeadSpread.none())));
        return new ListGroup(Optional.of(by), bundle, numbers);
    }

    private static LeadBundle named(LeadBundle bundle, List<LeadOwner> people) {
        return people.stream()
                .filter(person -> person.id().equals(bundle.key()))
                .findFirst()
                .map(person -> new LeadBundle(bundle.key(), person.name(), bundle.ids()))
                .orElse(bundle);
    }

    private static Comparator<LeadBundle> order(LeadGroup by) {
        Comparator<LeadBundle> order =
                switch (by) {
                    case STATUS, SOURCE, CLOSE_MONTH -> byKey();
                    case TIER ->
                            Comparator.comparingInt(bundle -> TIERS.indexOf((String) bundle.key()));
                    default -> byName();
                };
        return Comparator.comparing((LeadBundle bundle) -> bundle.key() == null)
                .thenComparing((one, other) -> one.key() == null ? 0 : order.compare(one, other));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<LeadBundle> byKey() {
        return (one, other) -> ((Comparable) one.key()).compareTo(other.key());
    }

    private static Comparator<LeadBundle> byName() {
        Collator collator = Collator.getInstance();
        return Comparator.comparing(
                bundle -> bundle.sample() instanceof UUID ? "" : Objects.toString(bundle.sample()),
                collator::compare);
    }
}
