package fairlead.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The table of src/docs/policies.md, read as data.
record PolicyTable(List<Line> lines) {

    /// Whose a row is, from where one stands.
    enum Whose {
        OWN,
        FREE,
        OTHER
    }

    /// A column of the table; [#NOBODY] has none and may do nothing.
    enum Role {
        REP,
        MANAGER,
        ADMIN,
        AGENT,
        NOBODY
    }

    /// What one line allows each role.
    record Line(String table, String verb, Map<Role, String> cells) {

        Set<Whose> allowed(Role role, boolean open) {
            Set<Whose> allowed = EnumSet.noneOf(Whose.class);
            for (String word : cells.getOrDefault(role, "–").split(" ")) {
                switch (word) {
                    case "all" -> allowed.addAll(EnumSet.allOf(Whose.class));
                    case "own" -> allowed.add(Whose.OWN);
                    case "free", "shared" -> allowed.add(Whose.FREE);
                    case "other" -> allowed.add(Whose.OTHER);
                    case "free*" -> addIf(open, allowed, Whose.FREE);
                    case "other*" -> addIf(open, allowed, Whose.OTHER);
                    case "–" -> {}
                    default -> throw new IllegalStateException("what is " + word + "?");
                }
            }
            return allowed;
        }

        private static void addIf(boolean open, Set<Whose> allowed, Whose whose) {
            if (open) {
                allowed.add(whose);
            }
        }

        String action() {
            return verb.split(" ")[0];
        }

        @Override
        public String toString() {
            return table + " " + verb;
        }
    }

    static PolicyTable read() {
        try {
            List<Line> lines =
                    Files.readAllLines(Path.of("src/docs/policies.md")).stream()
                            .dropWhile(line -> !line.startsWith("| table | verb |"))
                            .skip(2)
                            .takeWhile(line -> line.startsWith("|"))
                            .map(PolicyTable::line)
                            .toList();
            return new PolicyTable(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        List<String> cells = Arrays.stream(text.split("\\|")).skip(1).map(String::strip).toList();
        return new Line(
                cells.get(0),
                cells.get(1),
                Map.of(
                        Role.REP, cells.get(2),
                        Role.MANAGER, cells.get(3),
                        Role.ADMIN, cells.get(4),
                        Role.AGENT, cells.get(5)));
    }
}
