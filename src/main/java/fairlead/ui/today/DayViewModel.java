package fairlead.ui.today;

import fairlead.action.hours.HoursService;
import fairlead.action.hours.HoursStore;
import fairlead.action.hours.WorkingHours;
import fairlead.settings.Settings;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;

/// When a person works, and how their day begins.
public final class DayViewModel {
    private final Source source;
    private final Settings settings;
    private final Background background;
    private final Texts texts;
    private final Formats formats;
    private final ReadOnlyObjectWrapper<WorkingHours> hours = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /// Where hours are kept, and whose.
    public record Source(HoursStore store, HoursService service, Actor me) {}

    public DayViewModel(
            Source source, Settings settings, Background background, Texts texts, Formats formats) {
        this.source = source;
        this.settings = settings;
        this.background = background;
        this.texts = texts;
        this.formats = formats;
    }

    void load() {
        background
                .run(() -> source.store().of(source.me().id(), formats.zone()))
                .onSuccess(hours::set)
                .start();
    }

    void work(DayOfWeek day, boolean works) {
        Set<DayOfWeek> days = new TreeSet<>(hours.get().days());
        if (works) {
            days.add(day);
        } else {
            days.remove(day);
        }
        keep(days, hours.get().from().toString(), hours.get().to().toString(), hours.get().off());
    }

    void time(String from, String to) {
        keep(hours.get().days(), from, to, hours.get().off());
    }

    void takeOff(LocalDate day, boolean off) {
        Set<LocalDate> days = new TreeSet<>(hours.get().off());
        if (off) {
            days.add(day);
        } else {
            days.remove(day);
        }
        keep(hours.get().days(), hours.get().from().toString(), hours.get().to().toString(), days);
    }

    private void keep(Set<DayOfWeek> days, String from, String to, Set<LocalDate> off) {
        try {
            WorkingHours wanted =
                    new WorkingHours(
                            days,
                            LocalTime.parse(from.strip()),
                            LocalTime.parse(to.strip()),
                            off,
                            formats.zone());
            problem.set("");
            if (!wanted.equals(hours.get())) {
                background
                        .run(() -> source.service().keep(source.me(), wanted))
                        .onSuccess(done -> hours.set(wanted))
                        .start();
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problem.set(texts.get("today.day.unreadable"));
        }
    }

    boolean isOn(DayChoice choice) {
        return choice.isOn(settings.get());
    }

    void choose(DayChoice choice, boolean on) {
        settings.change(data -> data.withView(choice.key(), String.valueOf(on)));
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<WorkingHours> hoursProperty() {
        return hours.getReadOnlyProperty();
    }

    /// Why what was typed is not kept; empty where it is.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
