package fairlead.desk;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.run.Receipt;
import fairlead.storage.Actor;
import fairlead.storage.Changes;
import fairlead.storage.Committed;
import fairlead.storage.Database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Lets the agents work while people do: when something happened with a lead, when somebody asks,
/// and once a night. All on one thread of low priority, one small work after another, and what
/// nobody asked for only while nobody writes, so that nobody waits for them; stopped, they stop
/// before the next one.
public final class AgentDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AgentDesk.class);
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long FIRST_MINUTES = 1;
    private static final long ROUND_MINUTES = 10;
    private static final int MOST_LEADS = 25;
    private static final Duration LEFT_OPEN = Duration.ofMinutes(15);

    private final Crew crew;
    private final AutonomyStore autonomy;
    private final UUID user;
    private final Night night;
    private final Changes changes;
    private final ScheduledThreadPoolExecutor thread;
    private final Queue<UUID> heard = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Set<AgentType>> due = new LinkedHashMap<>();
    private final Lull lull = new Lull(SETTLE, PATIENCE, System::nanoTime);
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final AtomicInteger cancelled = new AtomicInteger();
    private volatile boolean paused;
    private Optional<Changes.Subscription> subscription = Optional.empty();

    public AgentDesk(Database database, Crew crew, UUID user, Night night) {
        this.crew = crew;
        this.autonomy = new AutonomyStore(database);
        this.user = user;
        this.night = night;
        this.thread =
                new ScheduledThreadPoolExecutor(
                        1,
                        Thread.ofPlatform()
                                .daemon()
                                .name("agents")
                                .priority(Thread.MIN_PRIORITY)
                                .factory());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
        changes = database.changes();
    }

    /// Begins to work: first what was left open is closed, then what the night missed is made up.
    /// `mine` says that nobody else has the database open. False where it works already, or has
    /// been closed: then nothing begins anew.
    public synchronized boolean start(boolean mine) {
        if (subscription.isPresent() || thread.isShutdown()) {
            return false;
        }
        subscription = Optional.of(changes.listen(this::heard));
        submit(
                () -> {
                    paused = autonomy.isStopped(user);
                    crew.tidy(mine ? Duration.ZERO : LEFT_OPEN);
                });
        var unused =
                thread.scheduleWithFixedDelay(
                        attempt(this::round), FIRST_MINUTES, ROUND_MINUTES, TimeUnit.MINUTES);
        return true;
    }

    /// Whether the user's agents stand stopped in the database; reads.
    public boolean wasStopped() {
        return autonomy.isStopped(user);
    }

    /// Stops what runs before its next step, or lets agents work again.
    public void pause(boolean stop) {
        paused = stop;
        if (stop) {
            cancelled.incrementAndGet();
        }
    }

    /// Runs one agent over one lead as soon as the desk is free; `done` hears on its thread.
    public void ask(AgentType agent, UUID lead, Consumer<Receipt> done) {
        submit(
                () -> {
                    int now = cancelled.get();
                    done.accept(crew.run(agent, lead, "request", () -> goesOn(now)));
                });
    }

    /// Runs one agent over everything as soon as the desk is free.
    public void askAll(AgentType agent, Consumer<Receipt> done) {
        submit(
                () -> {
                    int now = cancelled.get();
                    done.accept(crew.pass(agent, "request", () -> goesOn(now)));
                });
    }

    private boolean goesOn(int since) {
        return !paused && cancelled.get() == since && !Thread.currentThread().isInterrupted();
    }

    private void round() {
        if (paused || autonomy.isStopped(user) || !night.isDue()) {
            return;
        }
        int now = cancelled.get();
        for (AgentType agent :
                List.of(
                        AgentType.LEAD_SCORER,
                        AgentType.ACTION_SUGGESTER,
                        AgentType.STATUS_ADVISOR)) {
            crew.pass(agent, "nightly", () -> goesOn(now));
        }
        crew.holdBack();
    }

    /// Works of agents set off nothing, or they would go round in circles.
    private void heard(Committed committed) {
        if (committed.actor().type() == Actor.Type.AI || paused) {
            return;
        }
        if (!committed.isReceived()) {
            lull.stir();
        }
        List<UUID> events =
                committed.rows().stream()
                        .filter(row -> row.table().equals("lead_timeline"))
                        .map(Committed.Row::id)
                        .toList();
        if (!events.isEmpty() && committed.leads().size() <= MOST_LEADS) {
            later(events);
        }
    }

    /// What comes in a row is looked at once.
    private void later(List<UUID> events) {
        heard.addAll(events);
        lull.begin();
        lookLater();
    }

    private void lookLater() {
        if (scheduled.compareAndSet(false, true)) {
            schedule(this::look, lull.left());
        }
    }

    /// One lead after the other, until somebody writes again.
    private void look() {
        scheduled.set(false);
        int now = cancelled.get();
        if (lull.left().isZero()) {
            gather();
        }
        while (lull.left().isZero() && !due.isEmpty()) {
            Map.Entry<UUID, Set<AgentType>> first = due.entrySet().iterator().next();
            due.remove(first.getKey());
            react(first.getKey(), first.getValue(), now);
        }
        if (due.isEmpty() && heard.isEmpty()) {
            lull.end();
        } else {
            lookLater();
        }
    }

    private void gather() {
        List<UUID> events = new ArrayList<>();
        for (UUID event = heard.poll(); event != null; event = heard.poll()) {
            events.add(event);
        }
        crew.states()
                .happened(events)
                .forEach((lead, types) -> due.merge(lead, Reactions.to(types), AgentDesk::both));
    }

    private static Set<AgentType> both(Set<AgentType> some, Set<AgentType> more) {
        Set<AgentType> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }

    private void react(UUID lead, Set<AgentType> agents, int since) {
        for (AgentType agent : agents) {
            if (goesOn(since)) {
                crew.run(agent, lead, "event", () -> goesOn(since));
            }
        }
    }

    private void submit(Runnable task) {
        try {
            thread.execute(attempt(task));
        } catch (RejectedExecutionException closing) {
            LOG.debug("not begun: the desk closes");
        }
    }

    private void schedule(Runnable task, Duration pause) {
        try {
            var unused = thread.schedule(attempt(task), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("not begun: the desk closes");
        }
    }

    /// A failure must not end the thread: the next run may succeed.
    private static Runnable attempt(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.warn("an agent's work failed", e);
            }
        };
    }

    /// Waits for the step that is under way; what has not begun is left for the next start.
    @Override
    public synchronized void close() {
        subscription.ifPresent(Changes.Subscription::close);
        cancelled.incrementAndGet();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
                LOG.warn("the agents did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
