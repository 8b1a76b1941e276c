package fairlead.duplicate;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Finds leads like a given one among many, in memory and without comparing each with each. Belongs
/// to one thread.
public final class DuplicateIndex {

    private static final double NAME_ALIKE = 0.92;
    private static final double HALF_ALIKE = 0.88;
    private static final double COMPANY_ALIKE = 0.88;
    private static final double SAME_PHONE = 0.9;

    /// Colleagues and families share a number.
    private static final double PHONE_ALONE = 0.6;

    private static final double NAME_ALONE = 0.75;

    /// A number or address that so many share belongs to a switchboard, not to a person.
    private static final int SHARED = 20;

    private static final int LONGEST_BLOCK = 300;

    private final JaroWinklerSimilarity alike = new JaroWinklerSimilarity();
    private final Buckets keys = new Buckets();
    private final Buckets emails = new Buckets();
    private final Buckets phones = new Buckets();
    private final Buckets names = new Buckets();
    private final Buckets blocks = new Buckets();

    public void add(LeadIdentity lead) {
        Print print = Print.of(lead);
        keys.add(lead.key(), print);
        emails.add(lead.email(), print);
        phones.add(print.phone(), print);
        names.add(print.name(), print);
        print.blocks().forEach(block -> blocks.add(block, print));
    }

    public List<LeadIdentity> withKey(String key) {
        return leads(keys.get(key));
    }

    public List<LeadIdentity> withEmail(String email) {
        return leads(emails.get(email));
    }

    public List<LeadIdentity> withPhone(LeadIdentity like) {
        return leads(phones.get(Print.of(like).phone()));
    }

    /// Those with the same name at the same company; none for a lead that lacks either.
    public List<LeadIdentity> withNameAndCompany(LeadIdentity like) {
        Print print = Print.of(like);
        return print.company().isEmpty()
                ? List.of()
                : leads(
                        names.get(print.name()).stream()
                                .filter(other -> other.company().equals(print.company()))
                                .toList());
    }

    private static List<LeadIdentity> leads(List<Print> prints) {
        return prints.stream().map(Print::lead).toList();
    }

    /// Those that may be the same lead, the likeliest first.
    public List<Likeness> like(LeadIdentity lead) {
        Print print = Print.of(lead);
        Map<UUID, Likeness> found = new LinkedHashMap<>();
        sharing(print, emails.get(lead.email()), DuplicateReason.EMAIL, 1, found);
        sharing(print, phones.get(print.phone()), DuplicateReason.PHONE, SAME_PHONE, found);
        for (String block : print.blocks()) {
            last(blocks.get(block)).forEach(other -> named(print, other, found));
        }
        last(names.get(print.name())).forEach(other -> namedAlone(print, other, found));
        List<Likeness> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparingDouble(Likeness::score).reversed());
        return all;
    }

    private static List<Print> last(List<Print> block) {
        return block.size() <= LONGEST_BLOCK
                ? block
                : block.subList(block.size() - LONGEST_BLOCK, block.size());
    }

    private void sharing(
            Print print,
            List<Print> others,
            DuplicateReason reason,
            double score,
            Map<UUID, Likeness> found) {
        boolean shared = others.size() > SHARED;
        for (Print other : last(others)) {
            boolean alike = nameScore(print, other) >= NAME_ALIKE;
            boolean bare = reason == DuplicateReason.PHONE && !alike;
            if (!shared || alike) {
                note(print, other, reason, bare ? PHONE_ALONE : score, found);
            }
        }
    }

    private void named(Print print, Print other, Map<UUID, Likeness> found) {
        double name = nameScore(print, other);
        if (name < NAME_ALIKE) {
            return;
        }
        double company = alike(print.company(), other.company());
        if (company >= COMPANY_ALIKE) {
            note(print, other, DuplicateReason.NAME, name * company, found);
        }
    }

    /// The very same name counts where one of the two does not say for whom it works.
    private void namedAlone(Print print, Print other, Map<UUID, Likeness> found) {
        boolean silent = print.company().isEmpty() || other.company().isEmpty();
        if (silent && !print.first().isEmpty()) {
            note(print, other, DuplicateReason.NAME, NAME_ALONE, found);
        }
    }

    /// Both halves have to be alike: a common first name must not carry another last name. An
    /// initial stands for any name that starts with it.
    private double nameScore(Print print, Print other) {
        if (print.last().isEmpty() || other.last().isEmpty()) {
            return 0;
        }
        double last = alike(print.last(), other.last());
        if (last < HALF_ALIKE) {
            return 0;
        }
        double first = alike(print.first(), other.first());
        if (first < HALF_ALIKE && isInitial(print.first(), other.first())) {
            first = HALF_ALIKE;
        }
        return first < HALF_ALIKE ? 0 : (first + last) / 2;
    }

    private double alike(String one, String other) {
        return one.equals(other) ? 1 : alike.apply(one, other);
    }

    private static boolean isInitial(String one, String other) {
        return (one.length() == 1 || other.length() == 1)
                && !one.isEmpty()
                && !other.isEmpty()
                && one.charAt(0) == other.charAt(0);
    }

    /// Leads that another program keeps under two keys are two.
    private static void note(
            Print print,
            Print other,
            DuplicateReason reason,
            double score,
            Map<UUID, Likeness> found) {
        String key = print.lead().key();
        String otherKey = other.lead().key();
        boolean apart = key != null && otherKey != null && !key.equals(otherKey);
        if (apart || other.lead().id().equals(print.lead().id())) {
            return;
        }
        found.merge(
                other.lead().id(),
                new Likeness(other.lead(), Set.of(reason), score),
                DuplicateIndex::both);
    }

    private static Likeness both(Likeness one, Likeness more) {
        Set<DuplicateReason> reasons = EnumSet.copyOf(one.reasons());
        reasons.addAll(more.reasons());
        return new Likeness(one.lead(), reasons, Math.max(one.score(), more.score()));
    }
}
