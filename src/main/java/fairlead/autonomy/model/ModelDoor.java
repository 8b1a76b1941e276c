package fairlead.autonomy.model;

import java.util.Optional;

/// The way to the model that is linked now, if one is; opened anew for each run, so that what a run
/// may spend is counted for that run.
@FunctionalInterface
public interface ModelDoor {

    /// No model: what holds until somebody links one.
    ModelDoor SHUT = Optional::empty;

    /// A model by its name, for one run.
    record Opened(String name, LanguageModel model) {}

    Optional<Opened> open();
}
