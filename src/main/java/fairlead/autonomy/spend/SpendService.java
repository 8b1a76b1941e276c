package fairlead.autonomy.spend;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.autonomy.model.LlmException;
import fairlead.lead.CompanySetting;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import jakarta.persistence.PersistenceException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;

/// Sets aside what a call may take before it is made, in one transaction with the check of all
/// limits, so that two programs together never spend more; afterwards what it really took stands.
/// What a program that was ended had set aside stays taken.
public final class SpendService {

    private static final Actor AGENT = new Actor(Actor.Type.AI, null);
    private static final int TRIES = 8;
    private static final int MICROS = 6;

    private final Database database;
    private final SpendStore store;
    private final UUID user;
    private final boolean copy;

    /// Where `copy` says that others count elsewhere, nobody here can know what is left of the
    /// company's month: where it has a limit, that counts as reached.
    public SpendService(Database database, SpendStore store, UUID user, boolean copy) {
        this.database = database;
        this.store = store;
        this.user = user;
        this.copy = copy;
    }

    /// Fails with an [LlmException] of kind BUDGET where a limit would be passed; `cost` is null
    /// where the price is unknown: then only tokens are counted, and where the company limits what
    /// a month costs, nobody is asked, for nobody could tell whether it still holds.
    public Reservation reserve(long tokens, BigDecimal cost) {
        long micros = micros(cost);
        return attempt(
                work -> {
                    SpendLimits limits = store.limits(work, user);
                    LocalDate day = LocalDate.ofInstant(work.now(), ZoneOffset.UTC);
                    ModelBudget month = store.budget(work, month(day));
                    ModelBudget own = store.budget(work, own(day));
                    boolean blind = (copy || cost == null) && limits.month() != null;
                    if (blind
                            || own.tokens() + tokens > limits.dayTokens()
                            || isOver(own, micros, limits.day())
                            || isOver(month, micros, limits.month())) {
                        throw LlmException.of(LlmException.Kind.BUDGET);
                    }
                    own.take(1, tokens, micros);
                    month.take(1, tokens, micros);
                    return new Reservation(day, tokens, micros);
                });
    }

    /// What a call really took instead; `cost` is null where nobody knows, then what was set aside
    /// stays.
    public void settle(Reservation reserved, long tokens, BigDecimal cost) {
        long difference = cost == null ? 0 : micros(cost) - reserved.micros();
        change(reserved, tokens - reserved.tokens(), difference);
    }

    /// Nothing was sent: all of it comes back, but that there was a call.
    public void free(Reservation reserved) {
        change(reserved, -reserved.tokens(), -reserved.micros());
    }

    /// A shared database lets nobody give back of the month what their own day still holds.
    private void change(Reservation reserved, long tokens, long micros) {
        attempt(
                work -> {
                    ModelBudget month = store.budget(work, month(reserved.day()));
                    store.budget(work, own(reserved.day())).take(0, tokens, micros);
                    store.writeBefore(work);
                    month.take(0, tokens, micros);
                    return reserved;
                });
    }

    /// Sets a person's own limits.
    public Done<SpendLimits> limit(Actor person, SpendLimits limits) {
        check(limits);
        return keep(person, person.id().toString(), limits, limits.own());
    }

    /// Sets the company's limit of a month.
    public Done<SpendLimits> limitCompany(Actor person, SpendLimits limits) {
        check(limits);
        return keep(person, SpendStore.COMPANY, limits, limits.company());
    }

    private static void check(SpendLimits limits) {
        for (BigDecimal money : new BigDecimal[] {limits.day(), limits.run(), limits.month()}) {
            if (money != null && money.signum() < 0) {
                throw new FairleadException("models.below-nought", null);
            }
        }
    }

    private Done<SpendLimits> keep(
            Actor person, String owner, SpendLimits limits, JsonNode content) {
        return database.write(
                WorkOrder.by(person, "agent.budget"),
                work -> {
                    SpendStore.setting(work.session(), owner)
                            .ifPresentOrElse(
                                    known -> known.decide(content),
                                    () -> work.add(setting(owner, content, work)));
                    return limits;
                });
    }

    private static CompanySetting setting(String owner, JsonNode content, Work work) {
        return owner.equals(SpendStore.COMPANY)
                ? new CompanySetting(SpendStore.SETTING, content, work.now())
                : CompanySetting.ofPerson(
                        UUID.fromString(owner), SpendStore.SETTING, content, work.now());
    }

    /// What was taken today by this person and this month by the company.
    public Taken taken() {
        LocalDate day = LocalDate.ofInstant(database.clock().instant(), ZoneOffset.UTC);
        return new Taken(
                store.taken(own(day)).map(ModelBudget::micros).map(SpendService::dollars),
                store.taken(month(day)).map(ModelBudget::micros).map(SpendService::dollars),
                store.taken(own(day)).map(ModelBudget::tokens).orElse(0L));
    }

    private static boolean isOver(ModelBudget budget, long micros, BigDecimal limit) {
        return limit != null && budget.micros() + micros > micros(limit);
    }

    private static long micros(BigDecimal dollars) {
        return dollars == null
                ? 0
                : dollars.setScale(MICROS, RoundingMode.CEILING).unscaledValue().longValueExact();
    }

    private static BigDecimal dollars(long micros) {
        return BigDecimal.valueOf(micros, MICROS);
    }

    private String own(LocalDate day) {
        return user + "/" + day;
    }

    private static String month(LocalDate day) {
        return SpendStore.COMPANY + "/" + day.toString().substring(0, 7);
    }

    /// Two programs may begin a day at once: the second one tries again.
    private <T> T attempt(Function<Work, T> body) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.write(WorkOrder.by(AGENT, "agent.spend"), body).result();
            } catch (PersistenceException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
