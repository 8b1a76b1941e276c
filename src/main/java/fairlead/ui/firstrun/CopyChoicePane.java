package fairlead.ui.firstrun;

import fairlead.settings.Texts;
import fairlead.sync.Survey;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The two answers to what is to lie on this computer, each with what it costs.
final class CopyChoicePane extends VBox {
    private static final long MEGABYTE = 1_000_000;

    private final FirstRunViewModel model;
    private final Texts texts;
    private final RadioButton everything = new RadioButton();
    private final RadioButton mine = new RadioButton();
    private final Label everythingCost = cost();
    private final Label mineCost = cost();

    CopyChoicePane(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("copy-choice");
        Label question = new Label(texts.get("firstrun.copy"));
        question.getStyleClass().add("copy-question");
        Label later = new Label(texts.get("firstrun.copy.later"));
        later.setWrapText(true);
        later.getStyleClass().add("copy-cost");
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(everything, mine);
        everything.setText(texts.get("firstrun.copy.all"));
        mine.setText(texts.get("firstrun.copy.mine"));
        everything.setWrapText(true);
        mine.setWrapText(true);
        model.choice().narrowProperty().subscribe(this::select);
        mine.selectedProperty().subscribe(model.choice().narrowProperty()::set);
        getChildren()
                .setAll(question, everything, everythingCost, mine, mineCost, later, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::takeOnEnter);
        model.choice().askedProperty().subscribe(asked -> asked.ifPresent(this::show));
    }

    private void takeOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
            event.consume();
            model.load();
        }
    }

    private static Label cost() {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll("copy-cost", "copy-under");
        return label;
    }

    private HBox buttons() {
        Button back = new Button(texts.get("firstrun.copy.back"));
        back.setOnAction(event -> model.back());
        Button load = new Button(texts.get("firstrun.copy.load"));
        load.getStyleClass().add("accent");
        load.setOnAction(event -> model.load());
        HBox both = new HBox(back, load);
        both.getStyleClass().add("join-actions");
        return both;
    }

    private void show(CopyChoice.Asked asked) {
        Survey survey = asked.survey();
        everythingCost.setText(said(survey.everything()));
        mineCost.setText(said(survey.mine()));
        (mine.isSelected() ? mine : everything).requestFocus();
    }

    private void select(boolean narrow) {
        (narrow ? mine : everything).setSelected(true);
    }

    private String said(Survey.Extent extent) {
        long megabytes = Math.max(1, Math.round((double) extent.bytes() / MEGABYTE));
        return texts.get("firstrun.copy.cost", extent.leads(), megabytes);
    }
}
