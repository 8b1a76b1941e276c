package fairlead.agents.desk;

import fairlead.action.ActionType;
import fairlead.action.Suggestion;
import fairlead.action.Suggestion.EvidenceLine;
import fairlead.action.Suggestion.SuggestedMail;
import fairlead.agents.draft.EmailDrafter;
import fairlead.agents.draft.MailTemplate;
import fairlead.agents.guard.PlainText;
import fairlead.agents.mailtext.MailLines;
import fairlead.agents.request.RequestModel;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.gate.Checks;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.gate.OptOut;
import fairlead.autonomy.gate.Provenance;
import fairlead.autonomy.limit.AutonomyKind;
import fairlead.autonomy.proposal.EmailDraft;
import fairlead.autonomy.proposal.Evidence;
import fairlead.autonomy.reading.LeadState;
import fairlead.autonomy.reading.LeadState.Happening;
import fairlead.autonomy.reading.StateStore;
import fairlead.autonomy.run.Agent;
import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Proposed;
import fairlead.mail.EmailTemplate;
import fairlead.mail.LeadThread;
import fairlead.mail.TemplateCategory;
import fairlead.settings.Texts;
import fairlead.timeline.EventType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The email drafter: an answer to what they wrote last, or a word after a meeting, from a template
/// and the lead's own fields. It never says to whom it goes.
public final class DraftAgent implements Agent {

    private static final int LONGEST = 20_000;
    private static final int PRIORITY = 90;

    private final StateStore store;
    private final UUID sender;
    private final Words words;
    private final RequestModel requests = RequestModel.standard();

    /// Drafts are written in this user's name.
    public DraftAgent(StateStore store, UUID sender, Texts texts) {
        this.store = store;
        this.sender = sender;
        this.words = new Words(texts);
    }

    /// Why a mail is due: after which event, by which template.
    private record Occasion(Happening event, TemplateCategory category, String rule) {}

    @Override
    public AgentType type() {
        return AgentType.EMAIL_DRAFTER;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Optional<AgentTask> prepare(UUID lead, Instant asOf) {
        return store.read(lead, asOf)
                .filter(LeadState::isWorkable)
                .filter(_ -> !store.isProposed(lead, type().label(), asOf))
                .flatMap(state -> occasion(state).map(why -> task(state, why, asOf)));
    }

    private AgentTask task(LeadState state, Occasion why, Instant asOf) {
        Inputs inputs = Inputs.of(state, asOf).record("event", why.event().id(), from(why));
        return new DeskTask(
                inputs.node(),
                () -> propose(state, why),
                () -> Optional.of(asking(state, why, asOf)));
    }

    private DraftAsking asking(LeadState state, Occasion why, Instant asOf) {
        String theirs = theirs(state, why);
        Map<String, String> fields = fields(state, why, theirs);
        Map<String, String> about = FactsOf.fields(state, asOf, words.texts());
        about.merge("facts", names(fields), (facts, names) -> names + "\n" + facts);
        return new DraftAsking(about, theirs, sources(template(why, fields), fields));
    }

    private static String names(Map<String, String> fields) {
        return "they: "
                + fields.get("lead_name")
                + "\ncompany: "
                + fields.get("company_name")
                + "\nwe: "
                + fields.get("sender_name");
    }

    /// What they wrote last and nobody answered, else a meeting after which nobody wrote.
    private static Optional<Occasion> occasion(LeadState state) {
        Optional<Happening> last =
                state.last(
                        one ->
                                one.isInbound()
                                        || one.type() == EventType.EMAIL_SENT
                                        || one.type() == EventType.MEETING_COMPLETED);
        return last.filter(one -> one.type() != EventType.EMAIL_SENT)
                .map(
                        one ->
                                one.isInbound()
                                        ? new Occasion(
                                                one, TemplateCategory.LEAD_FOLLOW_UP, "answer")
                                        : new Occasion(
                                                one,
                                                TemplateCategory.MEETING_FOLLOW_UP,
                                                "after_meeting"));
    }

    private List<Proposed> propose(LeadState state, Occasion why) {
        String theirs = theirs(state, why);
        Map<String, String> fields = fields(state, why, theirs);
        MailTemplate template = template(why, fields);
        UUID thread = why.event().isInbound() ? thread(state, why) : null;
        List<Evidence> evidence = List.of(Evidence.whole(Evidence.Kind.EVENT, why.event().id()));
        return EmailDrafter.draft(state.facts().id(), template, fields, thread, evidence)
                .draft()
                .map(
                        draft ->
                                proposed(
                                        state,
                                        why,
                                        draft,
                                        findings(draft, template, fields, theirs)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Provenance from(Occasion why) {
        return why.event().isInbound() ? Provenance.EXTERNAL : Provenance.TEAM;
    }

    private static String theirs(LeadState state, Occasion why) {
        if (!why.event().isInbound() || why.event().text() == null) {
            return "";
        }
        return MailLines.of(PlainText.of(why.event().text(), LONGEST), state.facts().name()).own();
    }

    private Map<String, String> fields(LeadState state, Occasion why, String theirs) {
        Map<String, String> fields = new HashMap<>();
        fields.put("lead_name", state.facts().name());
        fields.put("first_name", state.facts().name().strip().split("\\s+")[0]);
        fields.put("company_name", state.facts().company() == null ? "" : state.facts().company());
        fields.put("sender_name", store.nameOf(sender).orElse(""));
        fields.put("subject", why.event().title() == null ? "" : why.event().title());
        fields.put("last_question", EmailDrafter.lastQuestion(theirs, requests).orElse(""));
        return fields;
    }

    private MailTemplate template(Occasion why, Map<String, String> fields) {
        Optional<EmailTemplate> own = store.template(why.category());
        if (own.isPresent()) {
            String body = own.get().body().text();
            return new MailTemplate(
                    own.get().id(),
                    own.get().body().subject(),
                    body == null ? own.get().body().html().replaceAll("<[^>]*>", "") : body);
        }
        String quoting =
                why.rule().equals("answer") && !fields.get("last_question").isEmpty()
                        ? "answer_quoting"
                        : why.rule();
        return new MailTemplate(
                null, words.template(why.rule() + ".subject"), words.template(quoting + ".body"));
    }

    private UUID thread(LeadState state, Occasion why) {
        return store.threads(state.facts().id()).stream()
                .filter(one -> one.subject() != null && one.subject().equals(why.event().title()))
                .map(LeadThread::id)
                .findFirst()
                .orElse(null);
    }

    private static Set<Finding> findings(
            EmailDraft draft, MailTemplate template, Map<String, String> fields, String theirs) {
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        findings.addAll(EmailDrafter.check(draft.body(), sources(template, fields), List.of()));
        if (OptOut.isAsked(theirs)) {
            findings.add(Finding.SUPPRESSED);
        }
        return findings;
    }

    /// What a mail may say: the template and the fields, but not what they wrote themselves.
    private static List<String> sources(MailTemplate template, Map<String, String> fields) {
        List<String> sources = new ArrayList<>(List.of(template.subject(), template.body()));
        fields.forEach(
                (name, value) -> {
                    if (!name.equals("last_question")) {
                        sources.add(value);
                    }
                });
        return sources;
    }

    private Proposed proposed(
            LeadState state, Occasion why, EmailDraft draft, Set<Finding> findings) {
        List<EvidenceLine> lines = words.lines(draft.why(), state);
        Suggestion suggestion =
                new Suggestion(
                        Suggestion.Kind.EMAIL_DRAFT,
                        type().label(),
                        "builtin",
                        why.rule(),
                        List.of(),
                        new SuggestedMail(
                                draft.subject(), draft.body(), draft.template(), draft.thread()),
                        lines,
                        List.of(SuggestAgent.standing(state)),
                        BigDecimal.ZERO,
                        "left." + why.rule(),
                        Suggestion.Expiry.HOURS,
                        Map.of());
        return new Proposed(
                draft,
                new AutonomyKind("email", why.category().label(), false),
                suggestion,
                new Proposed.Shown(
                        ActionType.SEND_EMAIL,
                        words.get("draft." + why.rule(), state.facts().name()),
                        words.get("why." + why.rule()),
                        null,
                        PRIORITY),
                new Checks.Origin(Checks.Maker.BUILT_IN, 0.8, from(why)),
                findings);
    }
}
