package fairlead.ui.timeline;

import fairlead.ui.shell.Popovers;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.StackPane;

import java.time.LocalDate;
import java.util.function.Consumer;

/// A calendar month beside a button; choosing a day closes it.
public final class DatePanel {

    private final Popovers popovers;

    public DatePanel(Popovers popovers) {
        this.popovers = popovers;
    }

    public void show(Node anchor, LocalDate start, Consumer<LocalDate> chosen) {
        DatePicker picker = new DatePicker(start);
        Node month = new DatePickerSkin(picker).getPopupContent();
        StackPane panel = new StackPane(month);
        panel.getStyleClass().add("date-panel");
        Runnable close = popovers.show(anchor, Panels.dressed(panel));
        picker.valueProperty()
                .subscribe(
                        (was, day) -> {
                            close.run();
                            chosen.accept(day);
                        });
    }
}
