package fairlead.autonomy;

import fairlead.action.Authority;
import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.lead.Lead;
import fairlead.lead.RateStore;
import fairlead.lead.RateTable;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;
import org.hibernate.query.SelectionQuery;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Lets people decide, never agents; what is worth more than a person's threshold for its kind is
/// decided by a manager. A value that nobody knows counts as above.
public final class AuthorityStore implements Authority {
    private static final String REP = "rep";

    private final RateStore rates = new RateStore();

    @Override
    public void check(Work work, LeadAction action) {
        Actor actor = work.actor();
        if (actor.type() != Actor.Type.USER) {
            throw new FairleadException("action.not-by-agents", null);
        }
        if (isLed(work.session(), actor.id())) {
            threshold(work, actor, action)
                    .filter(limit -> isAbove(work, action, limit))
                    .ifPresent(
                            limit -> {
                                throw new FairleadException("action.above-value", null, limit);
                            });
        }
    }

    /// Whether somebody manages, and not this person; where nobody does, everybody decides for
    /// themselves.
    public static boolean isLed(SharedSessionContract session, UUID user) {
        return session.createSelectionQuery(
                        "select cast(u.role as String) from User u where u.id = :user and"
                                + " exists (select 1 from User m where m.active = true"
                                + " and cast(m.role as String) <> 'REP'"
                                + " and cast(m.role as String) <> 'rep')",
                        String.class)
                .setParameter("user", user)
                .getResultStream()
                .anyMatch(role -> role.equalsIgnoreCase(REP));
    }

    private static Optional<BigDecimal> threshold(Work work, Actor actor, LeadAction action) {
        SelectionQuery<BigDecimal> query =
                work.session()
                        .createSelectionQuery(
                                "select min(s.approvalAbove) from AutonomySetting s"
                                        + " where s.userId = :user and s.category in (:categories)",
                                BigDecimal.class)
                        .setParameter("user", actor.id())
                        .setParameterList("categories", categories(action));
        return query.getResultStream().filter(limit -> limit != null).findFirst();
    }

    private static List<String> categories(LeadAction action) {
        Suggestion proposal = action.proposal();
        if (proposal == null) {
            return List.of("action");
        }
        return List.of(
                switch (proposal.kind()) {
                    case NEXT_ACTION -> "action";
                    case EMAIL_DRAFT -> "email";
                    case STATUS_CHANGE -> "status";
                    case MEETING_SUMMARY -> "meeting";
                    case THREAD_ANALYSIS -> "mail";
                });
    }

    private boolean isAbove(Work work, LeadAction action, BigDecimal limit) {
        Lead lead = work.get(Lead.class, action.leadId());
        RateTable table = rates.table(work);
        return lead.value() == null
                || table.toBase(lead.value(), lead.currency(), null)
                        .map(value -> value.compareTo(limit) > 0)
                        .orElse(true);
    }
}
