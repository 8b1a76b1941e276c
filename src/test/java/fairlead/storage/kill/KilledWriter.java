package fairlead.storage.kill;

import fairlead.app.Entities;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.Done;
import fairlead.storage.EncryptedFile;
import fairlead.storage.FileKey;
import fairlead.storage.WorkOrder;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A program that writes through the real services from several threads until it is killed, and
/// prints the id of each work once its commit has returned.
final class KilledWriter {

    static final String NEVER = "rolled back";

    /// Opens the files that are encrypted here.
    static final FileKey KEY = FileKey.of("ab".repeat(32));

    private static final Actor ME = Actor.user(UUID.randomUUID());

    private final Database database;
    private final LeadService leads;
    private final PrintStream acknowledged;

    private KilledWriter(Database database, PrintStream acknowledged) {
        this.database = database;
        this.acknowledged = acknowledged;
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
    }

    /// Arguments: the file without H2's ending, H2's write delay in milliseconds, and how many
    /// threads write; where there are none, one takes back whatever it writes.
    public static void main(String[] args) throws SQLException {
        Path file = Path.of(args[0]);
        Optional<FileKey> key = key(file);
        Database database =
                Database.open(
                        new DatabaseSettings.File(file, key), Entities.ALL, Clock.systemUTC());
        delayWrites(file, key, Integer.parseInt(args[1]));
        KilledWriter writer = new KilledWriter(database, System.out);
        int threads = Integer.parseInt(args[2]);
        if (threads == 0) {
            writer.takeBackForEver();
        }
        for (int i = 0; i < threads; i++) {
            Thread.ofPlatform().start(writer::writeForEver);
        }
    }

    /// The key of a file; asked for before the file is opened.
    static Optional<FileKey> key(Path file) {
        return Optional.of(KEY).filter(key -> EncryptedFile.is(file));
    }

    /// A connection of H2's own, which knows nothing of how we open a file.
    static Connection plainly(Path file, Optional<FileKey> key) throws SQLException {
        String url = "jdbc:h2:file:" + file + (key.isPresent() ? ";CIPHER=AES" : "");
        String password = key.map(one -> one.text() + " ").orElse("");
        return DriverManager.getConnection(url, "FAIRLEAD", password);
    }

    private static void delayWrites(Path file, Optional<FileKey> key, int millis)
            throws SQLException {
        try (Connection connection = plainly(file, key);
                Statement statement = connection.createStatement()) {
            statement.execute("SET WRITE_DELAY " + millis);
        }
    }

    private void writeForEver() {
        try {
            while (true) {
                writeOnce();
            }
        } catch (FairleadException e) {
            refused(e);
        }
    }

    private void takeBackForEver() {
        try {
            while (true) {
                fail();
            }
        } catch (FairleadException e) {
            refused(e);
        }
    }

    private synchronized void refused(FairleadException e) {
        acknowledged.println("refused " + e.textKey());
        acknowledged.flush();
        Runtime.getRuntime().halt(0);
    }

    private void writeOnce() {
        Done<UUID> made = acknowledge("create", leads.create(ME, lead("Jo Lee")));
        List<UUID> one = List.of(made.result());
        acknowledge("move", leads.move(ME, MoveLeads.to(LeadStatus.ACTIVE, one)));
        Map<LeadField, Object> values = Map.of(LeadField.VALUE, BigDecimal.TEN);
        acknowledge("edit", leads.edit(ME, new EditLeads(one, values)));
        fail();
    }

    private void fail() {
        try {
            database.write(
                    WorkOrder.by(ME, NEVER),
                    work -> {
                        leads.create(work, lead(NEVER));
                        work.session().flush();
                        throw new IllegalStateException(NEVER);
                    });
        } catch (IllegalStateException expected) {
            // The point is that nothing of it is ever seen.
        }
    }

    private synchronized <T> Done<T> acknowledge(String what, Done<T> done) {
        acknowledged.println(what + " " + done.workId());
        acknowledged.flush();
        return done;
    }

    private static NewLead lead(String name) {
        return new NewLead(Map.of(LeadField.NAME, name), LeadStatus.NEW_OPPORTUNITIES);
    }
}
