package fairlead.app;

import fairlead.importing.ImportStore;
import fairlead.team.Person;
import fairlead.ui.importing.ChooseController;
import fairlead.ui.importing.ImportController;
import fairlead.ui.importing.ImportDesk;
import fairlead.ui.importing.ImportViewModel;
import fairlead.ui.importing.MappingController;
import fairlead.ui.importing.ResultController;
import fairlead.ui.importing.RunController;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Wires the import: its pages share one model, made when the first is opened.
final class ImportScreens {
    private final WorkspaceDoors doors;
    private final Frame frame;
    private ImportViewModel model;

    ImportScreens(WorkspaceDoors doors, Frame frame) {
        this.doors = doors;
        this.frame = frame;
    }

    ImportViewModel model() {
        if (model == null) {
            model = make(doors.services().orElseThrow());
        }
        return model;
    }

    private ImportViewModel make(Services services) {
        return new ImportViewModel(
                new ImportDesk(
                        services.imports,
                        new ImportStore(services.database),
                        services.actor(),
                        user -> name(services, user)),
                frame.background(),
                frame.texts(),
                frame.formats(),
                frame.toasts()::show);
    }

    View<ImportController> page() {
        ImportViewModel shared = model();
        Map<Class<?>, Supplier<Object>> pages =
                Map.of(
                        ImportController.class, () -> new ImportController(shared),
                        ChooseController.class, () -> new ChooseController(shared, frame),
                        MappingController.class, () -> new MappingController(shared, frame),
                        RunController.class, () -> new RunController(shared, frame),
                        ResultController.class, () -> new ResultController(shared, frame));
        return new Views(frame.texts(), kind -> pages.get(kind).get()).load(ImportController.class);
    }

    private String name(Services services, UUID user) {
        return services.users.everybody().stream()
                .filter(person -> person.id().equals(user))
                .map(Person::name)
                .findFirst()
                .orElse(frame.texts().get("importing.nobody"));
    }
}
