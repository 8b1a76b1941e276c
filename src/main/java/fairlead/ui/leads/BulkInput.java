package fairlead.ui.leads;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadSource;
import fairlead.lead.bulk.BulkChange;
import fairlead.lead.company.CompanyRules;
import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.ui.control.Labels;
import fairlead.ui.filter.FilterWords;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.DefaultStringConverter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which field is to be changed for many leads, and to what.
final class BulkInput extends VBox {
    private final Texts texts;
    private final LeadWords words;
    private final FilterWords known;
    private final CompanyRules company;
    private final CellInput reading;
    private final ComboBox<What> what = new ComboBox<>();
    private final HBox value = new HBox();
    private Consumer<Optional<BulkChange>> taker = change -> {};

    /// Something that can be changed, and how it is asked for.
    private record What(String title, Function<BulkInput, Node> editor) {}

    BulkInput(Texts texts, LeadWords words, FilterWords known, CompanyRules company) {
        this.texts = texts;
        this.words = words;
        this.known = known;
        this.company = company;
        this.reading = new CellInput(texts, words, known::colleagues);
        getStyleClass().add("bulk-input");
        value.getStyleClass().add("bulk-value");
        what.getItems().setAll(choices().toList());
        what.setConverter(new Labels<>(What::title));
        what.setAccessibleText(texts.get("leads.bulk.what"));
        what.setPromptText(texts.get("leads.bulk.what"));
        what.setMaxWidth(Double.MAX_VALUE);
        what.setVisibleRowCount(14);
        what.valueProperty().subscribe(this::ask);
        getChildren().addAll(new Label(texts.get("leads.bulk.title")), what, value);
    }

    void onChange(Consumer<Optional<BulkChange>> action) {
        taker = action;
    }

    private Stream<What> choices() {
        Stream<What> special =
                Stream.of(
                        new What(words.title(LeadColumn.STATUS), BulkInput::status),
                        new What(words.title(LeadColumn.OWNER), BulkInput::owner),
                        new What(texts.get("leads.bulk.addTag"), input -> input.tag(true)),
                        new What(texts.get("leads.bulk.removeTag"), input -> input.tag(false)));
        Stream<What> fields =
                Arrays.stream(LeadColumn.values())
                        .filter(column -> column.field().isPresent())
                        .filter(column -> column != LeadColumn.OWNER)
                        .map(column -> new What(words.title(column), input -> input.field(column)));
        What delete =
                new What(
                        texts.get("leads.bulk.delete"),
                        input -> {
                            input.tell(new BulkChange.Delete());
                            return new Label(texts.get("leads.bulk.delete.about"));
                        });
        return Stream.concat(Stream.concat(special, fields), Stream.of(delete));
    }

    private void ask(What chosen) {
        taker.accept(Optional.empty());
        if (chosen != null) {
            Node editor = chosen.editor().apply(this);
            HBox.setHgrow(editor, Priority.ALWAYS);
            value.getChildren().setAll(editor);
        }
    }

    private void tell(BulkChange change) {
        taker.accept(Optional.of(change));
    }

    private Node status() {
        return new BulkStatus(texts, words, company, taker);
    }

    private Node owner() {
        List<LeadOwner> people =
                Stream.concat(
                                known.colleagues().stream(),
                                Stream.of(new LeadOwner(null, texts.get("leads.nobody"))))
                        .toList();
        return combo(
                people,
                LeadOwner::name,
                owner -> tell(new BulkChange.SetField(LeadField.OWNER, owner.id())));
    }

    private Node tag(boolean add) {
        ComboBox<String> tag = combo(known.tags(), name -> name, name -> {});
        tag.setEditable(add);
        tag.setConverter(new DefaultStringConverter());
        Consumer<String> taken =
                name -> {
                    if (name == null || name.isBlank()) {
                        taker.accept(Optional.empty());
                    } else {
                        tell(
                                add
                                        ? new BulkChange.AddTag(name.strip())
                                        : new BulkChange.RemoveTag(name));
                    }
                };
        if (add) {
            tag.getEditor().textProperty().subscribe(taken);
        } else {
            tag.valueProperty().subscribe(taken);
        }
        return tag;
    }

    private Node field(LeadColumn column) {
        LeadField field = column.field().orElseThrow();
        if (field == LeadField.SOURCE) {
            return combo(
                    List.of(LeadSource.values()),
                    source -> texts.get("lead.source." + source.label()),
                    source -> tell(new BulkChange.SetField(field, source)));
        }
        TextField text = new TextField();
        text.setPromptText(texts.get("leads.bulk.value"));
        text.textProperty().subscribe((was, is) -> read(column, text, is));
        Button clear = new Button(texts.get("leads.bulk.clear"));
        clear.setOnAction(event -> tell(new BulkChange.SetField(field, null)));
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(8, text, clear);
    }

    private void read(LeadColumn column, TextField text, String typed) {
        try {
            tell(
                    new BulkChange.SetField(
                            column.field().orElseThrow(), reading.read(column, typed)));
            text.setTooltip(null);
            text.pseudoClassStateChanged(CellEdits.ERROR, false);
        } catch (FairleadException e) {
            taker.accept(Optional.empty());
            text.setTooltip(new Tooltip(texts.of(e)));
            text.pseudoClassStateChanged(CellEdits.ERROR, true);
        }
    }

    private <T> ComboBox<T> combo(List<T> values, Function<T, String> title, Consumer<T> chosen) {
        ComboBox<T> combo = Choices.of(values, title);
        combo.valueProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                chosen.accept(now);
                            }
                        });
        return combo;
    }
}
