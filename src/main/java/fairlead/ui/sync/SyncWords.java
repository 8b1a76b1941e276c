package fairlead.ui.sync;

import fairlead.settings.Texts;
import fairlead.sync.Contact;
import fairlead.sync.Progress;
import fairlead.sync.SyncState;
import fairlead.sync.Trouble;
import fairlead.ui.control.Formats;

import java.time.Duration;
import java.util.Optional;

/// Says in a word, and in a sentence, how things stand with the server.
final class SyncWords {
    private static final int WORTH_COUNTING = 10;

    private final Texts texts;
    private final Formats formats;

    SyncWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /// What the chip says: `online`, `offline · 14 pending`, `syncing 3 of 20`, `problem`.
    String chip(SyncState state) {
        if (state.chosen()) {
            return waiting("sync.chip.offline", state);
        }
        if (state.trouble().isPresent()) {
            return texts.get(
                    isLogin(state.trouble().get()) ? "sync.chip.login" : "sync.chip.problem");
        }
        return switch (state.contact()) {
            case OFFLINE -> waiting("sync.chip.offline", state);
            case CATCHING_UP -> syncing(state);
            case ONLINE, SUSPECT ->
                    state.progress().isPresent()
                            ? syncing(state)
                            : questions("sync.chip.online", state);
        };
    }

    private String waiting(String key, SyncState state) {
        long pending = state.counts().pending();
        return pending == 0
                ? questions(key, state)
                : texts.get(
                        "sync.chip.with", texts.get(key), texts.get("sync.chip.pending", pending));
    }

    private String questions(String key, SyncState state) {
        long questions = state.counts().questions();
        if (questions == 0 && state.wrongClock().isPresent()) {
            return texts.get("sync.chip.with", texts.get(key), texts.get("sync.chip.clock"));
        }
        return questions == 0
                ? texts.get(key)
                : texts.get(
                        "sync.chip.with",
                        texts.get(key),
                        texts.get("sync.chip.questions", questions));
    }

    private String syncing(SyncState state) {
        Optional<Progress> progress = state.progress();
        if (progress.isEmpty()) {
            return state.contact() == Contact.State.CATCHING_UP
                    ? texts.get("sync.chip.syncing")
                    : questions("sync.chip.online", state);
        }
        Progress far = progress.get();
        if (far.kind() == Progress.Kind.LOADING) {
            return texts.get("sync.chip.loading", formats.percent(far.share()));
        }
        return far.of() < WORTH_COUNTING
                ? questions("sync.chip.online", state)
                : texts.get("sync.chip.sending", far.done(), far.of());
    }

    String icon(SyncState state) {
        if (state.trouble().isPresent() && !state.chosen()) {
            return "fth-alert-triangle";
        }
        if (state.chosen() || state.contact() == Contact.State.OFFLINE) {
            return "fth-cloud-off";
        }
        return state.progress().isPresent() || state.contact() == Contact.State.CATCHING_UP
                ? "fth-refresh-cw"
                : "fth-cloud";
    }

    /// What it means for whoever works here.
    String sentence(SyncState state) {
        if (state.chosen()) {
            return texts.get("sync.about.chosen");
        }
        if (state.trouble().isPresent()) {
            return trouble(state.trouble().get());
        }
        return switch (state.contact()) {
            case OFFLINE -> texts.get("sync.about.offline");
            case CATCHING_UP -> texts.get("sync.about.syncing");
            case ONLINE, SUSPECT ->
                    state.wrongClock()
                            .map(this::clock)
                            .orElseGet(() -> texts.get("sync.about.online"));
        };
    }

    private String clock(Duration ahead) {
        String key = ahead.isNegative() ? "sync.about.slow" : "sync.about.fast";
        return texts.get(key, length(ahead.abs()));
    }

    private String length(Duration time) {
        if (time.toDays() >= 2) {
            return texts.get("sync.days", time.toDays());
        }
        return time.toHours() >= 2
                ? texts.get("sync.hours", time.toHours())
                : texts.get("sync.minutes", time.toMinutes());
    }

    private String trouble(Trouble trouble) {
        return switch (trouble.kind()) {
            case PASSWORD -> texts.get("sync.about.password");
            case REFUSED -> texts.get("sync.about.refused");
            case OTHER -> trouble.told().map(texts::of).orElse("");
        };
    }

    static boolean isLogin(Trouble trouble) {
        return trouble.kind() != Trouble.Kind.OTHER;
    }

    /// When everything was last exchanged.
    String lastSync(SyncState state) {
        return state.lastSync()
                .map(at -> texts.get("sync.last", formats.relative(at)))
                .orElse(texts.get("sync.last.never"));
    }

    String counts(SyncState state) {
        SyncState.Counts counts = state.counts();
        String pending = texts.get("sync.counts.pending", counts.pending());
        return counts.questions() == 0
                ? pending
                : pending + " " + texts.get("sync.counts.questions", counts.questions());
    }
}
