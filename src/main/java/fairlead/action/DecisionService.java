package fairlead.action;

import fairlead.lead.Lead;
import fairlead.lead.Touch;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.StaleDataException;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Decides what agents propose: one committed and undoable work for each, in which the decision,
/// its effect and the word to the log stand together. Refuses where what the proposal rests on has
/// changed, and whoever may not decide it.
public final class DecisionService {
    private final Database database;
    private final ActionEffects effects;
    private final Feedback feedback;
    private final Authority authority;

    public DecisionService(
            Database database, ActionEffects effects, Feedback feedback, Authority authority) {
        this.database = database;
        this.effects = effects;
        this.feedback = feedback;
        this.authority = authority;
    }

    public Done<UUID> approve(Actor actor, UUID actionId) {
        return approve(WorkOrder.by(actor, "action.approve"), actionId, Optional.empty());
    }

    /// Agrees to what a person made of it: their words are what runs.
    public Done<UUID> approve(Actor actor, UUID actionId, ActionEdit edit) {
        return approve(WorkOrder.by(actor, "action.approve"), actionId, Optional.of(edit));
    }

    /// One of many: all of a batch can be taken back at once.
    public Done<UUID> approve(Actor actor, UUID actionId, UUID batch) {
        WorkOrder order = WorkOrder.by(actor, "action.approve").in(batch);
        return approve(order, actionId, Optional.empty());
    }

    private Done<UUID> approve(WorkOrder order, UUID actionId, Optional<ActionEdit> edit) {
        return database.write(
                order,
                work -> {
                    LeadAction action = undecided(work, actionId);
                    authority.check(work, action);
                    refuseIfChanged(work, action);
                    Judgement judgement =
                            edit.map(made -> change(action, made))
                                    .orElse(Judgement.of(Judgement.Kind.ACCEPTED));
                    action.approve();
                    feedback.judged(work, action, judgement);
                    effects.apply(work, action);
                    told(work, action);
                    return actionId;
                });
    }

    public Done<UUID> reject(Actor actor, UUID actionId, RejectReason reason, String words) {
        String why = words == null || words.isBlank() ? reason.label() : words.strip();
        return database.write(
                WorkOrder.by(actor, "action.dismiss"),
                work -> {
                    LeadAction action = undecided(work, actionId);
                    action.dismiss(why);
                    feedback.judged(
                            work, action, new Judgement(Judgement.Kind.REJECTED, why, null));
                    told(work, action);
                    return actionId;
                });
    }

    /// Marks what nobody decided in time; those that were decided meanwhile stay as they are.
    public Done<Integer> expire(Actor actor, List<UUID> lapsed) {
        return database.write(
                WorkOrder.by(actor, "action.expire"),
                work -> {
                    List<LeadAction> left =
                            work.findAll(LeadAction.class, lapsed).stream()
                                    .filter(DecisionService::isUndecided)
                                    .toList();
                    for (LeadAction action : left) {
                        action.expire();
                        feedback.judged(work, action, Judgement.of(Judgement.Kind.EXPIRED));
                    }
                    work.summarise("count", left.size());
                    return left.size();
                });
    }

    /// Rests a proposal on things as they are now, for a person to decide anew.
    public Done<UUID> rebase(Actor actor, UUID actionId) {
        return database.write(
                WorkOrder.by(actor, "action.rebase"),
                work -> {
                    LeadAction action = undecided(work, actionId);
                    if (action.proposal() == null) {
                        throw new StaleDataException("lead_actions");
                    }
                    action.propose(Rebased.of(work, action.proposal()), action.agentLogId());
                    told(work, action);
                    return actionId;
                });
    }

    private static void refuseIfChanged(Work work, LeadAction action) {
        if (action.proposal() != null) {
            List<ChangedSince> changed = ChangedSince.find(work, action.proposal());
            if (!changed.isEmpty()) {
                throw new ChangedSinceException(changed);
            }
        }
    }

    private static Judgement change(LeadAction action, ActionEdit edit) {
        if (edit.title() == null || edit.title().isBlank()) {
            throw new FairleadException("action.titleRequired", null);
        }
        int changed = distance(action.title(), edit.title());
        action.describe(edit.title().strip(), action.description());
        action.due(edit.due());
        if (edit.body() != null) {
            Draft before = mail(action);
            changed += distance(before.subject(), edit.subject());
            changed += distance(before.body(), edit.body());
            action.draft(new Draft(edit.subject(), edit.body(), before.to()));
        }
        return new Judgement(Judgement.Kind.EDITED, null, changed);
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(one == null ? "" : one, other == null ? "" : other);
    }

    /// The mail as it was proposed.
    private static Draft mail(LeadAction action) {
        Draft draft = action.draft();
        if (draft != null) {
            return new Draft(
                    draft.subject(), draft.body(), draft.to() == null ? List.of() : draft.to());
        }
        Suggestion proposal = action.proposal();
        return proposal == null || proposal.mail() == null
                ? new Draft("", "", List.of())
                : new Draft(proposal.mail().subject(), proposal.mail().body(), List.of());
    }

    private static LeadAction undecided(Work work, UUID actionId) {
        LeadAction action = work.get(LeadAction.class, actionId);
        if (!isUndecided(action)) {
            throw new StaleDataException("lead_actions");
        }
        return action;
    }

    private static boolean isUndecided(LeadAction action) {
        return action.status() == ActionStatus.SUGGESTED && !action.isDeleted();
    }

    private static void told(Work work, LeadAction action) {
        Lead lead = work.get(Lead.class, action.leadId());
        lead.touched(Touch.NONE, work.now());
        work.summarise("lead", lead.name());
        work.summarise("lead_id", lead.id());
        work.summarise("action", action.title());
    }
}
