package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import javafx.scene.Node;

import java.util.List;

/// A piece of a card: its nodes are made once and shown again for every lead.
interface Part {
    List<Node> nodes();

    void show(LeadRow card);

    /// The width it would take if there were room, 0 where it has nothing to show.
    double want();

    void place(double x, double y, double width, double height);
}
