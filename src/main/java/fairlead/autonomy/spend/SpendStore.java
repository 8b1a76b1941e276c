package fairlead.autonomy.spend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import fairlead.lead.CompanySetting;
import fairlead.storage.Database;
import fairlead.storage.Work;

import jakarta.persistence.LockModeType;

import org.hibernate.SharedSessionContract;

import java.util.Optional;
import java.util.UUID;

/// Reads budgets and their limits.
public final class SpendStore {

    static final String SETTING = "agents.budget";
    static final String COMPANY = "company";

    private final Database database;

    public SpendStore(Database database) {
        this.database = database;
    }

    public SpendLimits limits(UUID user) {
        return database.read(session -> limits(session, user));
    }

    SpendLimits limits(Work work, UUID user) {
        return limits(work.session(), user);
    }

    private static SpendLimits limits(SharedSessionContract session, UUID user) {
        return SpendLimits.of(content(session, user.toString()), content(session, COMPANY));
    }

    private static JsonNode content(SharedSessionContract session, String owner) {
        return setting(session, owner)
                .map(CompanySetting::content)
                .orElse(MissingNode.getInstance());
    }

    static Optional<CompanySetting> setting(SharedSessionContract session, String owner) {
        return session.createSelectionQuery(
                        "from CompanySetting c where c.owner = :owner and c.name = :name",
                        CompanySetting.class)
                .setParameter("owner", owner)
                .setParameter("name", SETTING)
                .uniqueResultOptional();
    }

    /// A budget, held by this work until it ends: whoever else reserves waits.
    ModelBudget budget(Work work, String name) {
        ModelBudget known =
                work.session().find(ModelBudget.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        ModelBudget budget = new ModelBudget(name);
        work.session().persist(budget);
        return budget;
    }

    /// What was changed so far is written before what will be changed after.
    void writeBefore(Work work) {
        work.session().flush();
    }

    /// What was taken of a budget, if anything.
    Optional<ModelBudget> taken(String name) {
        return database.read(session -> Optional.ofNullable(session.get(ModelBudget.class, name)));
    }
}
