package fairlead.lead.company;

import fairlead.lead.LostReason;
import fairlead.lead.ReasonStore;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.List;
import java.util.UUID;

/// Keeps the reasons for which deals are lost. None is ever deleted, since leads have them; a
/// retired one is not offered any more.
public final class ReasonService {

    private static final int LONGEST = 60;

    private final Database database;
    private final ReasonStore reasons;

    public ReasonService(Database database, ReasonStore reasons) {
        this.database = database;
        this.reasons = reasons;
    }

    public Done<UUID> add(Actor actor, String label) {
        return database.write(
                WorkOrder.by(actor, "reason.add"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    List<LostReason> all = reasons.all(work);
                    String name = checked(all, null, required(label));
                    LostReason reason = new LostReason(name, all.getLast().position() + 1);
                    work.add(reason);
                    work.summarise("reason", name);
                    return reason.id();
                });
    }

    /// Gives the reason a name of the company's own; an empty one brings the usual name back.
    public Done<UUID> rename(Actor actor, UUID id, String label) {
        return database.write(
                WorkOrder.by(actor, "reason.edit"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    LostReason reason = work.get(LostReason.class, id);
                    String name = reason.isOwn() ? required(label) : label.strip();
                    reason.rename(name.isEmpty() ? null : checked(reasons.all(work), reason, name));
                    work.summarise("reason", name);
                    return id;
                });
    }

    /// Offers the reason, or offers it no longer.
    public Done<UUID> offer(Actor actor, UUID id, boolean offered) {
        return database.write(
                WorkOrder.by(actor, "reason.edit"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    LostReason reason = work.get(LostReason.class, id);
                    if (offered) {
                        reason.offer();
                    } else {
                        retire(work, reason);
                    }
                    return id;
                });
    }

    public Done<Integer> arrange(Actor actor, List<UUID> order) {
        return database.write(
                WorkOrder.by(actor, "reason.arrange"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    List<LostReason> all = reasons.all(work);
                    all.forEach(reason -> reason.place(order.indexOf(reason.id()) + 1));
                    return all.size();
                });
    }

    private void retire(Work work, LostReason reason) {
        boolean last =
                reasons.all(work).stream()
                        .noneMatch(other -> other.isActive() && !other.id().equals(reason.id()));
        if (last) {
            throw new FairleadException("company.error.lastReason", null);
        }
        reason.retire();
    }

    private static String required(String label) {
        if (label == null || label.isBlank()) {
            throw new FairleadException("company.error.noName", null);
        }
        return label.strip();
    }

    private static String checked(List<LostReason> all, LostReason own, String name) {
        if (name.length() > LONGEST) {
            throw new FairleadException("company.error.long", null, LONGEST);
        }
        boolean taken =
                all.stream()
                        .filter(other -> other != own)
                        .anyMatch(other -> name.equalsIgnoreCase(other.label()));
        if (taken) {
            throw new FairleadException("company.error.taken", null, name);
        }
        return name;
    }
}
