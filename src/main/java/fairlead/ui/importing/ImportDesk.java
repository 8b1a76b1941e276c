package fairlead.ui.importing;

import fairlead.importing.ImportService;
import fairlead.importing.ImportStore;
import fairlead.storage.Actor;

import java.util.UUID;
import java.util.function.Function;

/// What the import's screen reads from and writes to, in whose name, and what people are called.
public record ImportDesk(
        ImportService imports, ImportStore store, Actor me, Function<UUID, String> people) {}
