package fairlead.sync;

import fairlead.lead.LeadField;
import fairlead.lead.LeadStatus;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// A laptop at sea that works until it is killed, and prints each lead once all that was done to it
/// is said to be saved.
final class KilledLaptop {

    private KilledLaptop() {}

    /// Arguments: the file without H2's ending, and the journal's folder.
    public static void main(String[] args) {
        PrintStream saved = System.out;
        try (TestLaptop laptop =
                new TestLaptop(
                        Path.of(args[0]),
                        Path.of(args[1]),
                        KilledLaptop::nowhere,
                        UUID.randomUUID())) {
            while (true) {
                UUID lead = laptop.lead("Jo Lee");
                laptop.edit(lead, LeadField.COMPANY, "Acme");
                laptop.move(lead, LeadStatus.ACTIVE);
                saved.println(lead);
                saved.flush();
            }
        }
    }

    private static java.sql.Connection nowhere() throws SQLException {
        throw new SQLException("at sea", "08001");
    }
}
