package fairlead.ui.control;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;

/// The little sign of a stage: a ring that fills on the way, a tick, a cross, two bars.
final class StageMark {
    private static final double RADIUS = 5.5;

    private StageMark() {}

    static Node of(StageKind kind, double progress) {
        return switch (kind) {
            case NEW -> ring("stage-ring-dashed", 0);
            case OPEN -> ring("stage-ring", progress);
            case PAUSED -> disc("M-2,-2.6 L-2,2.6 M2,-2.6 L2,2.6");
            case WON -> disc("M-2.8,0.2 L-0.8,2.2 L2.8,-2");
            case LOST -> disc("M-2.2,-2.2 L2.2,2.2 M2.2,-2.2 L-2.2,2.2");
            case UNQUALIFIED -> disc("M-2.6,0 L2.6,0");
        };
    }

    private static Node ring(String style, double progress) {
        Circle ring = new Circle(RADIUS);
        ring.getStyleClass().add(style);
        Arc pie = new Arc(0, 0, RADIUS - 2, RADIUS - 2, 90, -360 * progress);
        pie.setType(ArcType.ROUND);
        pie.getStyleClass().add("stage-pie");
        return new Group(ring, pie);
    }

    private static Node disc(String sign) {
        Circle disc = new Circle(RADIUS + 0.5);
        disc.getStyleClass().add("stage-disc");
        SVGPath path = new SVGPath();
        path.setContent(sign);
        path.getStyleClass().add("stage-sign");
        return new Group(disc, path);
    }
}
