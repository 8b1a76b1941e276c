package fairlead.desk;

import fairlead.action.hours.HoursStore;
import fairlead.agents.desk.AdviseAgent;
import fairlead.agents.desk.DraftAgent;
import fairlead.agents.desk.Learning;
import fairlead.agents.desk.MeetingAgent;
import fairlead.agents.desk.ScoreSweep;
import fairlead.agents.desk.SuggestAgent;
import fairlead.agents.desk.ThreadAgent;
import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.RunSubject;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.limit.DayBook;
import fairlead.autonomy.matrix.MatrixStore;
import fairlead.autonomy.matrix.RestraintService;
import fairlead.autonomy.reading.PastStore;
import fairlead.autonomy.reading.StateStore;
import fairlead.autonomy.run.Agent;
import fairlead.autonomy.run.AgentRunner;
import fairlead.autonomy.run.AgentTask;
import fairlead.autonomy.run.Doing;
import fairlead.autonomy.run.HandStore;
import fairlead.autonomy.run.MailLook;
import fairlead.autonomy.run.Receipt;
import fairlead.autonomy.run.Rulings;
import fairlead.autonomy.run.SweepRunner;
import fairlead.autonomy.run.Thinker;
import fairlead.autonomy.send.SendStore;
import fairlead.intelligence.ScoringStore;
import fairlead.settings.Texts;
import fairlead.storage.Database;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// The six agents of one workspace and what runs them, for one user.
public final class Crew {

    private static final int LOOKED_AT = 2_000;

    private final UUID user;
    private final Optional<UUID> only;
    private final AgentLogService logs;
    private final StateStore states;
    private final ScoreSweep scorer;
    private final SweepRunner sweeps;
    private final AgentRunner runner;
    private final RestraintService restraint;
    private final Map<AgentType, Agent> agents = new EnumMap<>(AgentType.class);

    /// Where the crew works: in whose name, in whose language, and whether the database is a copy
    /// of a team's; there everybody's agents look after their own leads alone, or all would do the
    /// same work.
    public record Place(UUID user, Texts texts, boolean copy) {}

    public Crew(Database database, Place place, Doing doing) {
        this(database, place, doing, Thinker.BUILT_IN);
    }

    /// A crew where `thinker` says who answers.
    public Crew(Database database, Place place, Doing doing, Thinker thinker) {
        AutonomyStore autonomy = new AutonomyStore(database);
        DayBook book = new DayBook(autonomy, place.copy());
        PastStore past = new PastStore(database);
        Learning learning = new Learning(past);
        ZoneId zone = ZoneId.systemDefault();
        user = place.user();
        logs = new AgentLogService(database, new AgentLogStore(database));
        states = new StateStore(database);
        only = place.copy() ? Optional.of(user) : Optional.empty();
        scorer = new ScoreSweep(past, learning, only);
        sweeps = new SweepRunner(database, logs, book, new ScoringStore());
        MailLook mails =
                new MailLook(new SendStore(database), new HoursStore(database), autonomy, zone);
        Rulings rulings = new Rulings(book, new HandStore(), mails);
        restraint = new RestraintService(database, new MatrixStore(database));
        runner = new AgentRunner(database, logs, rulings, doing, thinker);
        add(new ThreadAgent(states, place.texts(), zone));
        add(new MeetingAgent(states, place.texts(), zone));
        add(new DraftAgent(states, user, place.texts()));
        add(new AdviseAgent(states, learning, place.texts()));
        add(new SuggestAgent(states, place.texts()));
    }

    private void add(Agent agent) {
        agents.put(agent.type(), agent);
    }

    public AgentLogService logs() {
        return logs;
    }

    StateStore states() {
        return states;
    }

    /// Closes in the log what a program left open when it was ended.
    public int tidy(Duration older) {
        return logs.closeInterrupted(user, older);
    }

    /// Takes agents back to suggestions where people turned down too much of late.
    void holdBack() {
        restraint.hold(user);
    }

    /// One agent over one lead.
    public Receipt run(AgentType agent, UUID lead, String trigger, BooleanSupplier goOn) {
        if (only.isPresent() && !states.isOf(lead, user)) {
            return Receipt.NOTHING;
        }
        RunSubject subject = new RunSubject(user, lead, trigger);
        return agent == AgentType.LEAD_SCORER
                ? sweeps.run(scorer, subject, goOn)
                : runner.run(agents.get(agent), subject, goOn);
    }

    /// The leads in which something happened last.
    public List<UUID> latest(int most) {
        return states.toLookAt(only, most);
    }

    /// What an agent would look at for a lead now.
    public Optional<AgentTask> task(AgentType agent, UUID lead, Instant asOf) {
        return Optional.ofNullable(agents.get(agent)).flatMap(one -> one.prepare(lead, asOf));
    }

    /// One agent over all that is open: the scorer in one run, the others where they find
    /// something.
    public Receipt pass(AgentType agent, String trigger, BooleanSupplier goOn) {
        if (agent == AgentType.LEAD_SCORER) {
            return sweeps.run(scorer, new RunSubject(user, null, trigger), goOn);
        }
        Receipt all = Receipt.NOTHING;
        for (UUID lead : states.toLookAt(only, LOOKED_AT)) {
            if (!goOn.getAsBoolean()) {
                break;
            }
            RunSubject subject = new RunSubject(user, lead, trigger);
            Receipt one = runner.runIfAny(agents.get(agent), subject, goOn);
            all = one.run() == null ? all : all.and(one);
        }
        return all;
    }
}
