package fairlead.lead;

import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Makes, edits, moves and deletes leads, one committed and undoable [Work] a call, and keeps the
/// rules of the pipeline on every path.
public final class LeadService {

    private final Database database;
    private final StageGate gate;

    public LeadService(Database database, StageGate gate) {
        this.database = database;
        this.gate = gate;
    }

    /// Makes a lead at the top of its column.
    public Done<UUID> create(Actor actor, NewLead command) {
        return database.write(
                WorkOrder.by(actor, "lead.create"),
                work -> {
                    Lead lead = create(work, command);
                    work.summarise("lead", lead.name());
                    return lead.id();
                });
    }

    /// Makes a lead within a work that does more.
    public Lead create(Work work, NewLead command) {
        Map<LeadField, Object> values = command.values();
        LeadSource source = (LeadSource) values.getOrDefault(LeadField.SOURCE, LeadSource.OTHER);
        Lead lead =
                new Lead(
                        (String) values.get(LeadField.NAME),
                        (String) values.get(LeadField.EMAIL),
                        source,
                        work.now());
        values.forEach(lead::change);
        if (!values.containsKey(LeadField.CURRENCY)) {
            lead.change(LeadField.CURRENCY, gate.currency(work));
        }
        lead.rankAs(Rank.top(work.now(), 0));
        if (command.status() != lead.status()) {
            lead.moveTo(command.status(), Closing.NONE, work.now());
        }
        work.add(lead);
        return lead;
    }

    /// Gives one lead or many the same new values.
    public Done<Integer> edit(Actor actor, EditLeads command) {
        return database.write(
                WorkOrder.by(actor, "lead.edit"),
                work -> {
                    List<Lead> leads = work.findAll(Lead.class, command.leads());
                    leads.forEach(lead -> edit(work, lead, command.values()));
                    summarise(work, leads);
                    work.summarise(
                            "fields",
                            command.values().keySet().stream().map(LeadField::label).toList());
                    return leads.size();
                });
    }

    /// Edits a lead within a work that does more.
    public void edit(Work work, Lead lead, Map<LeadField, Object> values) {
        String currency = lead.currency();
        values.forEach(lead::change);
        lead.touched(Touch.NONE, work.now());
        if (lead.status().isClosed() && !Objects.equals(currency, lead.currency())) {
            gate.freezeRate(work, lead);
        }
    }

    /// Moves leads to a status, or none of them where a rule refuses one.
    public Done<Integer> move(Actor actor, MoveLeads command) {
        return database.write(
                WorkOrder.by(actor, "lead.move"),
                work -> {
                    List<Lead> leads = work.findAll(Lead.class, command.leads());
                    MoveLeads next = command;
                    for (int i = 0; i < leads.size(); i++) {
                        move(work, leads.get(i), next, i);
                        next = next.below(leads.get(i).rank());
                    }
                    summarise(work, leads);
                    if (command.to() != null) {
                        work.summarise("to", command.to().label());
                    }
                    return leads.size();
                });
    }

    /// Moves a lead within a work that does more; `order` is its place among those moved at once.
    public void move(Work work, Lead lead, MoveLeads command, int order) {
        if (!command.values().isEmpty()) {
            edit(work, lead, command.values());
        }
        LeadStatus to = command.to() == null ? lead.status() : command.to();
        if (lead.status() != to) {
            gate.check(work, lead, to, command.closing());
            Move move = lead.moveTo(to, command.closing(), work.now());
            gate.freezeRate(work, lead);
            work.add(moved(work, lead, move, command.closing()));
        }
        lead.rankAs(place(command.place(), work, order));
    }

    private static String place(MoveLeads.Place place, Work work, int order) {
        return place == null ? Rank.top(work.now(), order) : place.rank(order);
    }

    /// Takes leads out of every view; they can be brought back.
    public Done<Integer> delete(Actor actor, List<UUID> ids) {
        return database.write(
                WorkOrder.by(actor, "lead.delete"),
                work -> {
                    List<Lead> leads = work.findAll(Lead.class, ids);
                    leads.forEach(lead -> lead.delete(work.now()));
                    summarise(work, leads);
                    return leads.size();
                });
    }

    private static void summarise(Work work, List<Lead> leads) {
        work.summarise("count", leads.size());
        if (leads.size() == 1) {
            work.summarise("lead", leads.getFirst().name());
        }
    }

    private static TimelineEvent moved(Work work, Lead lead, Move move, Closing closing) {
        String title = move.from().label() + " → " + move.to().label();
        return new TimelineEvent(
                        lead.id(), EventType.STATUS_CHANGED, title, work.actor(), work.now())
                .with(details(move, closing));
    }

    private static Map<String, Object> details(Move move, Closing closing) {
        Map<String, Object> details = new HashMap<>();
        details.put("from", move.from().label());
        details.put("to", move.to().label());
        if (closing.reason() != null) {
            boolean won = move.to() == LeadStatus.CLOSED_WON;
            details.put(won ? "evidence" : "lost_reason", closing.reason());
        }
        return details;
    }
}
