package fairlead.ui.agents;

import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.limit.AutonomyStore;
import fairlead.autonomy.limit.StopService;
import fairlead.autonomy.matrix.Backtest;
import fairlead.autonomy.matrix.MatrixKind;
import fairlead.autonomy.matrix.MatrixRow;
import fairlead.autonomy.matrix.MatrixService;
import fairlead.autonomy.matrix.MatrixStore;
import fairlead.autonomy.matrix.PastDraft;
import fairlead.autonomy.matrix.PastProposal;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Done;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// How far agents may go for whoever asks: every kind with its setting, its record, and what a
/// setting would have done; and the stop for all of them.
public final class MatrixViewModel {
    static final int MONTH = 30;
    static final int QUARTER = 90;
    private static final int DRAFTS = 10;

    private final Source source;
    private final Background background;
    private final Texts texts;
    private final ZoneId zone;
    private final Consumer<String> say;
    private final ObservableList<MatrixRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper days = new ReadOnlyIntegerWrapper(MONTH);
    private final Latest reading = new Latest();
    private List<PastProposal> past = List.of();
    private List<PastDraft> drafts = List.of();
    private boolean rules;
    private String currency = "USD";

    /// Where it reads and writes, in whose name, and who notes what was done.
    public record Source(
            MatrixStore store,
            MatrixService service,
            AutonomyStore autonomy,
            StopService stops,
            Actor me,
            BiConsumer<UUID, String> did) {}

    private record Read(
            List<PastProposal> past,
            List<PastDraft> drafts,
            List<MatrixRow> rows,
            boolean rules,
            boolean stopped,
            String currency) {}

    public MatrixViewModel(
            Source source,
            Background background,
            Texts texts,
            Formats formats,
            Consumer<String> say) {
        this.source = source;
        this.background = background;
        this.texts = texts;
        this.zone = formats.zone();
        this.say = say;
    }

    void load() {
        int span = days.get();
        UUID me = source.me().id();
        background
                .run(
                        () -> {
                            List<PastProposal> proposals = source.store().past(me, span);
                            return new Read(
                                    proposals,
                                    source.store().drafts(me, DRAFTS),
                                    source.store().rows(me, proposals, span),
                                    source.store().mayRule(me),
                                    source.autonomy().isStopped(me),
                                    source.store().currency());
                        })
                .in(reading)
                .onSuccess(this::publish)
                .start();
    }

    private void publish(Read read) {
        past = read.past();
        drafts = read.drafts();
        rules = read.rules();
        currency = read.currency();
        stopped.set(read.stopped());
        rows.setAll(read.rows());
    }

    void lookBack(int span) {
        if (span != days.get()) {
            days.set(span);
            load();
        }
    }

    void allow(MatrixRow row) {
        write(() -> source.service().allow(source.me(), row), "agents.said.allowed");
    }

    void ceiling(MatrixKind kind, AutonomyLevel most) {
        write(() -> source.service().ceiling(source.me(), kind, most), "agents.said.allowed");
    }

    void stop(boolean wanted) {
        write(
                () -> source.stops().stopMine(source.me(), wanted),
                wanted ? "agents.said.stopped" : "agents.said.going");
    }

    private <T> void write(Callable<Done<T>> work, String said) {
        background
                .run(work)
                .onSuccess(done -> source.did().accept(done.workId(), texts.get(said)))
                .on(FairleadException.class, failure -> say.accept(texts.of(failure)))
                .then(this::load)
                .start();
    }

    /// What a setting would have done; asked of what was read, so that it takes no time.
    Backtest backtest(MatrixRow row) {
        return Backtest.of(
                row, past.stream().filter(one -> one.kind() == row.kind()).toList(), zone);
    }

    /// The latest mails that were drafted, for whoever thinks of letting them go by themselves.
    List<PastDraft> drafts() {
        return drafts;
    }

    /// Whether whoever asks says how far agents go for anybody.
    boolean isRuling() {
        return rules;
    }

    String currency() {
        return currency;
    }

    ObservableList<MatrixRow> rows() {
        return rows;
    }

    ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /// How far back records and backtests look.
    ReadOnlyIntegerProperty daysProperty() {
        return days.getReadOnlyProperty();
    }
}
