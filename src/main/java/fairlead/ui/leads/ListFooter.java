package fairlead.ui.leads;

import fairlead.lead.LeadTotals;
import fairlead.ui.shell.Frame;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.util.Optional;

/// The line below the list: how many leads, the sums of the chosen ones beside those of all.
final class ListFooter {
    private final LeadsViewModel model;
    private final LeadWords words;
    private final Frame frame;
    private final ListSelection selection;

    ListFooter(LeadsViewModel model, LeadWords words, Frame frame, ListSelection selection) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        this.selection = selection;
    }

    void bind(Label count, Label sums, HBox chosenBar, Label chosen) {
        chosenBar.managedProperty().bind(chosenBar.visibleProperty());
        Runnable showCount = () -> count.setText(words.count(model.ids().size()));
        model.lines().subscribe(showCount);
        model.loadedProperty().subscribe(showCount);
        model.totalsProperty().subscribe(totals -> show(sums, totals));
        model.chosenTotalsProperty().subscribe(totals -> showChosen(chosenBar, chosen));
        selection.listen(
                () -> {
                    model.choose(selection.ids());
                    showChosen(chosenBar, chosen);
                });
        showChosen(chosenBar, chosen);
    }

    private void show(Label sums, Optional<LeadTotals> totals) {
        sums.setText(totals.map(words::sums).orElse(""));
        sums.setTooltip(totals.map(words::behind).map(Tooltip::new).orElse(null));
    }

    private void showChosen(HBox bar, Label chosen) {
        int size = selection.ids().size();
        bar.setVisible(size > 1);
        String said = frame.texts().get("leads.chosen", size);
        String sums = model.chosenTotalsProperty().get().map(words::sums).orElse("");
        chosen.setText(sums.isEmpty() ? said : said + ": " + sums);
    }
}
