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
record Kill(List<UUID> created, List<UUID> moved, List<UUID> edited) {

    static Kill at(Random random, Path file, int writeDelay) {
        Process writer = start(file, writeDelay);
        Kill kill = new Kill(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (BufferedReader out = writer.inputReader()) {
            int until = 1 + random.nextInt(60);
            String line = out.readLine();
            while (line != null) {
                kill.acknowledge(line);
                if (--until == 0) {
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
        if (words.length == 2 && words[1].length() == 36) {
            UUID work = UUID.fromString(words[1]);
            switch (words[0]) {
                case "create" -> created.add(work);
                case "move" -> moved.add(work);
                default -> edited.add(work);
            }
        }
    }

    private static Process start(Path file, int writeDelay) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            return new ProcessBuilder(
                            java,
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledWriter.class.getName(),
                            file.toString(),
                            String.valueOf(writeDelay))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
