package fairlead.sync.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every table that travels, parents before their children, as `sync/tables.txt` tells them.
public final class SyncTables {

    private static final String FILE = "/sync/tables.txt";

    private final List<SyncTable> all;
    private final Map<String, SyncTable> byName;
    private final Map<Integer, SyncTable> byNumber;

    private SyncTables(List<SyncTable> all) {
        this.all = List.copyOf(all);
        this.byName = all.stream().collect(Collectors.toMap(SyncTable::name, Function.identity()));
        this.byNumber =
                all.stream().collect(Collectors.toMap(SyncTable::number, Function.identity()));
    }

    public static SyncTables load() {
        try (InputStream in = SyncTables.class.getResourceAsStream(FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<SyncTable> all() {
        return all;
    }

    public SyncTable byName(String name) {
        return byName.get(name);
    }

    /// Empty for a table that only a newer program knows.
    public Optional<SyncTable> byNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    static SyncTables parse(String text) {
        List<SyncTable> tables = new ArrayList<>();
        String head = null;
        List<SyncColumn> columns = new ArrayList<>();
        for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
            if (line.startsWith("  ")) {
                columns.add(column(line.strip().split(" ")));
                continue;
            }
            if (head != null) {
                tables.add(table(head.split(" "), columns));
            }
            head = line;
            columns = new ArrayList<>();
        }
        tables.add(table(head.split(" "), columns));
        return new SyncTables(tables);
    }

    private static SyncColumn column(String[] words) {
        return new SyncColumn(
                words[0],
                ColumnType.valueOf(words[1].toUpperCase(Locale.ROOT)),
                Policy.valueOf(words[2]),
                words.length > 3 ? words[3] : null);
    }

    private static SyncTable table(String[] words, List<SyncColumn> columns) {
        String root = null;
        List<String> natural = List.of();
        for (int i = 3; i < words.length; i += 2) {
            if (words[i].equals("root")) {
                root = words[i + 1];
            } else {
                natural = List.of(words[i + 1].split(","));
            }
        }
        return new SyncTable(Integer.parseInt(words[1]), words[2], root, natural, columns);
    }
}
