package fairlead.ui.shell;

import fairlead.settings.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

/// One line of the palette.
final class PaletteCell extends ListCell<PaletteRow> {
    private final Texts texts;
    private final Label heading = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final FontIcon icon = new FontIcon("fth-command");
    private final HBox line;

    PaletteCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("palette-cell");
        heading.getStyleClass().add("palette-heading");
        detail.getStyleClass().add("palette-detail");
        keys.getStyleClass().add("keycap");
        detail.setMinWidth(0);
        detail.setPrefWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        line = new HBox(icon, title, detail, keys);
        line.getStyleClass().add("palette-line");
    }

    @Override
    protected void updateItem(PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setDisable(row instanceof PaletteRow.Heading);
        switch (row) {
            case PaletteRow.Heading group when !empty -> {
                heading.setText(group.text());
                setGraphic(heading);
            }
            case PaletteRow.Entry entry when !empty -> show(entry.item());
            case null, default -> setGraphic(null);
        }
    }

    private void show(PaletteItem item) {
        item.icon().ifPresent(icon::setIconLiteral);
        icon.setVisible(item.icon().isPresent());
        icon.setManaged(item.icon().isPresent());
        title.setText(item.title());
        detail.setText(item.detail());
        keys.setText(item.keys().map(stroke -> stroke.display(texts)).orElse(""));
        keys.setVisible(item.keys().isPresent());
        setAccessibleText(item.title() + " " + item.detail() + " " + keys.getText());
        setGraphic(line);
    }
}
