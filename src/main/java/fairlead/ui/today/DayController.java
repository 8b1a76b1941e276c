package fairlead.ui.today;

import fairlead.action.hours.WorkingHours;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.DatePanel;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.TreeSet;

/// Working hours, days off, and how the day begins.
public final class DayController {
    private final DayViewModel model;
    private final Frame frame;

    @FXML private HBox days;
    @FXML private TextField from;
    @FXML private TextField to;
    @FXML private Label problem;
    @FXML private FlowPane off;
    @FXML private Button addOff;
    @FXML private CheckBox first;
    @FXML private CheckBox askNext;
    @FXML private CheckBox remind;
    @FXML private CheckBox system;

    public DayController(DayViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        model.hoursProperty().subscribe(this::show);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        for (TextField field : new TextField[] {from, to}) {
            field.setOnAction(event -> model.time(from.getText(), to.getText()));
            field.focusedProperty()
                    .subscribe(
                            (was, is) -> {
                                if (was && !is) {
                                    model.time(from.getText(), to.getText());
                                }
                            });
        }
        choice(first, DayChoice.FIRST);
        choice(askNext, DayChoice.ASK_NEXT);
        choice(remind, DayChoice.REMIND);
        choice(system, DayChoice.SYSTEM);
        system.disableProperty().bind(remind.selectedProperty().not());
        model.load();
    }

    private void choice(CheckBox box, DayChoice choice) {
        box.setSelected(model.isOn(choice));
        box.setOnAction(event -> model.choose(choice, box.isSelected()));
    }

    private void show(WorkingHours hours) {
        days.getChildren().clear();
        off.getChildren().clear();
        if (hours == null) {
            return;
        }
        from.setText(hours.from().toString());
        to.setText(hours.to().toString());
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button =
                    new ToggleButton(day.getDisplayName(TextStyle.SHORT, frame.formats().locale()));
            button.getStyleClass().add("segment");
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setAccessibleText(day.getDisplayName(TextStyle.FULL, frame.formats().locale()));
            button.setSelected(hours.days().contains(day));
            button.setOnAction(event -> model.work(day, button.isSelected()));
            days.getChildren().add(button);
        }
        new TreeSet<>(hours.off()).forEach(day -> off.getChildren().add(chip(day)));
    }

    private Button chip(LocalDate day) {
        Button chip = new Button(frame.formats().date(day), new FontIcon("fth-x"));
        chip.setAccessibleText(frame.texts().get("today.day.work-on", frame.formats().date(day)));
        chip.setOnAction(event -> model.takeOff(day, false));
        return chip;
    }

    @FXML
    private void addOff() {
        new DatePanel(frame.popovers())
                .show(addOff, frame.formats().today(), day -> model.takeOff(day, true));
    }
}
