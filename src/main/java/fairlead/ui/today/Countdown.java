package fairlead.ui.today;

import fairlead.settings.Texts;

import java.time.Duration;
import java.time.Instant;

/// How long something is held yet, to the second.
final class Countdown {

    private Countdown() {}

    static String until(Instant at, Instant now, Texts texts) {
        long left = Duration.between(now, at).toSeconds();
        if (left <= 0) {
            return texts.get("today.leaving.due");
        }
        String minutes = "%d:%02d".formatted(left / 60 % 60, left % 60);
        return texts.get(
                "today.leaving.in",
                left < 3_600
                        ? minutes
                        : "%d:%02d:%02d".formatted(left / 3_600, left / 60 % 60, left % 60));
    }
}
