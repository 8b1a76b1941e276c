package fairlead.ui.shell;

import fairlead.settings.Texts;
import fairlead.storage.Folded;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the palette finds: commands at once, everything else as the sources answer; the newest
/// query wins.
public final class PaletteViewModel {
    private static final int MOST = 8;
    private static final int MEANT = 3;
    private static final int AT_REST = 5;

    private final Commands commands;
    private final Texts texts;
    private final Background background;
    private final List<PaletteSource> sources;
    private final RecentCommands recent;
    private final Consumer<String> onFilter;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<PaletteRow> rows = FXCollections.observableArrayList();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final Latest search = new Latest();

    /// `onFilter` shows the leads that hold a text, for when nothing else was found.
    public PaletteViewModel(
            Commands commands,
            Texts texts,
            Background background,
            List<PaletteSource> sources,
            RecentCommands recent,
            Consumer<String> onFilter) {
        this.commands = commands;
        this.texts = texts;
        this.background = background;
        this.sources = sources;
        this.recent = recent;
        this.onFilter = onFilter;
        query.subscribe(this::find);
    }

    public StringProperty queryProperty() {
        return query;
    }

    ObservableList<PaletteRow> rows() {
        return rows;
    }

    public IntegerProperty selectedProperty() {
        return selected;
    }

    /// Moves the choice up or down, past headings, round the ends.
    public void step(int by) {
        int size = rows.size();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(selected.get() + by * i, size);
            if (rows.get(at) instanceof PaletteRow.Entry) {
                selected.set(at);
                return;
            }
        }
    }

    /// What Enter does, or empty where nothing is chosen.
    public Optional<Runnable> chosen() {
        int at = selected.get();
        return at >= 0 && at < rows.size() && rows.get(at) instanceof PaletteRow.Entry entry
                ? Optional.of(entry.item().action())
                : Optional.empty();
    }

    private void find(String typed) {
        List<PaletteRow> meant = typed.isBlank() ? List.of() : matching(typed, true);
        List<PaletteRow> own = typed.isBlank() ? everything() : matching(typed, false);
        show(joined(meant, own));
        if (sources.isEmpty()) {
            search.cancel();
            return;
        }
        background
                .run(() -> ask(typed))
                .in(search)
                .onSuccess(
                        found -> {
                            List<PaletteRow> all = joined(meant, found, own);
                            show(all.isEmpty() ? nothing(typed) : all);
                        })
                .start();
    }

    private List<PaletteRow> ask(String typed) {
        return sources.stream()
                .flatMap(source -> group(source.titleKey(), items(source, typed)).stream())
                .toList();
    }

    private static List<PaletteItem> items(PaletteSource source, String typed) {
        return typed.isBlank() ? source.atRest(AT_REST) : source.find(typed, MOST);
    }

    /// Says what was looked through and what else can be done.
    private List<PaletteRow> nothing(String typed) {
        PaletteItem filter =
                PaletteItem.found(
                        texts.get("shell.palette.filter", typed.strip()),
                        "",
                        "fth-filter",
                        () -> onFilter.accept(typed.strip()));
        return List.of(
                new PaletteRow.Heading(texts.get("shell.palette.nothing", typed.strip())),
                new PaletteRow.Heading(texts.get("shell.palette.nothing.about")),
                new PaletteRow.Entry(filter));
    }

    @SafeVarargs
    private static List<PaletteRow> joined(List<PaletteRow>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
    }

    /// The commands that answer what is typed: those whose name begins so, or the others.
    private List<PaletteRow> matching(String typed, boolean meant) {
        List<PaletteItem> items =
                commands.available().stream()
                        .filter(command -> isMeant(command, typed) == meant)
                        .filter(command -> rank(command, typed).isPresent())
                        .sorted(Comparator.comparingInt(c -> rank(c, typed).orElseThrow()))
                        .map(this::item)
                        .toList();
        return group("shell.palette.commands", items);
    }

    /// Enough of a command's name that it comes before whatever else is found.
    private boolean isMeant(Command command, String typed) {
        String name = Folded.text(texts.get(command.textKey()));
        return typed.strip().length() >= MEANT && name.startsWith(Folded.text(typed.strip()));
    }

    private OptionalInt rank(Command command, String typed) {
        return TextMatch.rank(texts.get(command.textKey()), typed);
    }

    private List<PaletteRow> everything() {
        List<Command> available = commands.available();
        List<Command> last =
                recent.ids().stream()
                        .flatMap(id -> available.stream().filter(c -> c.id().equals(id)))
                        .toList();
        List<PaletteRow> all = new ArrayList<>(group("shell.palette.recent", items(last)));
        all.addAll(group("shell.palette.here", items(available, last, false)));
        all.addAll(group("shell.palette.everywhere", items(available, last, true)));
        return all;
    }

    private List<PaletteItem> items(
            List<Command> available, List<Command> last, boolean everywhere) {
        return items(
                available.stream()
                        .filter(command -> !last.contains(command))
                        .filter(command -> command.place().equals(Place.class) == everywhere)
                        .toList());
    }

    private List<PaletteItem> items(List<Command> some) {
        return some.stream().map(this::item).toList();
    }

    private PaletteItem item(Command command) {
        return new PaletteItem(
                texts.get(command.textKey()),
                "",
                Optional.empty(),
                commands.keys(command),
                () -> {
                    recent.add(command.id());
                    commands.run(command);
                });
    }

    private List<PaletteRow> group(String titleKey, List<PaletteItem> items) {
        List<PaletteRow> group = new ArrayList<>();
        if (!items.isEmpty()) {
            group.add(new PaletteRow.Heading(texts.get(titleKey)));
            items.forEach(item -> group.add(new PaletteRow.Entry(item)));
        }
        return group;
    }

    private void show(List<PaletteRow> found) {
        selected.set(-1);
        rows.setAll(found);
        if (!found.isEmpty()) {
            step(1);
        }
    }

    /// In which language it speaks.
    Texts texts() {
        return texts;
    }
}
