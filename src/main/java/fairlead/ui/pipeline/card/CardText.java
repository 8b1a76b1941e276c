package fairlead.ui.pipeline.card;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

/// One line of text that ends in an ellipsis where it has no room; measured once for each text.
public final class CardText extends Text {
    private static final String ELLIPSIS = "…";

    private String full = "";
    private double fullWidth = -1;
    private double fitted = -1;

    public CardText(String style) {
        getStyleClass().add(style);
        setTextOrigin(VPos.CENTER);
        setManaged(false);
        fontProperty().subscribe(font -> forget());
    }

    public void show(String text) {
        if (!full.equals(text)) {
            full = text;
            setText(text);
            forget();
        }
    }

    /// The width of the whole text.
    public double want() {
        if (fullWidth < 0) {
            setText(full);
            fullWidth = full.isEmpty() ? 0 : Math.ceil(getLayoutBounds().getWidth());
            fitted = fullWidth;
        }
        return fullWidth;
    }

    /// Puts the text into a box, cut to its width.
    public void place(double x, double y, double width, double height) {
        fit(width);
        setLayoutX(Math.round(x));
        setLayoutY(Math.round(y + height / 2));
    }

    private void fit(double width) {
        double whole = want();
        if (width >= whole) {
            if (fitted != whole) {
                setText(full);
                fitted = whole;
            }
        } else if (width != fitted) {
            cut(width, whole);
            fitted = width;
        }
    }

    private void cut(double width, double whole) {
        int length = (int) (full.length() * width / whole);
        String text;
        do {
            length--;
            text = length <= 0 ? "" : full.substring(0, length).stripTrailing() + ELLIPSIS;
            setText(text);
        } while (length > 0 && getLayoutBounds().getWidth() > width);
    }

    private void forget() {
        fullWidth = -1;
        fitted = -1;
    }
}
