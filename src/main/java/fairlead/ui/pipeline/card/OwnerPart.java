package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;
import fairlead.ui.control.Avatar;

import javafx.scene.Node;

import java.util.List;

/// The face of whoever owns the lead.
final class OwnerPart implements Part {
    private static final double SHARE = 0.88;

    private final Avatar avatar = new Avatar();

    private final CardWords words;
    private double size = 18;

    OwnerPart(CardWords words) {
        this.words = words;
        avatar.getStyleClass().add("card-avatar");
        avatar.setManaged(false);
        avatar.setMouseTransparent(true);
    }

    @Override
    public List<Node> nodes() {
        return List.of(avatar);
    }

    @Override
    public void show(LeadRow row) {
        String name = words.owner(row);
        avatar.setVisible(!name.isEmpty());
        if (!avatar.getName().equals(name)) {
            avatar.setName(name);
        }
    }

    @Override
    public double want() {
        return avatar.isVisible() ? size : 0;
    }

    @Override
    public void place(double x, double y, double width, double height) {
        size = Math.round(height * SHARE);
        avatar.resizeRelocate(
                Math.round(x + width - size), Math.round(y + (height - size) / 2), size, size);
    }
}
