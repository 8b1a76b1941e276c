package fairlead.storage.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// One run of the [KilledWriter] that ends with SIGKILL, and what it had acknowledged by then.
record Kill(List<UUID> created, List<UUID> moved, List<UUID> edited, List<String> refused) {

    private static final int THREADS = 3;

    Kill() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /// Kills the writer at a random moment.
    static Kill at(Random random, Path file, int writeDelay) {
        return run(command(file, writeDelay, THREADS), 1 + random.nextInt(60));
    }

    /// Lets a single writer run into a disk that takes no file larger than `kilobytes`; a second
    /// one might be told first that the database is closed.
    static Kill onFullDisk(Path file, int kilobytes) {
        List<String> limited = new ArrayList<>(List.of("bash", "-c"));
        limited.add("ulimit -f " + kilobytes + "; exec \"$@\"");
        limited.add("limited");
        limited.addAll(command(file, 0, 1));
        return run(limited, Integer.MAX_VALUE);
    }

    /// A second program that has the file open and writes; the caller ends it.
    static Process running(Path file) {
        Process writer = start(command(file, 0, THREADS));
        try {
            writer.inputReader().readLine();
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kill run(List<String> command, int until) {
        Process writer = start(command);
        Kill kill = new Kill();
        try (BufferedReader out = writer.inputReader()) {
            int left = until;
            String line = out.readLine();
            while (line != null) {
                kill.acknowledge(line);
                if (--left == 0) {
                    writer.toHandle().destroyForcibly();
                }
                line = out.readLine();
            }
            writer.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.destroyForcibly();
        }
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
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(),
                file.toString(),
                String.valueOf(writeDelay),
                String.valueOf(threads));
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
