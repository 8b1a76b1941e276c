package fairlead.app;

import fairlead.settings.AppFolders;
import fairlead.settings.Settings;
import fairlead.settings.Texts;
import fairlead.ui.shell.Background;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the window is built upon; a test or a picture hands in others than a person's desk.
///
/// `background` makes the workers from the sink of their failures, `restart` builds the window
/// anew, as after a change of language, `opener` hands an address to the program that knows it.
record Surroundings(
        Settings settings,
        Texts texts,
        Clock clock,
        AppFolders folders,
        WorkspaceDoors doors,
        Function<Consumer<Throwable>, Background> background,
        Runnable restart,
        Consumer<String> opener) {

    /// The language model that is linked on this machine, for an open workspace.
    ModelWorks models(Services services) {
        return new ModelWorks(services, texts, doors.keys(), folders.settings());
    }
}
