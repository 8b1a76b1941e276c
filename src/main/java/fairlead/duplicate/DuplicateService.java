package fairlead.duplicate;

import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.WorkOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;

/// Finds leads that may be one, over all leads or while somebody types, and keeps the word of those
/// who tell them apart.
public final class DuplicateService {

    private static final int MOST = 5_000;

    private final Database database;
    private final IdentityStore identities;

    public DuplicateService(Database database, IdentityStore identities) {
        this.database = database;
        this.identities = identities;
    }

    /// The pairs there are, the likeliest first; `goOn` is told with each lead how many were
    /// compared, and stops the search by saying no.
    public List<DuplicatePair> pairs(LongPredicate goOn) {
        Set<String> apart = identities.distinctions();
        DuplicateIndex index = new DuplicateIndex();
        List<DuplicatePair> pairs = new ArrayList<>();
        long[] compared = {0};
        identities.forEach(
                lead -> {
                    if (!goOn.test(compared[0]++)) {
                        throw new CancellationException();
                    }
                    for (Likeness like : index.like(lead)) {
                        boolean known =
                                apart.contains(IdentityStore.pairKey(lead.id(), like.lead().id()));
                        if (!known && pairs.size() < MOST) {
                            pairs.add(
                                    new DuplicatePair(
                                            like.lead(), lead, like.reasons(), like.score()));
                        }
                    }
                    index.add(lead);
                });
        pairs.sort(Comparator.comparingDouble(DuplicatePair::score).reversed());
        return pairs;
    }

    /// How many leads there are to compare.
    public long leads() {
        return identities.count();
    }

    /// Leads like the one that somebody is typing, but for those it was told apart from: where it
    /// is none yet its id is new, and what is not typed yet is null.
    public List<Likeness> check(LeadIdentity typed) {
        DuplicateIndex index = new DuplicateIndex();
        identities.candidates(typed).forEach(index::add);
        List<Likeness> like = index.like(typed);
        if (like.isEmpty()) {
            return like;
        }
        Set<String> apart = identities.distinctions();
        return like.stream()
                .filter(
                        other ->
                                !apart.contains(
                                        IdentityStore.pairKey(typed.id(), other.lead().id())))
                .toList();
    }

    /// Takes note that two leads are two; the pair is not shown again.
    public Done<UUID> keepApart(Actor actor, UUID one, UUID other) {
        return database.write(
                WorkOrder.by(actor, "lead.distinguish"),
                work -> {
                    Distinction distinction = new Distinction(one, other, work.now());
                    work.add(distinction);
                    return distinction.id();
                });
    }
}
