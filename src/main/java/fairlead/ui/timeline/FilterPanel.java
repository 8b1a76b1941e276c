package fairlead.ui.timeline;

import fairlead.settings.Texts;
import fairlead.timeline.EventType;
import fairlead.timeline.FeedActor;
import fairlead.ui.shell.Popovers;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.Comparator;
import java.util.stream.Stream;

/// Chooses whose events and which kinds of them the feed shows.
final class FilterPanel {

    private final FilterViewModel model;
    private final FeedViewModel feed;
    private final Names names;
    private final EventWords words;
    private final Texts texts;

    FilterPanel(
            FilterViewModel model, FeedViewModel feed, Names names, EventWords words, Texts texts) {
        this.model = model;
        this.feed = feed;
        this.names = names;
        this.words = words;
        this.texts = texts;
    }

    void show(Popovers popovers, Node anchor) {
        VBox people = column("timeline.filter.people");
        model.actors().addListener((ListChangeListener<FeedActor>) change -> showPeople(people));
        model.load();
        showPeople(people);
        VBox kinds = new VBox();
        kinds.getStyleClass().add("filter-column");
        Stream.of(EventType.values())
                .sorted(Comparator.comparing(words::type))
                .forEach(type -> kinds.getChildren().add(box(type)));
        ScrollPane scroll = new ScrollPane(kinds);
        scroll.setPrefViewportHeight(280);
        scroll.setFitToWidth(true);
        Label heading = new Label(texts.get("timeline.filter.kinds"));
        heading.getStyleClass().add("filter-heading");
        HBox panel = new HBox(people, new VBox(heading, scroll));
        panel.getStyleClass().add("filter-panel");
        popovers.show(anchor, Panels.dressed(panel));
    }

    private VBox column(String key) {
        Label heading = new Label(texts.get(key));
        heading.getStyleClass().add("filter-heading");
        VBox column = new VBox(heading);
        column.getStyleClass().add("filter-column");
        return column;
    }

    private void showPeople(VBox column) {
        column.getChildren().remove(1, column.getChildren().size());
        model.actors().stream()
                .sorted(Comparator.comparing(names::of))
                .forEach(
                        actor -> {
                            CheckBox box = new CheckBox(names.of(actor));
                            box.setSelected(model.has(actor));
                            box.setOnAction(event -> model.choose(actor, box.isSelected()));
                            column.getChildren().add(box);
                        });
    }

    private CheckBox box(EventType type) {
        CheckBox box = new CheckBox(words.type(type));
        box.setSelected(feed.filterProperty().get().types().contains(type));
        box.setOnAction(event -> model.choose(type, box.isSelected()));
        return box;
    }
}
