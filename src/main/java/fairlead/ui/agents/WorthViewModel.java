package fairlead.ui.agents;

import fairlead.autonomy.runlog.WorthStore;
import fairlead.intelligence.Calibration;
import fairlead.intelligence.CalibrationStore;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.ZoneId;
import java.util.List;

/// Whether the scores came true, and what agents cost and were worth.
public final class WorthViewModel {
    private final CalibrationStore scores;
    private final WorthStore runs;
    private final ZoneId zone;
    private final Background background;
    private final ReadOnlyObjectWrapper<Worth> worth = new ReadOnlyObjectWrapper<>();
    private final Latest reading = new Latest();

    /// All of it as it was read.
    record Worth(Calibration calibration, List<WorthStore.Week> weeks) {}

    public WorthViewModel(
            CalibrationStore scores, WorthStore runs, Formats formats, Background background) {
        this.scores = scores;
        this.runs = runs;
        this.zone = formats.zone();
        this.background = background;
    }

    void load() {
        background
                .run(() -> new Worth(scores.read(), runs.weeks(zone)))
                .in(reading)
                .onSuccess(worth::set)
                .start();
    }

    /// Null until it is read.
    ReadOnlyObjectProperty<Worth> worthProperty() {
        return worth.getReadOnlyProperty();
    }
}
