package fairlead.autonomy.send;

import fairlead.autonomy.gate.AutomaticMail;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.gate.OptOut;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What speaks against sending a mail of a lead by itself, by whom it would go to and what they
/// wrote last. Pure.
public final class SendRules {

    private SendRules() {}

    public static Set<Finding> look(SendFacts facts, Instant now) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        List<Addressee> to = facts.addressing().to();
        if (to.isEmpty()) {
            findings.add(Finding.NO_RECIPIENT);
        }
        if (to.stream().anyMatch(one -> !one.isSettled(now))) {
            findings.add(Finding.NEW_RECIPIENT);
        }
        if (isShut(facts)) {
            findings.add(Finding.SUPPRESSED);
        }
        TheirMail last = facts.last();
        if (last != null && last.asksForAnotherAddress()) {
            findings.add(Finding.REPLY_TO_DIFFERS);
        }
        if (last != null && AutomaticMail.is(last.headers())) {
            findings.add(Finding.ANSWERS_A_MACHINE);
        }
        return findings;
    }

    /// Whether one of those to whom it would go wants nothing, or cannot get it.
    public static boolean isShut(SendFacts facts) {
        return facts.addressing().to().stream().anyMatch(one -> facts.shut().holds(one.address()))
                || facts.last() != null && OptOut.isAsked(facts.last().ownWords());
    }
}
