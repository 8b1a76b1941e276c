package fairlead.ui.lead;

import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.settings.Texts;
import fairlead.team.Person;
import fairlead.ui.control.Formats;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.DatePanel;
import fairlead.ui.timeline.Names;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes the line of each field, with the control that fits its kind.
final class FactRows {

    private static final List<String> SIZES = List.of("solo", "small", "medium", "enterprise");

    private final FactsViewModel model;
    private final HistoryPanel history;
    private final Supplier<List<Person>> owners;
    private final Names names;
    private final Links links;
    private final Frame frame;
    private final Texts texts;
    private final FactInput inputs;

    FactRows(
            FactsViewModel model,
            HistoryPanel history,
            Supplier<List<Person>> owners,
            Names names,
            Links links,
            Frame frame) {
        this.model = model;
        this.history = history;
        this.owners = owners;
        this.names = names;
        this.links = links;
        this.frame = frame;
        this.texts = frame.texts();
        this.inputs = new FactInput(model, texts);
    }

    FactRow row(LeadField name) {
        FactField field = model.field(name);
        FactRow row = new FactRow(field, model, texts, formats());
        switch (name) {
            case EXPECTED_CLOSE_DATE, WAIT_UNTIL -> row.with(inputs.line(field), calendar(field));
            case SOURCE -> row.with(sources(field));
            case OWNER -> row.with(people(field));
            case COMPANY_SIZE -> row.with(sizes(field));
            case NOTES -> row.over(inputs.area(field));
            case EMAIL -> row.with(inputs.line(field), link(field, "fth-mail", links::mail));
            case PHONE -> row.with(inputs.line(field), link(field, "fth-phone", links::call));
            case WEBSITE ->
                    row.with(inputs.line(field), link(field, "fth-external-link", links::browse));
            default -> row.with(inputs.line(field));
        }
        return row.whenMarked(anchor -> history.open(anchor, field));
    }

    private Formats formats() {
        return frame.formats();
    }

    private Node calendar(FactField field) {
        Button open = small("fth-calendar", texts.get("lead.calendar"));
        open.setOnAction(
                event -> {
                    LocalDate known = (LocalDate) field.valueProperty().get();
                    new DatePanel(frame.popovers())
                            .show(
                                    open,
                                    known == null ? formats().today() : known,
                                    day -> model.choose(field, day));
                });
        return open;
    }

    /// Opens what the field holds, and copies it with the secondary button.
    private Node link(FactField field, String icon, Consumer<String> action) {
        Button open = small(icon, texts.get("lead.open." + field.field().label()));
        Button copy = small("fth-copy", texts.get("lead.copy"));
        open.setOnAction(event -> action.accept(stored(field)));
        copy.setOnAction(
                event -> {
                    Links.copy(field.textProperty().get());
                    frame.toasts().show(texts.get("lead.copied"));
                });
        javafx.scene.layout.HBox both = new javafx.scene.layout.HBox(open, copy);
        both.disableProperty().bind(field.valueProperty().isNull());
        return both;
    }

    private static String stored(FactField field) {
        Object value = field.valueProperty().get();
        return value == null ? "" : value.toString();
    }

    private static Button small(String icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("fact-small");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        return button;
    }

    private ChoiceField<LeadSource> sources(FactField field) {
        ChoiceField<LeadSource> choice =
                new ChoiceField<>(
                        frame.popovers(),
                        () -> List.of(LeadSource.values()),
                        source -> texts.get("lead.source." + source.label()),
                        source -> model.choose(field, source));
        field.valueProperty()
                .subscribe(
                        value ->
                                choice.show(value == null ? LeadSource.OTHER : (LeadSource) value));
        return named(choice, field);
    }

    private ChoiceField<UUID> people(FactField field) {
        ChoiceField<UUID> choice =
                new ChoiceField<>(
                        frame.popovers(),
                        this::ownerIds,
                        id -> id == null ? texts.get("lead.nobody") : names.person(id),
                        id -> model.choose(field, id));
        field.valueProperty().subscribe(value -> choice.show((UUID) value));
        return named(choice, field);
    }

    private List<UUID> ownerIds() {
        List<UUID> ids = new ArrayList<>(owners.get().stream().map(Person::id).toList());
        ids.add(null);
        return ids;
    }

    private ChoiceField<String> sizes(FactField field) {
        ChoiceField<String> choice =
                new ChoiceField<>(
                        frame.popovers(),
                        () -> Arrays.asList("solo", "small", "medium", "enterprise", null),
                        this::size,
                        size -> model.choose(field, size));
        field.valueProperty().subscribe(value -> choice.show((String) value));
        return named(choice, field);
    }

    private String size(String size) {
        if (size == null) {
            return texts.get("lead.unknown");
        }
        return SIZES.contains(size) ? texts.get("lead.size." + size) : size;
    }

    private <T> ChoiceField<T> named(ChoiceField<T> choice, FactField field) {
        String name = texts.get("lead.field." + field.field().label());
        choice.textProperty().subscribe(value -> choice.setAccessibleText(name + ": " + value));
        return choice;
    }
}
