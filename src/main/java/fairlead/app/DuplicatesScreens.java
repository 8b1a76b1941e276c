package fairlead.app;

import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.IdentityStore;
import fairlead.duplicate.MergeService;
import fairlead.duplicate.PairStore;
import fairlead.ui.duplicates.DuplicatesController;
import fairlead.ui.duplicates.DuplicatesDesk;
import fairlead.ui.duplicates.DuplicatesViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.UndoStack;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Wires the screen of leads that may be one.
final class DuplicatesScreens {
    private DuplicatesScreens() {}

    static DuplicatesController pairs(Services services, Frame frame, UndoStack undo) {
        DuplicatesDesk desk =
                new DuplicatesDesk(
                        new DuplicateService(
                                services.database, new IdentityStore(services.database)),
                        new MergeService(services.database, services.leads),
                        new PairStore(services.database),
                        services.undo,
                        services.actor());
        DuplicatesViewModel model =
                new DuplicatesViewModel(
                        desk,
                        services.database.changes(),
                        frame.background(),
                        frame.texts(),
                        undo::did);
        Map<UUID, String> names = new HashMap<>();
        services.users.everybody().forEach(person -> names.put(person.id(), person.name()));
        String nobody = frame.texts().get("importing.nobody");
        return new DuplicatesController(model, frame, id -> names.getOrDefault(id, nobody));
    }
}
