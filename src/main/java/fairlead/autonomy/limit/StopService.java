package fairlead.autonomy.limit;

import com.fasterxml.jackson.databind.node.BooleanNode;

import fairlead.lead.CompanySetting;
import fairlead.lead.Lead;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Stops agents: one's own, the whole company's, or for a single lead. Every run reads the stop in
/// the transaction that would have its effect.
public final class StopService {

    private final Database database;

    public StopService(Database database) {
        this.database = database;
    }

    public Done<Boolean> stopMine(Actor actor, boolean stop) {
        return database.write(
                WorkOrder.by(actor, "agent.stop"),
                work -> {
                    String owner = actor.id().toString();
                    CompanySetting fresh =
                            CompanySetting.ofPerson(
                                    actor.id(), AutonomyStore.STOP, wanted(stop), work.now());
                    return set(work, owner, fresh, stop);
                });
    }

    public Done<Boolean> stopEverybody(Actor actor, boolean stop) {
        return database.write(
                WorkOrder.by(actor, "agent.stop"),
                work ->
                        set(
                                work,
                                AutonomyStore.COMPANY,
                                new CompanySetting(AutonomyStore.STOP, wanted(stop), work.now()),
                                stop));
    }

    /// Agents leave this lead alone, or may work on it again.
    public Done<Boolean> leaveAlone(Actor actor, UUID leadId, boolean alone) {
        return database.write(
                WorkOrder.by(actor, "agent.hands-off"),
                work -> leaveAlone(work, work.get(Lead.class, leadId), alone));
    }

    /// The other way round than it stands; returns whether they leave it alone now.
    public Done<Boolean> toggleAlone(Actor actor, UUID leadId) {
        return database.write(
                WorkOrder.by(actor, "agent.hands-off"),
                work -> {
                    Lead lead = work.get(Lead.class, leadId);
                    return leaveAlone(work, lead, !lead.isLeftAlone());
                });
    }

    private static boolean leaveAlone(Work work, Lead lead, boolean alone) {
        lead.leaveAlone(alone);
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
        return alone;
    }

    private static boolean set(Work work, String owner, CompanySetting fresh, boolean stop) {
        AutonomyStore.setting(work, owner, AutonomyStore.STOP)
                .ifPresentOrElse(known -> known.decide(wanted(stop)), () -> work.add(fresh));
        return stop;
    }

    private static BooleanNode wanted(boolean stop) {
        return BooleanNode.valueOf(stop);
    }
}
