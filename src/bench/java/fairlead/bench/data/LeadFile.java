package fairlead.bench.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// A file of leads as another program would export it; one row in fifty is a lead that came before
/// in other letters.
public final class LeadFile {
    private static final String[] FIRST = {"Ada", "Ben", "Cem", "Dana", "Emil", "Finn", "Gül"};
    private static final String[] STATUS = {"New", "Active", "Proposal sent", "Won", "Lost"};

    private LeadFile() {}

    public static void write(Path file, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Name,Company,Email,Phone,Status,Value,Created,Notes\n");
            for (int i = 0; i < rows; i++) {
                out.write(row(i % 50 == 49 ? i - 20 : i, i, random));
            }
        }
    }

    private static String row(int who, int row, Random random) {
        String first = FIRST[who % FIRST.length];
        return "%s Number%d,Company %d Ltd,%s.%d@company%d.example,+49 30 %07d,%s,%d,2026-%02d-%02d,Row %d\n"
                .formatted(
                        who == row ? first : first.toUpperCase(java.util.Locale.ROOT),
                        who,
                        who / 3,
                        first.toLowerCase(java.util.Locale.ROOT).replace('ü', 'u'),
                        who,
                        who / 3,
                        who,
                        STATUS[random.nextInt(STATUS.length)],
                        1_000 + random.nextInt(90_000),
                        1 + random.nextInt(10),
                        1 + random.nextInt(28),
                        row);
    }
}
