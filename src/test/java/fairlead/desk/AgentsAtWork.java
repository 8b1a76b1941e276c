package fairlead.desk;

import fairlead.action.hours.HoursStore;
import fairlead.autonomy.AgentLog;
import fairlead.autonomy.AgentLogService;
import fairlead.autonomy.AgentLogStore;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.AutonomySetting;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.limit.DayBook;
import fairlead.autonomy.run.AgentRunner;
import fairlead.autonomy.run.HandStore;
import fairlead.autonomy.run.MailLook;
import fairlead.autonomy.run.Rulings;
import fairlead.autonomy.run.RunUndoService;
import fairlead.autonomy.send.SendStore;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Received;
import fairlead.storage.TestEngine;
import fairlead.storage.Tracked;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.team.TeamRole;
import fairlead.team.User;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A workspace with one user, and agents at work in it.
final class AgentsAtWork implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    final Database database;
    final User user;
    final Actor me;
    final AgentLogStore logs;
    final RunUndoService undo;
    final Crew crew;

    AgentsAtWork(TestEngine engine, Path folder) {
        this(engine, folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    AgentsAtWork(TestEngine engine, Path folder, Clock clock) {
        this(engine.open(folder, clock));
    }

    AgentsAtWork(Database database) {
        this(database, new User("me@team.test", "Me", TeamRole.REP, NOW));
        add(user);
    }

    /// A workspace that is opened again, by the same user.
    static AgentsAtWork again(Database database, UUID user) {
        return new AgentsAtWork(database, database.read(session -> session.get(User.class, user)));
    }

    private AgentsAtWork(Database database, User user) {
        this.database = database;
        this.user = user;
        this.me = Actor.user(user.id());
        logs = new AgentLogStore(database);
        undo =
                new RunUndoService(
                        logs, new AgentLogService(database, logs), new UndoService(database));
        crew = crew(database);
    }

    Crew crew(Database other) {
        return crew(other, false);
    }

    Crew crew(Database other, boolean copy) {
        Crew.Place place = new Crew.Place(user.id(), new Texts(Locale.ENGLISH), copy);
        return new Crew(other, place, Deeds.of(other, place.texts()));
    }

    /// What runs agents that are not of the crew.
    AgentRunner runner() {
        AutonomyStore autonomy = new AutonomyStore(database);
        MailLook mails =
                new MailLook(
                        new SendStore(database),
                        new HoursStore(database),
                        autonomy,
                        ZoneOffset.UTC);
        Rulings rulings = new Rulings(new DayBook(autonomy, false), new HandStore(), mails);
        return new AgentRunner(
                database, crew.logs(), rulings, Deeds.of(database, new Texts(Locale.ENGLISH)));
    }

    void add(Tracked... rows) {
        add(WorkOrder.by(me, "test"), rows);
    }

    void add(WorkOrder order, Tracked... rows) {
        database.write(
                order,
                work -> {
                    List.of(rows).forEach(work::add);
                    return null;
                });
    }

    Lead lead(String name) {
        Instant born = NOW.minus(Duration.ofDays(60));
        Lead lead = new Lead(name, null, LeadSource.WEBSITE, born);
        add(lead);
        return lead;
    }

    TimelineEvent mail(Lead lead, EventType type, String text, Duration ago) {
        TimelineEvent event =
                new TimelineEvent(lead.id(), type, "Offer", me, NOW.minus(ago)).describedAs(text);
        add(event);
        return event;
    }

    void allow(String category, String action, AutonomyLevel level, Integer cap) {
        AutonomySetting setting = new AutonomySetting(user.id(), category, action, NOW);
        setting.allow(level);
        setting.limit(cap, null);
        add(setting);
    }

    <T> T read(Class<T> type, UUID id) {
        return database.read(session -> session.get(type, id));
    }

    <T> List<T> all(Class<T> type) {
        return database.read(
                session ->
                        session.createSelectionQuery("from " + type.getSimpleName(), type)
                                .getResultList());
    }

    /// Plain SQL past everything that Fairlead does.
    void execute(String... statements) {
        database.receive(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        for (String sql : statements) {
                            statement.execute(sql);
                        }
                    }
                    return new Received<Object>(null, List.of());
                });
    }

    List<AgentLog> runs() {
        return all(AgentLog.class);
    }

    static Duration days(int days) {
        return Duration.of(days, ChronoUnit.DAYS);
    }

    @Override
    public void close() {
        database.close();
    }
}
