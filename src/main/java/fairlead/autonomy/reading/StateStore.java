package fairlead.autonomy.reading;

import fairlead.action.ActionType;
import fairlead.action.LeadAction;
import fairlead.autonomy.reading.LeadState.Facts;
import fairlead.autonomy.reading.LeadState.Happening;
import fairlead.mail.EmailTemplate;
import fairlead.mail.LeadThread;
import fairlead.mail.TemplateCategory;
import fairlead.meeting.LeadMeeting;
import fairlead.storage.Database;
import fairlead.timeline.EventType;

import org.hibernate.StatelessSession;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads one lead for the agents that look at a single one.
public final class StateStore {

    private static final int EVENTS = 300;
    private static final Duration COOL_DOWN = Duration.ofDays(14);

    private final Database database;

    public StateStore(Database database) {
        this.database = database;
    }

    /// Empty where the lead is gone.
    public Optional<LeadState> read(UUID lead, Instant asOf) {
        return database.read(
                session ->
                        facts(session, lead)
                                .map(
                                        facts ->
                                                new LeadState(
                                                        facts,
                                                        events(session, lead, asOf),
                                                        open(session, lead),
                                                        lately(session, lead, asOf))));
    }

    private static Optional<Facts> facts(StatelessSession session, UUID lead) {
        return session.createSelectionQuery(
                        "select l.id, l.name, l.company, l.status, l.version, l.value, l.currency,"
                            + " l.expectedCloseDate, i.closeProbability, l.agentsOff from Lead l"
                            + " left join LeadIntelligence i on i.leadId = l.id where l.id = :lead"
                            + " and l.deletedAt is null",
                        Facts.class)
                .setParameter("lead", lead)
                .uniqueResultOptional();
    }

    private static List<Happening> events(StatelessSession session, UUID lead, Instant asOf) {
        return session.createSelectionQuery(
                        "select e.id, e.type, e.occurredAt, e.title, e.description from"
                            + " TimelineEvent e where e.leadId = :lead and e.occurredAt <= :asOf"
                            + " and not exists (select 1 from TimelineEvent s where s.supersedesId"
                            + " = e.id) order by e.leadId, e.occurredAt desc, e.id desc",
                        Happening.class)
                .setParameter("lead", lead)
                .setParameter("asOf", asOf)
                .setMaxResults(EVENTS)
                .getResultList();
    }

    private static Set<ActionType> open(StatelessSession session, UUID lead) {
        return types(
                session.createSelectionQuery(
                                "select a.type from LeadAction a where a.leadId = :lead and"
                                    + " a.deletedAt is null and a.status in (SUGGESTED, APPROVED,"
                                    + " IN_PROGRESS)",
                                ActionType.class)
                        .setParameter("lead", lead)
                        .getResultList());
    }

    private static Set<ActionType> lately(StatelessSession session, UUID lead, Instant asOf) {
        return types(
                session.createSelectionQuery(
                                "select a.type from LeadAction a where a.leadId = :lead and"
                                        + " a.byAgent = true and a.status in (DISMISSED, EXPIRED,"
                                        + " COMPLETED) and a.updatedAt > :since",
                                ActionType.class)
                        .setParameter("lead", lead)
                        .setParameter("since", asOf.minus(COOL_DOWN))
                        .getResultList());
    }

    private static Set<ActionType> types(List<ActionType> types) {
        Set<ActionType> set = EnumSet.noneOf(ActionType.class);
        set.addAll(types);
        return set;
    }

    /// Whether a proposal of this rule is open on the lead, or was dismissed in the cool-down.
    public boolean isProposed(UUID lead, String agent, Instant asOf) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from LeadAction a where a.leadId = :lead and a.byAgent ="
                                            + " true and a.deletedAt is null and (a.status ="
                                            + " SUGGESTED or a.status in (DISMISSED, EXPIRED) and"
                                            + " a.updatedAt > :since)",
                                        LeadAction.class)
                                .setParameter("lead", lead)
                                .setParameter("since", asOf.minus(COOL_DOWN))
                                .getResultStream()
                                .anyMatch(
                                        one ->
                                                one.proposal() != null
                                                        && agent.equals(one.proposal().agent())));
    }

    /// The lead's mail threads, the one with the newest message first.
    public List<LeadThread> threads(UUID lead) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from LeadThread t where t.leadId = :lead order by"
                                                + " t.lastMessageAt desc nulls last, t.id",
                                        LeadThread.class)
                                .setParameter("lead", lead)
                                .getResultList());
    }

    /// Meetings that were held and whose notes nobody has summarised.
    public List<LeadMeeting> held(UUID lead) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from LeadMeeting m where m.leadId = :lead and m.deletedAt"
                                            + " is null and m.status = COMPLETED and m.notes is not"
                                            + " null and coalesce(m.transcriptProcessed, false) ="
                                            + " false order by m.start desc",
                                        LeadMeeting.class)
                                .setParameter("lead", lead)
                                .getResultList());
    }

    /// The template of a category that is used most.
    public Optional<EmailTemplate> template(TemplateCategory category) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from EmailTemplate t where t.category = :category and"
                                            + " t.active = true and t.deletedAt is null order by"
                                            + " t.useCount desc nulls last, t.id",
                                        EmailTemplate.class)
                                .setParameter("category", category)
                                .setMaxResults(1)
                                .getResultStream()
                                .findFirst());
    }

    public Optional<String> nameOf(UUID user) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select s.fullName from User s where s.id = :user",
                                        String.class)
                                .setParameter("user", user)
                                .uniqueResultOptional());
    }

    /// The leads that a nightly pass looks at: open, not left alone, the liveliest first.
    public List<UUID> toLookAt(Optional<UUID> owner, int limit) {
        String hql =
                "select l.id from Lead l where l.deletedAt is null and l.agentsOff = false and"
                        + " l.status in (NEW_OPPORTUNITIES, ACTIVE, PROPOSAL_SENT, ON_ICE)"
                        + (owner.isPresent() ? " and l.owner = :owner" : "")
                        + " order by l.lastActivityAt desc nulls last, l.id";
        return database.read(
                session -> {
                    var query = session.createSelectionQuery(hql, UUID.class);
                    owner.ifPresent(one -> query.setParameter("owner", one));
                    return query.setMaxResults(limit).getResultList();
                });
    }

    public boolean isOf(UUID lead, UUID owner) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "select l.owner from Lead l where l.id = :lead", UUID.class)
                                .setParameter("lead", lead)
                                .getResultStream()
                                .anyMatch(owner::equals));
    }

    /// What happened with whom, of these events.
    public Map<UUID, Set<EventType>> happened(List<UUID> events) {
        Map<UUID, Set<EventType>> happened = new HashMap<>();
        if (!events.isEmpty()) {
            database.read(
                            session ->
                                    session.createSelectionQuery(
                                                    "select e.leadId, e.type from TimelineEvent e"
                                                            + " where e.id in (:events)",
                                                    Object[].class)
                                            .setParameterList("events", events)
                                            .getResultList())
                    .forEach(
                            row ->
                                    happened.computeIfAbsent(
                                                    (UUID) row[0],
                                                    _ -> EnumSet.noneOf(EventType.class))
                                            .add((EventType) row[1]));
        }
        return happened;
    }
}
