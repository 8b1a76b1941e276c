package fairlead.ui.filter;

import fairlead.settings.Texts;
import fairlead.ui.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// One group of the builder: how its parts hold together, and the parts, one below the other.
final class GroupPane extends VBox {
    private final BuilderPanel builder;
    private final Draft.Group group;

    GroupPane(BuilderPanel builder, Draft.Group group, Runnable drop) {
        this.builder = builder;
        this.group = group;
        getStyleClass().add("builder-group");
        getChildren().add(head(drop));
        List.copyOf(group.parts).forEach(part -> getChildren().add(pane(part)));
    }

    private HBox head(Runnable drop) {
        Texts texts = builder.frame().texts();
        ComboBox<Draft.Join> join = new ComboBox<>();
        join.getItems().setAll(Draft.Join.values());
        join.setConverter(
                new Labels<>(
                        value ->
                                texts.get("filter.join." + value.name().toLowerCase(Locale.ROOT))));
        join.setValue(group.join);
        join.setAccessibleText(texts.get("filter.builder.join"));
        join.valueProperty()
                .subscribe(
                        (was, is) -> {
                            group.join = is;
                            builder.changed();
                        });
        Button condition = button("filter.builder.condition", "fth-plus");
        condition.setOnAction(event -> add(Draft.Condition.fresh()));
        Button nested = button("filter.builder.group", "fth-folder-plus");
        nested.setOnAction(event -> add(inner()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(join, condition, nested, space);
        if (builder.isInner(group)) {
            head.getChildren().add(dropButton(drop));
        }
        head.getStyleClass().add("builder-head");
        return head;
    }

    private static Draft.Group inner() {
        Draft.Group inner = new Draft.Group(Draft.Join.ANY);
        inner.parts.add(Draft.Condition.fresh());
        return inner;
    }

    private Button button(String textKey, String icon) {
        Button button = new Button(builder.frame().texts().get(textKey), new FontIcon(icon));
        button.getStyleClass().add("views-link");
        return button;
    }

    private Button dropButton(Runnable drop) {
        Button button = new Button("", new FontIcon("fth-x"));
        String said = builder.frame().texts().get("filter.builder.drop");
        button.getStyleClass().add("views-link");
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(said));
        button.setOnAction(event -> drop.run());
        return button;
    }

    private void add(Draft part) {
        group.parts.add(part);
        builder.rebuild();
    }

    private Node pane(Draft part) {
        Runnable drop =
                () -> {
                    group.parts.remove(part);
                    builder.rebuild();
                    builder.changed();
                };
        return switch (part) {
            case Draft.Group inner -> new GroupPane(builder, inner, drop);
            case Draft.Condition condition ->
                    new ConditionPane(builder, condition, dropButton(drop));
        };
    }
}
