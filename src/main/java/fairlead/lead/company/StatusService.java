package fairlead.lead.company;

import fairlead.lead.LeadStatus;
import fairlead.lead.StatusEdit;
import fairlead.lead.StatusSetting;
import fairlead.lead.StatusStore;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Sets the statuses up for the whole company; each change is one undoable work, and what makes no
/// sense is refused.
public final class StatusService {

    /// The names of the colours that a status can have.
    public static final List<String> COLORS =
            List.of("blue", "violet", "pink", "orange", "green", "teal", "grey", "red");

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_GUIDANCE = 2_000;
    private static final int MOST = 9_999;

    private final Database database;
    private final StatusStore statuses;

    public StatusService(Database database, StatusStore statuses) {
        this.database = database;
        this.statuses = statuses;
    }

    /// Changes what the status is like now, whoever has changed something else of it since.
    public Done<LeadStatus> edit(Actor actor, LeadStatus status, UnaryOperator<StatusEdit> change) {
        return database.write(
                WorkOrder.by(actor, "status.edit"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    StatusSetting setting = statuses.find(work, status).orElseThrow();
                    StatusEdit clean = clean(change.apply(StatusEdit.of(setting)));
                    check(work, status, clean);
                    setting.change(clean);
                    work.summarise("status", status.label());
                    return status;
                });
    }

    /// Puts the statuses into this order; closed ones stay behind those that are open.
    public Done<Integer> arrange(Actor actor, List<LeadStatus> order) {
        return database.write(
                WorkOrder.by(actor, "status.arrange"),
                work -> {
                    RightStore.check(work, CompanyRight.RULES);
                    List<StatusSetting> settings = statuses.all(work);
                    if (!Set.copyOf(order).equals(Set.of(LeadStatus.values()))) {
                        throw new IllegalArgumentException("every status once: " + order);
                    }
                    List<LeadStatus> sorted = new ArrayList<>(order);
                    sorted.sort((one, other) -> Boolean.compare(one.isClosed(), other.isClosed()));
                    settings.forEach(
                            setting -> setting.place(sorted.indexOf(setting.status()) + 1));
                    return settings.size();
                });
    }

    private static StatusEdit clean(StatusEdit edit) {
        return edit.named(blankToNull(edit.label())).guidedBy(blankToNull(edit.guidance()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private void check(Work work, LeadStatus status, StatusEdit edit) {
        refuseIf(isLong(edit.label(), LONGEST_NAME), "company.error.long", LONGEST_NAME);
        refuseIf(isLong(edit.guidance(), LONGEST_GUIDANCE), "company.error.long", LONGEST_GUIDANCE);
        refuseIf(isTaken(work, status, edit.label()), "company.error.taken", edit.label());
        refuseIf(edit.color() != null && !COLORS.contains(edit.color()), "company.error.color");
        refuseIf(isOutside(edit.rotDays()) || isOutside(edit.cardLimit()), "company.error.days");
        BigDecimal chance = edit.probability();
        refuseIf(
                chance == null || chance.signum() < 0 || chance.compareTo(BigDecimal.ONE) > 0,
                "company.error.chance");
        refuseIf(
                status.isClosed() && chance.compareTo(chanceOf(status)) != 0,
                "company.error.closed");
    }

    private static BigDecimal chanceOf(LeadStatus closed) {
        return closed == LeadStatus.CLOSED_WON ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private boolean isTaken(Work work, LeadStatus status, String label) {
        return label != null
                && statuses.all(work).stream()
                        .filter(other -> other.status() != status)
                        .anyMatch(other -> label.equalsIgnoreCase(other.label()));
    }

    private static boolean isLong(String text, int most) {
        return text != null && text.length() > most;
    }

    private static boolean isOutside(Integer number) {
        return number != null && (number < 1 || number > MOST);
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new FairleadException(key, null, arguments);
        }
    }
}
