package fairlead.ui.pipeline.state;

import fairlead.lead.LeadSort;
import fairlead.lead.LeadTotals;
import fairlead.ui.pipeline.picture.BoardReader;
import fairlead.ui.pipeline.pile.Slot;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One column of the board: its name, its numbers over every matching lead, and how it is shown.
public final class ColumnViewModel {
    public static final double NARROW = 196;
    public static final double USUAL = 210;
    public static final double WIDE = 480;

    private final Slot slot;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<LeadTotals> counted =
            new ReadOnlyObjectWrapper<>(BoardReader.NOTHING);
    private final ReadOnlyObjectWrapper<LeadTotals> totals =
            new ReadOnlyObjectWrapper<>(BoardReader.NOTHING);
    private final BooleanProperty folded = new SimpleBooleanProperty();
    private final DoubleProperty width = new SimpleDoubleProperty(USUAL);
    private final ObjectProperty<LeadSort> sort = new SimpleObjectProperty<>();

    ColumnViewModel(Slot slot) {
        this.slot = slot;
    }

    public Slot slot() {
        return slot;
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    void setTitle(String name) {
        title.set(name);
    }

    /// What the database has counted, or what it will count once the cards in hand are dropped.
    public ReadOnlyObjectProperty<LeadTotals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    public LeadTotals counted() {
        return counted.get();
    }

    void count(LeadTotals fresh) {
        counted.set(fresh);
        totals.set(fresh);
    }

    void foresee(LeadTotals coming) {
        totals.set(coming);
    }

    public BooleanProperty foldedProperty() {
        return folded;
    }

    public DoubleProperty widthProperty() {
        return width;
    }

    public ObjectProperty<LeadSort> sortProperty() {
        return sort;
    }
}
