package fairlead.ui.leads;

import fairlead.ui.shell.Frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a pasted block would change, and the cells that do not fit, before anything is written.
final class PastePanel extends VBox {
    private static final int LISTED = 8;

    PastePanel(LeadPaste paste, LeadWords words, Frame frame, Runnable take) {
        getStyleClass().add("bulk-panel");
        getStylesheets().add(getClass().getResource("/styles/leads.css").toExternalForm());
        Label will =
                new Label(
                        frame.texts()
                                .get("leads.paste.will", paste.cells(), paste.values().size()));
        will.setWrapText(true);
        getChildren().add(will);
        if (!paste.misfits().isEmpty()) {
            VBox lines = new VBox();
            lines.getStyleClass().add("bulk-refused");
            lines.getChildren()
                    .add(
                            new Label(
                                    frame.texts()
                                            .get("leads.paste.misfits", paste.misfits().size())));
            paste.misfits().stream()
                    .limit(LISTED)
                    .forEach(misfit -> lines.getChildren().add(line(misfit, words, frame)));
            getChildren().add(lines);
        }
        Button apply = new Button(frame.texts().get("leads.paste.take", paste.cells()));
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setDisable(paste.cells() == 0);
        apply.setOnAction(event -> take.run());
        HBox buttons = new HBox(apply);
        buttons.getStyleClass().add("bulk-buttons");
        getChildren().add(buttons);
    }

    private static Label line(LeadPaste.Misfit misfit, LeadWords words, Frame frame) {
        Label label =
                new Label(
                        misfit.lead()
                                + ", "
                                + words.title(misfit.column())
                                + ": "
                                + frame.texts().of(misfit.why()));
        label.setWrapText(true);
        return label;
    }
}
