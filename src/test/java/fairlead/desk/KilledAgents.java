package fairlead.desk;

import fairlead.app.Entities;
import fairlead.autonomy.AgentType;
import fairlead.autonomy.run.Receipt;
import fairlead.settings.Texts;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// A program whose agents work on two threads until it is killed; prints each run once it has come
/// back.
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

    /// Arguments: the file without H2's ending, and the user.
    public static void main(String[] args) {
        Database database =
                Database.open(
                        new DatabaseSettings.File(Path.of(args[0])),
                        Entities.ALL,
                        Clock.systemUTC());
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
                                session.createSelectionQuery("select l.id from Lead l", UUID.class)
                                        .getResultList());
        KilledAgents agents = new KilledAgents(crew, leads, System.out);
        for (int thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(agents::runForEver);
        }
    }

    private void runForEver() {
        Random random = new Random();
        while (true) {
            UUID lead = leads.get(random.nextInt(leads.size()));
            AgentType agent = AgentType.values()[random.nextInt(AgentType.values().length)];
            Receipt receipt = crew.run(agent, lead, "test", () -> true);
            if (receipt.run() != null) {
                say(receipt.run());
            }
        }
    }

    private synchronized void say(UUID run) {
        out.println(run);
        out.flush();
    }
}
