package fairlead.ui.today;

import fairlead.settings.SettingsData;

import java.util.Locale;

/// How a person wants their day to be on this machine.
public enum DayChoice {
    /// The program opens with the day's queue where something is in it.
    FIRST(false),
    /// What comes next is asked when something is done.
    ASK_NEXT(true),
    /// What falls due is said a little before.
    REMIND(true),
    /// The system says it too, without names.
    SYSTEM(false);

    private final boolean usual;

    DayChoice(boolean usual) {
        this.usual = usual;
    }

    String key() {
        return "today." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isOn(SettingsData data) {
        String kept = data.views().get(key());
        return kept == null ? usual : Boolean.parseBoolean(kept);
    }
}
