package fairlead.storage.kill;

import fairlead.KilledProgram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

/// One run of the [KilledWriter] that ends with SIGKILL, and what it had acknowledged by then.
record Kill(List<UUID> created, List<UUID> moved, List<UUID> edited, List<String> refused) {

    private static final int THREADS = 3;

    Kill() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// Kills the writer at a random moment.
    static Kill at(Random random, Path file, int writeDelay) {
        int enough = 1 + random.nextInt(60);
        return after(command(file, writeDelay, THREADS), KilledProgram.lines(enough));
    }

    /// Lets a single writer run into a disk that takes no file larger than `kilobytes`; a second
    /// one might be told first that the database is closed.
    static Kill onFullDisk(Path file, int kilobytes) {
        return limited(command(file, 0, 1), kilobytes);
    }

    /// The same with a writer that takes back each of its works and never commits one.
    static Kill takingBackOnFullDisk(Path file, int kilobytes) {
        return limited(command(file, 0, 0), kilobytes);
    }

    private static Kill limited(List<String> command, int kilobytes) {
        List<String> limited = new ArrayList<>(List.of("bash", "-c"));
        limited.add("ulimit -f " + kilobytes + "; exec \"$@\"");
        limited.add("limited");
        limited.addAll(command);
        return after(limited, line -> false);
    }

    /// A second program that has the file open and writes; the caller ends it.
    static Process running(Path file) {
        Process writer = KilledProgram.start(command(file, 0, THREADS));
        try {
            writer.inputReader().readLine();
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kill after(List<String> command, Predicate<String> isEnough) {
        Kill kill = new Kill();
        KilledProgram.heard(command, isEnough).forEach(kill::acknowledge);
        return kill;
    }

    List<UUID> all() {
        List<UUID> all = new ArrayList<>(created);
        all.addAll(moved);
        all.addAll(edited);
        return all;
    }

    private void acknowledge(String line) {
        String[] words = line.split(" ");
        if (words[0].equals("refused")) {
            refused.add(words[1]);
        } else if (words.length == 2 && words[1].length() == 36) {
            UUID work = UUID.fromString(words[1]);
            switch (words[0]) {
                case "create" -> created.add(work);
                case "move" -> moved.add(work);
                default -> edited.add(work);
            }
        }
    }

    private static List<String> command(Path file, int writeDelay, int threads) {
        return KilledProgram.command(KilledWriter.class, file, writeDelay, threads);
    }
}
