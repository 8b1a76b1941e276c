package fairlead.ui.pipeline.column;

import fairlead.lead.LeadStatus;
import fairlead.lead.LeadTotals;
import fairlead.lead.StatusSetting;
import fairlead.ui.control.StagePill;
import fairlead.ui.control.Stages;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.board.BoardLinks;
import fairlead.ui.pipeline.state.ColumnViewModel;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// The head of a column: its name and numbers, its menu, and the way to add a lead.
public final class ColumnHeader extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final BoardContext board;
    private final ColumnViewModel column;
    private final TotalsWords words;
    private final Button count = new Button();
    private final Button total = new Button();
    private final Label weighted = new Label();
    private final Tooltip hover = new Tooltip();

    ColumnHeader(BoardContext board, ColumnViewModel column, Runnable add) {
        this.board = board;
        this.column = column;
        this.words = new TotalsWords(board.frame().texts(), board.frame().formats());
        getStyleClass().add("column-header");
        count.getStyleClass().addAll("quiet", "column-count");
        total.getStyleClass().addAll("quiet", "column-total");
        count.setMinWidth(Region.USE_PREF_SIZE);
        total.setMinWidth(Region.USE_PREF_SIZE);
        weighted.getStyleClass().add("column-weighted");
        total.setTooltip(hover);
        Tooltip.install(weighted, hover);
        HBox top = new HBox(name(), count, spacer(), addButton(add), menuButton());
        top.getStyleClass().add("column-top");
        HBox numbers = new HBox(total, weighted);
        numbers.getStyleClass().add("column-numbers");
        getChildren().addAll(top, numbers);
        count.setOnAction(event -> new BoardLinks(board).openRows(column.slot()));
        total.setOnAction(event -> new BoardLinks(board).openRows(column.slot()));
        column.totalsProperty().subscribe(this::show);
    }

    private Node name() {
        if (column.slot().status().isEmpty()) {
            Label name = new Label();
            name.getStyleClass().add("column-name");
            name.textProperty().bind(column.titleProperty());
            return name;
        }
        LeadStatus status = column.slot().status().get();
        StagePill pill = new StagePill();
        pill.setMinWidth(0);
        board.model().stagesProperty().subscribe(stages -> dress(pill, stages, status));
        return pill;
    }

    private static void dress(StagePill pill, Stages stages, LeadStatus status) {
        if (stages == null) {
            return;
        }
        pill.show(stages, status);
        pill.setTooltip(
                stages.setting(status)
                        .map(StatusSetting::guidance)
                        .filter(guidance -> !guidance.isBlank())
                        .map(Tooltip::new)
                        .orElse(null));
    }

    private Optional<StatusSetting> setting() {
        Stages stages = board.model().stagesProperty().get();
        return stages == null ? Optional.empty() : column.slot().status().flatMap(stages::setting);
    }

    private Node addButton(Runnable add) {
        Button button = icon("fth-plus", board.text("pipeline.command.quick-add"));
        button.setOnAction(event -> add.run());
        boolean useful = !column.slot().isClosed();
        button.setVisible(useful);
        button.setManaged(useful);
        return button;
    }

    private Node menuButton() {
        Button button = icon("fth-more-horizontal", board.text("pipeline.column-menu"));
        button.setOnAction(event -> new ColumnMenu(board, column).show(button));
        return button;
    }

    private static Button icon(String literal, String words) {
        Button button = new Button(null, new FontIcon(literal));
        button.getStyleClass().addAll("quiet", "column-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setFocusTraversable(false);
        return button;
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private void show(LeadTotals totals) {
        String leads = board.text("pipeline.leads", totals.count());
        String number = board.frame().formats().number(totals.count());
        Integer limit = setting().map(StatusSetting::cardLimit).orElse(null);
        count.setText(limit == null ? number : number + " / " + limit);
        count.pseudoClassStateChanged(OVER, limit != null && totals.count() > limit);
        count.setAccessibleText(leads);
        count.setTooltip(new Tooltip(board.text("pipeline.open-rows", leads)));
        total.setText(words.total(totals));
        total.setVisible(!total.getText().isEmpty());
        weighted.setText(words.weighted(totals));
        hover.setText(words.hover(totals));
        total.setAccessibleText(hover.getText());
    }
}
