package fairlead.ui.agents;

import fairlead.autonomy.reading.QuarantineService;
import fairlead.autonomy.reading.QuarantineStore;
import fairlead.autonomy.runlog.WorthStore;
import fairlead.intelligence.Calibration;
import fairlead.intelligence.CalibrationStore;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Whether the scores came true, and what agents cost and were worth.
public final class WorthViewModel {
    private final Source source;
    private final ZoneId zone;
    private final Background background;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Worth> worth = new ReadOnlyObjectWrapper<>();
    private final Latest reading = new Latest();

    /// All of it as it was read.
    record Worth(
            Calibration calibration,
            List<WorthStore.Week> weeks,
            List<QuarantineStore.Waiting> waiting) {}

    /// Where it reads and writes, in whose name, and who notes what was done.
    public record Source(
            CalibrationStore scores,
            WorthStore runs,
            QuarantineStore quarantine,
            QuarantineService service,
            Actor me,
            BiConsumer<UUID, String> did) {}

    public WorthViewModel(Source source, Background background, Texts texts, Formats formats) {
        this.source = source;
        this.background = background;
        this.texts = texts;
        this.zone = formats.zone();
    }

    void load() {
        background
                .run(
                        () ->
                                new Worth(
                                        source.scores().read(),
                                        source.runs().weeks(zone),
                                        source.quarantine().waiting()))
                .in(reading)
                .onSuccess(worth::set)
                .start();
    }

    /// The ends that an import brought are true.
    void confirm(QuarantineStore.Waiting waiting) {
        background
                .run(() -> source.service().confirm(source.me(), waiting.batch()))
                .onSuccess(
                        done -> {
                            source.did().accept(done.workId(), texts.get("agents.quarantine.done"));
                            load();
                        })
                .start();
    }

    /// Null until it is read.
    ReadOnlyObjectProperty<Worth> worthProperty() {
        return worth.getReadOnlyProperty();
    }
}
