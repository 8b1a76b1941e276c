package fairlead.autonomy.send;

import fairlead.action.ActionEffect;
import fairlead.action.LeadAction;
import fairlead.action.Suggestion;
import fairlead.outgoing.Hold;
import fairlead.outgoing.Letter;
import fairlead.outgoing.OutgoingService;
import fairlead.settings.FairleadException;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What an approved mail does: it is held for whom the records of its lead name, and goes once its
/// hold is over and everything still speaks for it. Where the records name nobody it stays a task.
public final class MailRoom implements ActionEffect {
    static final String STATUS = "lead_status";
    static final String THREAD = "thread";

    private final SendStore sends;
    private final Disclosure disclosure;

    public MailRoom(SendStore sends, Disclosure disclosure) {
        this.sends = sends;
        this.disclosure = disclosure;
    }

    @Override
    public Suggestion.Kind kind() {
        return Suggestion.Kind.EMAIL_DRAFT;
    }

    /// A person pressed the button: there is a moment for a second thought. Somebody who asked to
    /// be left alone is not written to, whoever presses it.
    @Override
    public Left apply(Work work, LeadAction action) {
        SendFacts facts = facts(work, action);
        if (SendRules.isShut(facts)) {
            throw new FairleadException("send.shut", null);
        }
        Instant until = work.now().plus(StopRules.SECOND_THOUGHT);
        hold(work, action, facts, new Hold(until, work.actor().id(), false));
        return Left.A_TASK;
    }

    /// An agent was allowed to: in a person's name, until the gate's hold is over.
    public void hold(Work work, LeadAction action, Instant until, UUID person) {
        hold(work, action, facts(work, action), new Hold(until, person, true));
    }

    private SendFacts facts(Work work, LeadAction action) {
        return sends.read(work, action.leadId(), thread(action).orElse(null));
    }

    private static Optional<UUID> thread(LeadAction action) {
        return Optional.ofNullable(action.proposal())
                .map(Suggestion::mail)
                .map(Suggestion.SuggestedMail::thread);
    }

    private void hold(Work work, LeadAction action, SendFacts facts, Hold hold) {
        List<String> to = facts.addressing().addresses();
        if (to.isEmpty() || action.draft() == null) {
            return;
        }
        String body = action.draft().body();
        Map<String, Object> more =
                Map.of(
                        STATUS,
                        facts.lead().status().label(),
                        THREAD,
                        thread(action).map(UUID::toString).orElse(""));
        Letter letter =
                new Letter(
                        to,
                        action.draft().subject(),
                        hold.automatic() ? disclosure.in(body) : body,
                        null,
                        more);
        OutgoingService.hold(work, action, letter, hold);
    }
}
