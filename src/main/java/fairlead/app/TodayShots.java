package fairlead.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import fairlead.action.ActionType;
import fairlead.action.Draft;
import fairlead.action.LeadAction;
import fairlead.action.Precondition;
import fairlead.action.Reason;
import fairlead.action.SuggestedChange;
import fairlead.action.Suggestion;
import fairlead.action.Suggestion.EvidenceLine;
import fairlead.action.queue.PastKind;
import fairlead.autonomy.matrix.MatrixKind;
import fairlead.lead.LeadNameStore;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.outgoing.Hold;
import fairlead.outgoing.Letter;
import fairlead.outgoing.OutgoingService;
import fairlead.storage.WorkOrder;
import fairlead.ui.agents.AgentsCommand;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.today.TodayCommand;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The pictures of the day's queue and of the agents: each kind of proposal, what the keys open,
/// and what is not in the queue.
record TodayShots(WorkspaceDoors doors) {
    private static final int FIRST = 3;
    private static final String OFFER = "Answer the question on the offer";
    private static final String ICE = "Put on ice";
    private static final String LONG =
            "Find out who decides on the Warenwirtschaftssystemumstellung at the"
                    + " Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";
    private static final String MAIL =
            "Hello,\n\nthank you for your message. You wrote:\n\n> Could you send us the offer"
                    + " before Friday?\n\nYou will have it by Thursday noon.\n\nBest regards";

    List<Shot> all() {
        return List.of(
                new Shot("today", TodayShots::open),
                new Shot("today-mail", frame -> choose(frame, OFFER)),
                new Shot("today-change", frame -> choose(frame, ICE)),
                new Shot("today-long", frame -> choose(frame, LONG)),
                new Shot("today-reject", frame -> press(frame, TodayCommand.REJECT)),
                new Shot("today-snooze", frame -> press(frame, TodayCommand.SNOOZE)),
                new Shot("today-done", frame -> press(frame, TodayCommand.APPROVE)),
                new Shot("today-why", frame -> press(frame, TodayCommand.WHY)),
                new Shot("today-bulk", frame -> press(frame, TodayCommand.BULK)),
                new Shot("today-delegate", frame -> press(frame, TodayCommand.DELEGATE)),
                new Shot("today-handled", frame -> lens(frame, PastKind.HANDLED)),
                new Shot("today-leaving", frame -> lens(frame, PastKind.LEAVING)),
                new Shot("today-day", frame -> frame.navigator().go(new Place.Settings("day"))),
                new Shot("agents", frame -> frame.navigator().go(new Place.Agents())),
                new Shot("agents-would", TodayShots::would),
                new Shot("agents-runs", frame -> frame.navigator().go(new Place.Agents(true))),
                new Shot("agents-worth", TodayShots::worth),
                new Shot("today-edit", TodayShots::edit));
    }

    private static void worth(Frame frame) {
        frame.navigator().go(new Place.Agents());
        frame.commands().run(AgentsCommand.WORTH);
    }

    private static void open(Frame frame) {
        frame.navigator().go(new Place.Today());
    }

    private static void press(Frame frame, TodayCommand command) {
        open(frame);
        frame.commands().run(command);
    }

    private static void edit(Frame frame) {
        choose(frame, OFFER);
        frame.commands().run(TodayCommand.EDIT);
    }

    /// Goes down the list to a proposal that was put in.
    private static void choose(Frame frame, String title) {
        open(frame);
        ListView<?> list = (ListView<?>) view(frame).lookup("#list");
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).toString().contains("title=" + title + ",")) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - FIRST));
                return;
            }
        }
    }

    /// What mail would have gone by itself, and the drafts in their own words, once they are read.
    private static void would(Frame frame) {
        frame.navigator().go(new Place.Agents());
        ask(frame, ((ScrollPane) view(frame).lookup("#matrixPane")).getContent());
    }

    private static void ask(Frame frame, Node content) {
        String wanted = frame.texts().get("agents.backtest");
        content.lookupAll(".button").stream()
                .filter(node -> wanted.equals(((Labeled) node).getText()))
                .skip(MatrixKind.MAIL.ordinal())
                .findFirst()
                .ifPresent(node -> ((Button) node).fire());
    }

    private static void lens(Frame frame, PastKind kind) {
        open(frame);
        view(frame).lookupAll(".segment").stream()
                .filter(node -> kind.equals(node.getUserData()))
                .findFirst()
                .ifPresent(lens -> ((ToggleButton) lens).fire());
    }

    private static javafx.scene.Node view(Frame frame) {
        return frame.navigator().contentProperty().get();
    }

    /// Puts in what no sample company has: proposals with all that agents say of them.
    void prepare() {
        Services services = doors.services().orElseThrow();
        Viewer viewer = new Viewer(services.me.id(), ZoneId.systemDefault());
        LeadStore store = new LeadStore(services.database);
        List<UUID> leads = store.ids(LeadQuery.all(), viewer);
        UUID lead = leads.get(FIRST);
        LeadStatus status = store.rows(List.of(lead), viewer).getFirst().status();
        UUID last = new LeadNameStore(services.database).find("Hohenlohe").iterator().next();
        propose(services, lead, ActionType.SEND_EMAIL, OFFER, mail());
        propose(services, lead, ActionType.CUSTOM, ICE, ice(lead, status));
        propose(services, last, ActionType.RESEARCH, LONG, null);
        hold(services, leads.get(FIRST + 1), Duration.ofMinutes(9));
        hold(services, last, Duration.ofHours(14));
        hold(services, leads.get(FIRST + 2), Duration.ofMinutes(-5));
    }

    /// A mail that waits until its hold is over.
    private static void hold(Services services, UUID lead, Duration left) {
        services.database.write(
                WorkOrder.by(services.actor(), "action.plan"),
                work -> {
                    Reason reason = new Reason("They wrote last.", new BigDecimal("0.82"));
                    LeadAction action =
                            LeadAction.suggested(
                                    lead, ActionType.SEND_EMAIL, OFFER, reason, work.now());
                    action.propose(mail(), null);
                    action.draft(new Draft("Re: the offer", MAIL, List.of()));
                    action.assignTo(services.me.id());
                    action.approve();
                    work.add(action);
                    Letter letter = new Letter(List.of("jo@example.com"), "Re: the offer", MAIL);
                    Instant until = work.now().plus(left);
                    Hold hold = new Hold(until, services.me.id(), true);
                    return OutgoingService.hold(work, action, letter, hold).id();
                });
    }

    private static void propose(
            Services services, UUID lead, ActionType type, String title, Suggestion proposal) {
        services.database.write(
                WorkOrder.by(services.actor(), "action.plan"),
                work -> {
                    Reason reason =
                            new Reason(
                                    "They wrote last; this would answer them.",
                                    new BigDecimal("0.82"));
                    LeadAction action = LeadAction.suggested(lead, type, title, reason, work.now());
                    action.propose(proposal, null);
                    action.assignTo(services.me.id());
                    work.add(action);
                    return null;
                });
    }

    private static Suggestion mail() {
        return suggestion(
                Suggestion.Kind.EMAIL_DRAFT,
                "email_drafter",
                List.of(),
                new Suggestion.SuggestedMail("Re: the offer", MAIL, null, null),
                List.of(
                        new EvidenceLine(
                                "mail", null, "Could you send us the offer before Friday?", 0)));
    }

    private static Suggestion ice(UUID lead, LeadStatus status) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return suggestion(
                Suggestion.Kind.STATUS_CHANGE,
                "status_advisor",
                List.of(
                        new SuggestedChange(
                                "leads",
                                lead,
                                "status",
                                json.textNode(status.label()),
                                json.textNode("on_ice"))),
                null,
                List.of(
                        new EvidenceLine("event", null, "Let us talk again after the summer.", 0),
                        new EvidenceLine("lead", lead, "Nothing for 63 days", 0)));
    }

    private static Suggestion suggestion(
            Suggestion.Kind kind,
            String agent,
            List<SuggestedChange> changes,
            Suggestion.SuggestedMail mail,
            List<EvidenceLine> evidence) {
        return new Suggestion(
                kind,
                agent,
                "builtin",
                null,
                changes,
                mail,
                evidence,
                List.<Precondition>of(),
                BigDecimal.ZERO,
                null,
                Suggestion.Expiry.DAYS,
                Map.of());
    }
}
