package fairlead.ui.agents;

import fairlead.autonomy.matrix.PastDraft;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

import java.time.LocalDate;
import java.util.List;

/// The latest drafts in their own words, before anybody lets mail go by itself: the newest open,
/// the others a key away.
final class DraftsPane {
    private final Frame frame;
    private final Texts texts;

    DraftsPane(Frame frame) {
        this.frame = frame;
        this.texts = frame.texts();
    }

    Node show(List<PastDraft> drafts) {
        Label title =
                new Label(
                        drafts.isEmpty()
                                ? texts.get("agents.drafts.none")
                                : texts.get("agents.drafts", drafts.size()));
        title.setWrapText(true);
        title.getStyleClass().add(drafts.isEmpty() ? "matrix-muted" : "matrix-name");
        VBox all = new VBox(title);
        all.getStyleClass().add("matrix-drafts");
        for (PastDraft draft : drafts) {
            TitledPane sheet = sheet(draft);
            sheet.setExpanded(draft == drafts.getFirst());
            all.getChildren().add(sheet);
        }
        return all;
    }

    private TitledPane sheet(PastDraft draft) {
        LocalDate day = LocalDate.ofInstant(draft.made(), frame.formats().zone());
        String ended = texts.get("agents.ended." + draft.status().label());
        Label subject = line(draft.subject(), "matrix-name");
        Label body = line(draft.body(), "matrix-draft");
        String head = frame.formats().date(day) + " · " + draft.lead() + " · " + ended;
        TitledPane sheet = new TitledPane(head, new VBox(subject, body));
        sheet.setAnimated(false);
        return sheet;
    }

    private static Label line(String text, String style) {
        Label line = new Label(text == null ? "" : text);
        line.setWrapText(true);
        line.setMinWidth(0);
        line.getStyleClass().add(style);
        return line;
    }
}
