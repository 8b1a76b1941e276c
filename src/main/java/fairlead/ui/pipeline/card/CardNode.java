package fairlead.ui.pipeline.card;

import fairlead.lead.LeadRow;

import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A card, made once and shown for one lead after another: a single level of nodes that it lays out
/// itself.
public final class CardNode extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");
    private static final PseudoClass LOADING = PseudoClass.getPseudoClass("loading");
    private static final double GAP = 8;
    private static final double NEXT_SHARE = 0.75;
    private static final double MARK = 8;
    private static final double MARK_GAP = 6;

    private static final Duration TOLD = Duration.seconds(6);
    private static final Duration SLIDE = Duration.millis(220);

    private final CardWords words;
    private CardLook look;
    private final CardText name = new CardText("card-name");
    private Part tier;
    private Part proposal;
    private Part value;
    private Part dot;
    private Part stale;
    private final List<Row> rows = new ArrayList<>();
    private List<Part> parts = List.of();
    private LeadRow row;
    private Label mover;

    private record Row(Part left, Part right) {}

    public CardNode(CardWords words) {
        this.words = words;
        getStyleClass().add("card");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
    }

    /// How tall every card of a look is, where type is `em` pixels tall.
    public static double height(CardLook look, double em) {
        return look.height(em);
    }

    public Optional<LeadRow> row() {
        return Optional.ofNullable(row);
    }

    /// Shows a lead, or grey nothing for one that is still on its way (null).
    public void show(LeadRow shown, CardLook wanted) {
        if (!wanted.equals(look)) {
            look = wanted;
            build();
        }
        pseudoClassStateChanged(LOADING, shown == null);
        if (row != shown) {
            if (row == null || shown == null) {
                getChildren().forEach(node -> node.setOpacity(shown == null ? 0 : 1));
            }
            row = shown;
            forgetMover();
            if (shown != null) {
                name.show(shown.name());
                parts.forEach(part -> part.show(shown));
            }
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            requestLayout();
        }
    }

    private void forgetMover() {
        if (mover != null) {
            getChildren().remove(mover);
            mover = null;
        }
    }

    /// The card in one sentence, put together only where somebody listens.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT
                ? row().map(words::spoken).orElse("")
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /// Whether a point of the card is on its next step.
    public boolean isOnNext(Point2D at) {
        double em = name.getFont().getSize();
        if (dot != null) {
            return at.getX() > getWidth() - Math.round(0.77 * em) - MARK - MARK_GAP / 2;
        }
        int line = (int) Math.floor((at.getY() - look.padding(em)) / look.lineHeight(em)) - 1;
        List<CardLook.Line> lines = look.lines();
        return line >= 0
                && line < lines.size()
                && lines.get(line).left() == CardField.NEXT_ACTION
                && at.getX() < getWidth() * NEXT_SHARE;
    }

    /// Tells for a while who else has moved the card; it slides in unless that is unwanted.
    public void tellMover(String who, boolean still) {
        forgetMover();
        mover = new Label(who);
        mover.getStyleClass().add("card-mover");
        mover.setManaged(false);
        mover.setMouseTransparent(true);
        getChildren().add(mover);
        mover.applyCss();
        mover.autosize();
        mover.relocate(
                Math.max(0, getWidth() - mover.getWidth() - 6),
                Math.max(0, getHeight() - mover.getHeight() - 4));
        PauseTransition stay = new PauseTransition(TOLD);
        Label told = mover;
        stay.setOnFinished(event -> getChildren().remove(told));
        stay.play();
        if (!still) {
            TranslateTransition slide = new TranslateTransition(SLIDE, this);
            slide.setFromY(-getHeight() / 3);
            slide.setToY(0);
            slide.play();
        }
    }

    public void mark(boolean selected, boolean current, boolean lifted) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(LIFTED, lifted);
    }

    private void build() {
        CardParts made = new CardParts(words);
        tier = head(made, CardField.TIER);
        proposal = head(made, CardField.PROPOSAL);
        value = head(made, CardField.VALUE);
        boolean compact = look.density() == Density.COMPACT;
        dot = compact && look.shows(CardField.NEXT_ACTION) ? made.dot() : null;
        stale = compact && look.shows(CardField.DAYS_IN_STAGE) ? made.staleOnly() : null;
        rows.clear();
        for (CardLook.Line line : look.lines()) {
            rows.add(new Row(part(made, line.left()), part(made, line.right())));
        }
        List<Node> nodes = new ArrayList<>(List.of(name));
        parts = allParts();
        parts.forEach(part -> nodes.addAll(part.nodes()));
        nodes.forEach(node -> node.setMouseTransparent(true));
        getChildren().setAll(nodes);
        applyCss();
        row = null;
    }

    private Part head(CardParts parts, CardField field) {
        return look.shows(field) ? parts.of(field) : null;
    }

    private static Part part(CardParts parts, CardField field) {
        return field == null ? null : parts.of(field);
    }

    private List<Part> allParts() {
        Stream<Part> below = rows.stream().flatMap(row -> Stream.of(row.left(), row.right()));
        return Stream.concat(Stream.of(tier, proposal, value, dot, stale), below)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    protected void layoutChildren() {
        if (row == null) {
            return;
        }
        double em = name.getFont().getSize();
        double pad = Math.round(0.77 * em);
        double line = look.lineHeight(em);
        double y = look.padding(em);
        double width = getWidth() - 2 * pad;
        layoutHead(pad, y, width, line);
        for (Row row : rows) {
            y += line;
            layoutRow(row, pad, y, width, line);
        }
    }

    private void layoutHead(double x, double y, double width, double height) {
        double right = x + width;
        if (dot != null) {
            dot.place(right - MARK, y, MARK, height);
            right -= MARK + GAP;
        }
        right -= placeRight(value, right, y, height);
        right -= placeRight(stale, right, y, height);
        right -= placeRight(proposal, right, y, height);
        double left = x;
        if (tier != null && row.pulse().tier() != null) {
            tier.place(left, y, MARK, height);
            left += MARK + MARK_GAP;
        }
        name.place(left, y, Math.max(0, right - left), height);
    }

    private static double placeRight(Part part, double right, double y, double height) {
        double want = part == null ? 0 : part.want();
        if (want == 0) {
            return 0;
        }
        part.place(right - want, y, want, height);
        return want + GAP;
    }

    private static void layoutRow(Row row, double x, double y, double width, double height) {
        double taken = placeRight(row.right(), x + width, y, height);
        if (row.left() != null && row.left().want() > 0) {
            row.left().place(x, y, Math.max(0, width - taken), height);
        }
    }
}
