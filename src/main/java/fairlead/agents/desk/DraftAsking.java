package fairlead.agents.desk;

import com.fasterxml.jackson.databind.JsonNode;

import fairlead.action.Suggestion;
import fairlead.agents.draft.EmailDrafter;
import fairlead.agents.guard.PlainText;
import fairlead.agents.model.ModelWords;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.gate.Checks.Maker;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.run.Asking;
import fairlead.autonomy.run.Proposed;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets a model write the text of a mail whose subject, thread and recipients stand. The text is
/// held against the same checks as any other: an address or a fact that no field has is found.
/// `known` is what a mail may say without being asked where it has it from.
record DraftAsking(Map<String, String> about, String theirs, List<String> known) implements Asking {

    private static final int LONGEST = 3_000;
    private static final int SHORTEST = 20;

    @Override
    public Map<String, String> fields(List<Proposed> builtIn) {
        Map<String, String> fields = new java.util.HashMap<>(about);
        fields.put("material", theirs);
        fields.put("proposed", builtIn.getFirst().suggestion().mail().body());
        return fields;
    }

    @Override
    public List<Proposed> read(JsonNode answer, List<Proposed> builtIn, Maker maker) {
        String body = PlainText.of(answer.path("body").asText(""), LONGEST).strip();
        if (body.length() < SHORTEST || !(builtIn.getFirst().proposal() instanceof EmailDraft)) {
            return List.of();
        }
        Proposed one = builtIn.getFirst();
        EmailDraft draft = (EmailDraft) one.proposal();
        Proposed written =
                new Proposed(
                        new EmailDraft(
                                draft.lead(),
                                draft.template(),
                                draft.subject(),
                                body,
                                draft.thread(),
                                draft.why()),
                        one.kind(),
                        mail(one.suggestion(), body),
                        one.shown(),
                        one.origin(),
                        findings(one, body));
        return List.of(ModelWords.outside(written, maker));
    }

    private Set<Finding> findings(Proposed one, String body) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        findings.addAll(EmailDrafter.check(body, known, List.of()));
        if (one.findings().contains(Finding.SUPPRESSED)) {
            findings.add(Finding.SUPPRESSED);
        }
        return findings;
    }

    private static Suggestion mail(Suggestion one, String body) {
        Suggestion.SuggestedMail mail = one.mail();
        return new Suggestion(
                one.kind(),
                one.agent(),
                one.engine(),
                one.rule(),
                one.changes(),
                new Suggestion.SuggestedMail(mail.subject(), body, mail.template(), mail.thread()),
                one.evidence(),
                one.preconditions(),
                one.cost(),
                one.ifLeft(),
                one.expiry(),
                one.more());
    }
}
