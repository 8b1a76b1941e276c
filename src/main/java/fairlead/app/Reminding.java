package fairlead.app;

import fairlead.action.queue.DueStore;
import fairlead.settings.SystemNotice;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.today.DayChoice;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Says a little before that something falls due, once for each; what fell due while the program
/// was closed is said in one sentence. Where somebody wants it the system says how many, and never
/// what or with whom.
final class Reminding {
    private static final Duration EVERY = Duration.seconds(30);
    private static final int MINUTES = 10;
    private static final int AT_ONCE = 3;
    private static final String KEY = "today.reminded";

    private final Frame frame;
    private final SystemNotice notice;
    private Timeline clock = new Timeline();

    Reminding(Frame frame, SystemNotice notice) {
        this.frame = frame;
        this.notice = notice;
    }

    void begin(Services services) {
        end();
        DueStore due = new DueStore(services.database);
        look(due, services);
        clock = new Timeline(new KeyFrame(EVERY, event -> look(due, services)));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
    }

    void end() {
        clock.stop();
    }

    private void look(DueStore due, Services services) {
        if (!DayChoice.REMIND.isOn(frame.settings().get())) {
            return;
        }
        Instant until = frame.formats().now().plus(MINUTES, ChronoUnit.MINUTES);
        Instant from = said(until);
        frame.settings().change(data -> data.withView(KEY, until.toString()));
        if (from.isBefore(until)) {
            frame.background()
                    .run(() -> due.between(services.me.id(), from, until))
                    .onSuccess(this::tell)
                    .start();
        }
    }

    /// Until when everything was said; with nothing kept, from now on.
    private Instant said(Instant until) {
        String kept = frame.settings().get().views().get(KEY);
        try {
            return kept == null ? until.minus(MINUTES, ChronoUnit.MINUTES) : Instant.parse(kept);
        } catch (java.time.format.DateTimeParseException unreadable) {
            return until.minus(MINUTES, ChronoUnit.MINUTES);
        }
    }

    private void tell(List<DueStore.Due> due) {
        if (!due.isEmpty() && DayChoice.SYSTEM.isOn(frame.settings().get())) {
            String text = frame.texts().get("today.remind.system", due.size());
            frame.background().run(() -> notice.say("Fairlead", text)).start();
        }
        if (due.size() > AT_ONCE) {
            frame.toasts()
                    .show(
                            frame.texts().get("today.remind.missed", due.size()),
                            frame.texts().get("today.remind.open"),
                            () -> frame.navigator().go(new Place.Today()));
            return;
        }
        due.forEach(
                one ->
                        frame.toasts()
                                .show(
                                        frame.texts()
                                                .get(
                                                        "today.remind",
                                                        one.title(),
                                                        frame.formats().relative(one.at())),
                                        frame.texts().get("today.remind.open"),
                                        () ->
                                                frame.navigator()
                                                        .go(new Place.LeadPage(one.leadId()))));
    }
}
