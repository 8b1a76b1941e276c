package fairlead.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Which works stand undone, and by what; an undo that was itself taken back does not count.
public final class Undoings {

    private static final int AT_ONCE = 1_000;

    private final Map<UUID, List<Undoing>> byUndone = new HashMap<>();

    private Undoings() {}

    /// A work that took another one back; `batch` is null where it stands alone.
    public record Undoing(UUID id, UUID undoes, UUID batch) {}

    /// Reads what took these works back, and what took that back, to the end.
    public static Undoings of(SqlReading reading, Collection<UUID> works) {
        Undoings undoings = new Undoings();
        Set<UUID> wanted = new HashSet<>(works);
        while (!wanted.isEmpty()) {
            wanted = undoings.read(reading, new ArrayList<>(wanted));
        }
        return undoings;
    }

    private Set<UUID> read(SqlReading reading, List<UUID> works) {
        Set<UUID> found = new HashSet<>();
        for (int from = 0; from < works.size(); from += AT_ONCE) {
            List<UUID> some = works.subList(from, Math.min(works.size(), from + AT_ONCE));
            reading.list(
                            "select u.id, u.undoes, u.batch_id from work_log u where u.undoes in"
                                    + " (:works)",
                            Map.of("works", some),
                            row -> new Undoing(row.next(), row.next(), row.next()))
                    .forEach(
                            undoing -> {
                                found.add(undoing.id());
                                byUndone.computeIfAbsent(
                                                undoing.undoes(), work -> new ArrayList<>())
                                        .add(undoing);
                            });
        }
        return found;
    }

    /// Empty where the work stands.
    public Optional<Undoing> of(UUID work) {
        return byUndone.getOrDefault(work, List.of()).stream()
                .filter(undoing -> of(undoing.id()).isEmpty())
                .max(Comparator.comparing(undoing -> undoing.id().toString()));
    }
}
