package fairlead.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Words of the sample company: the sections of a file under `sample/`, one entry a line, the parts
/// of an entry divided by `|`.
final class Vocabulary {

    private final Map<String, List<String>> sections;

    private Vocabulary(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    static Vocabulary load(String name) {
        Map<String, List<String>> sections = new HashMap<>();
        String resource = "/sample/" + name + ".txt";
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = new ArrayList<>();
                    sections.put(line.substring(1, line.length() - 1), section);
                } else if (!line.isEmpty()) {
                    section.add(line);
                }
            }
            return new Vocabulary(sections);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    List<String> all(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalArgumentException("no section " + section);
        }
        return entries;
    }

    String pick(RandomGenerator random, String section) {
        List<String> entries = all(section);
        return entries.get(random.nextInt(entries.size()));
    }

    static String[] parts(String entry) {
        return entry.split("\\|", -1);
    }
}
