package fairlead.ui.settings;

import fairlead.autonomy.spend.SpendLimits;
import fairlead.autonomy.spend.Taken;
import fairlead.llm.ModelLink;

import java.util.Optional;

/// A room that keeps what it is told.
final class RecordingRoom implements ModelRoom {
    ModelLink link = ModelLink.none();
    SpendLimits limits = SpendLimits.USUAL;
    String key = "";
    RuntimeException failure;

    @Override
    public State state() {
        return new State(
                link,
                !key.isEmpty(),
                true,
                limits,
                new Taken(Optional.empty(), Optional.empty(), 0),
                true,
                "2026-01-01");
    }

    @Override
    public State keep(ModelLink wanted, String typed) {
        link = wanted;
        key = typed;
        return state();
    }

    @Override
    public State limit(SpendLimits wanted) {
        limits = wanted;
        return state();
    }

    @Override
    public long trial(ModelLink wanted, String typed) {
        if (failure != null) {
            throw failure;
        }
        return 12;
    }

    @Override
    public String preview(ModelLink wanted) {
        return "bytes for " + wanted.model();
    }
}
