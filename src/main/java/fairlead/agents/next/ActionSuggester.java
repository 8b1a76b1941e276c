package fairlead.agents.next;

import fairlead.action.ActionType;
import fairlead.autonomy.proposal.Evidence;
import fairlead.autonomy.proposal.NextAction;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Suggests what to do next, by rules: at most one of a type and lead, none that is open already or
/// was dismissed lately, the most worthwhile first.
public final class ActionSuggester {
    private static final Duration DUE = Duration.ofDays(1);

    /// A suggestion with its place: probability times value times urgency.
    public record Ranked(NextAction action, double rank) {}

    private ActionSuggester() {}

    public static List<Ranked> suggest(LeadSituation lead) {
        List<Ranked> found = new ArrayList<>();
        if (lead.status().isClosed()) {
            return found;
        }
        Set<ActionType> taken = EnumSet.noneOf(ActionType.class);
        taken.addAll(lead.open());
        taken.addAll(lead.lately());
        for (ActionRule rule : ActionRule.values()) {
            Optional<Evidence> why = rule.holds(lead);
            if (why.isPresent() && taken.add(rule.type())) {
                found.add(ranked(lead, rule, why.get()));
            }
        }
        found.sort(Comparator.comparingDouble(one -> -one.rank()));
        return found;
    }

    private static Ranked ranked(LeadSituation lead, ActionRule rule, Evidence why) {
        Instant due = lead.asOf().plus(DUE);
        String name = rule.name().toLowerCase(Locale.ROOT);
        NextAction action =
                new NextAction(lead.lead(), rule.type(), name, due, rule.urgency(), List.of(why));
        double value = Optional.ofNullable(lead.value()).map(BigDecimal::doubleValue).orElse(1.0);
        return new Ranked(action, lead.probability() * value * rule.urgency());
    }
}
