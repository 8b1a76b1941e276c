package fairlead.app;

import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Dialogs;
import fairlead.ui.shell.Failures;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Navigator;
import fairlead.ui.shell.Overlays;
import fairlead.ui.shell.Peek;
import fairlead.ui.shell.Popovers;
import fairlead.ui.shell.Theme;
import fairlead.ui.shell.Toasts;

import java.util.List;
import java.util.Locale;

/// Puts together what the window gives to every screen.
final class Frames {
    private Frames() {}

    static Frame make(Surroundings around, Theme theme, List<Command> declared) {
        Texts texts = around.texts();
        Formats formats = new Formats(texts.locale(), around.clock());
        // The platform's calendars speak the default locale and cannot be given another.
        Locale.setDefault(Locale.Category.FORMAT, formats.locale());
        Navigator navigator = new Navigator();
        Toasts toasts = new Toasts(texts);
        Popovers popovers = new Popovers();
        Dialogs dialogs = new Dialogs(texts, popovers);
        Overlays overlays = new Overlays(toasts, popovers, new Peek(texts, theme), dialogs);
        Failures failures = new Failures(texts, toasts, popovers);
        return new Frame(
                texts,
                formats,
                around.settings(),
                around.background().apply(failures::show),
                navigator,
                new Commands(declared, around.settings(), navigator.placeProperty()::get),
                overlays);
    }
}
