package fairlead.autonomy.limit;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.AutonomySetting;
import fairlead.autonomy.gate.Setting;
import fairlead.lead.CompanySetting;
import fairlead.lead.RateStore;
import fairlead.storage.Database;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Reads how far agents may go, whether they are stopped, and what they have done today; within a
/// work, so that what is read still holds when the work commits.
public final class AutonomyStore {

    /// True stops all agents: the company's for everybody, a person's own for theirs.
    public static final String STOP = "agents.stop";

    /// How far agents may go at most, by category or under `all`.
    public static final String CEILING = "agents.ceiling";

    /// What agents may do in the company on a day.
    public static final String CAP = "agents.cap";

    /// How many mails may go by themselves to one domain on a day.
    public static final String DOMAIN_CAP = "agents.domain-cap";

    static final String COMPANY = "company";
    private static final int USUAL_DOMAIN_CAP = 10;

    private final Database database;
    private final RateStore rates = new RateStore();

    public AutonomyStore(Database database) {
        this.database = database;
    }

    public boolean isStopped(UUID user) {
        return database.read(session -> isStopped(session, user));
    }

    boolean isStopped(Work work, UUID user) {
        return isStopped(work.session(), user);
    }

    private static boolean isStopped(SharedSessionContract session, UUID user) {
        return session.createSelectionQuery(
                        "select c.content from CompanySetting c where c.name = :name and c.owner in"
                                + " (:owners)",
                        JsonNode.class)
                .setParameter("name", STOP)
                .setParameterList("owners", List.of(COMPANY, String.valueOf(user)))
                .getResultStream()
                .anyMatch(content -> content != null && content.asBoolean());
    }

    /// What the user set for this kind of action, under the company's ceiling.
    public Setting setting(Work work, UUID user, AutonomyKind kind) {
        Optional<AutonomySetting> own =
                work.session()
                        .createSelectionQuery(
                                "from AutonomySetting s where s.userId = :user and s.category ="
                                        + " :category and s.action in (:actions) order by case when"
                                        + " s.action = :action then 0 else 1 end",
                                AutonomySetting.class)
                        .setParameter("user", user)
                        .setParameter("category", kind.category())
                        .setParameterList("actions", List.of(kind.action(), "all"))
                        .setParameter("action", kind.action())
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
        return new Setting(
                own.map(AutonomySetting::level).orElse(kind.usual()),
                ceiling(work, kind),
                own.map(AutonomySetting::dailyLimit).orElse(null),
                own.map(AutonomySetting::approvalAbove).orElse(null),
                rates.base(work),
                own.map(AutonomySetting::isForLeads).orElse(true));
    }

    /// How far a person lets agents go at most with anything of a category, as it stands now.
    public AutonomyLevel furthest(UUID user, String category) {
        return database.read(
                session -> {
                    AutonomyLevel own =
                            session.createSelectionQuery(
                                            "from AutonomySetting s where s.userId = :user and"
                                                    + " s.category = :category",
                                            AutonomySetting.class)
                                    .setParameter("user", user)
                                    .setParameter("category", category)
                                    .getResultStream()
                                    .map(AutonomySetting::level)
                                    .max(AutonomyLevel::compareTo)
                                    .orElse(AutonomyLevel.SUGGEST);
                    AutonomyLevel most = ceiling(setting(session, COMPANY, CEILING), category);
                    return own.compareTo(most) <= 0 ? own : most;
                });
    }

    private static AutonomyLevel ceiling(Work work, AutonomyKind kind) {
        return kind.ownColumns()
                ? AutonomyLevel.AUTO_EXECUTE
                : ceiling(setting(work, COMPANY, CEILING), kind.category());
    }

    private static AutonomyLevel ceiling(Optional<CompanySetting> kept, String category) {
        JsonNode set = kept.map(CompanySetting::content).orElse(null);
        if (set == null) {
            return AutonomyLevel.AUTO_EXECUTE;
        }
        String level = set.path(category).asText(set.path("all").asText(""));
        try {
            return AutonomyLevel.valueOf(level.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return level.isEmpty() ? AutonomyLevel.AUTO_EXECUTE : AutonomyLevel.SUGGEST;
        }
    }

    Optional<Integer> companyCap(Work work) {
        return setting(work, COMPANY, CAP)
                .map(CompanySetting::content)
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt);
    }

    public int domainCap(Work work) {
        return setting(work, COMPANY, DOMAIN_CAP)
                .map(CompanySetting::content)
                .filter(JsonNode::isInt)
                .map(JsonNode::asInt)
                .orElse(USUAL_DOMAIN_CAP);
    }

    static Optional<CompanySetting> setting(Work work, String owner, String name) {
        return setting(work.session(), owner, name);
    }

    private static Optional<CompanySetting> setting(
            SharedSessionContract session, String owner, String name) {
        return session.createSelectionQuery(
                        "from CompanySetting c where c.owner = :owner and c.name = :name",
                        CompanySetting.class)
                .setParameter("owner", owner)
                .setParameter("name", name)
                .uniqueResultOptional();
    }

    /// The day that it is for the user.
    LocalDate today(Work work, UUID user, Instant now) {
        String zone =
                work.session()
                        .createSelectionQuery(
                                "select s.timeZone from User s where s.id = :user", String.class)
                        .setParameter("user", user)
                        .getResultStream()
                        .filter(one -> one != null && ZoneId.getAvailableZoneIds().contains(one))
                        .findFirst()
                        .orElse(ZoneOffset.UTC.getId());
        return LocalDate.ofInstant(now, ZoneId.of(zone));
    }
}
