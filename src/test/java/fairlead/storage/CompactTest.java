package fairlead.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.app.Entities;
import fairlead.lead.Lead;
import fairlead.lead.LeadSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

class CompactTest {

    @TempDir private Path folder;

    @Test
    void aFilledFileIsSmallWhenItIsClosedAndHoldsTheSame() throws IOException {
        Path file = TestDatabases.h2File(folder);
        Path data = file.resolveSibling(file.getFileName() + ".mv.db");
        write(file);
        long loose = Files.size(data);
        Contents before = Contents.ofFile(file);

        Database database = open(file);
        database.fillFromScratch();
        database.close();

        assertThat(Files.size(data)).isLessThan(loose);
        assertThat(Contents.ofFile(file)).isEqualTo(before);
    }

    private static void write(Path file) {
        try (Database database = open(file)) {
            for (int i = 0; i < 200; i++) {
                database.write(
                        WorkOrder.by(Actor.system(), "lead.create"),
                        work -> {
                            work.add(new Lead("Jo", null, LeadSource.OTHER, work.now()));
                            return null;
                        });
            }
        }
    }

    private static Database open(Path file) {
        return Database.open(new DatabaseSettings.File(file), Entities.ALL, Clock.systemUTC());
    }
}
