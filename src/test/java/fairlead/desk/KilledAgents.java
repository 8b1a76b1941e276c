package fairlead.desk;

import fairlead.app.Entities;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.run.Receipt;
import fairlead.autonomy.send.EndOfHold;
import fairlead.outgoing.FileClaims;
import fairlead.outgoing.FilePost;
import fairlead.outgoing.OutgoingRunner;
import fairlead.settings.Texts;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// A program whose agents work on two threads, and whose mail goes out on a third, until it is
/// killed; prints each run once it has come back, and `post` at each letter that has left the
/// house, before the program has noted it.
final class KilledAgents {
    private static final int THREADS = 2;

    private final Crew crew;
    private final List<UUID> leads;
    private final PrintStream out;

    private KilledAgents(Crew crew, List<UUID> leads, PrintStream out) {
        this.crew = crew;
        this.leads = leads;
        this.out = out;
    }

    /// Arguments: the file without H2's ending, the user, the moment at which it begins, and the
    /// file of letters.
    public static void main(String[] args) {
        Duration off = Duration.between(Instant.now(), Instant.parse(args[2]));
        Clock clock = Clock.offset(Clock.systemUTC(), off);
        Database database =
                Database.open(new DatabaseSettings.File(Path.of(args[0])), Entities.ALL, clock);
        UUID user = UUID.fromString(args[1]);
        Crew crew =
                new Crew(
                        database,
                        new Crew.Place(user, new Texts(Locale.ENGLISH), false),
                        Deeds.of(database, new Texts(Locale.ENGLISH)));
        crew.tidy(Duration.ZERO);
        List<UUID> leads =
                database.read(
                        session ->
                                session.createSelectionQuery(
                                                "select l.id from Lead l order by l.createdAt,"
                                                        + " l.id",
                                                UUID.class)
                                        .getResultList());
        KilledAgents agents = new KilledAgents(crew, leads, System.out);
        OutgoingRunner runner =
                new OutgoingRunner(
                        database,
                        user,
                        new FileClaims(database),
                        List.of(new FilePost(Path.of(args[3]), () -> agents.say("post"))),
                        List.of(new EndOfHold(database, ZoneOffset.UTC)));
        for (int thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(agents::runForEver);
        }
        Thread.ofPlatform().start(() -> send(runner));
    }

    private static void send(OutgoingRunner runner) {
        while (true) {
            runner.run();
            Thread.onSpinWait();
        }
    }

    private void runForEver() {
        Random random = new Random();
        while (true) {
            UUID lead = leads.get(random.nextInt(leads.size()));
            AgentType agent = AgentType.values()[random.nextInt(AgentType.values().length)];
            Receipt receipt = crew.run(agent, lead, "test", () -> true);
            if (receipt.run() != null) {
                say(receipt.run().toString());
            }
        }
    }

    private synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
