package fairlead.ui.activity;

import fairlead.history.WorkFilter.Doer;

import javafx.scene.control.ListCell;

/// Somebody who may have done something; nobody in particular is everybody.
final class EverybodyCell extends ListCell<Doer> {
    private final ActivityWords words;

    EverybodyCell(ActivityWords words) {
        this.words = words;
    }

    @Override
    protected void updateItem(Doer doer, boolean empty) {
        super.updateItem(doer, empty);
        setText(empty && getListView() != null ? "" : words.who(doer));
    }
}
