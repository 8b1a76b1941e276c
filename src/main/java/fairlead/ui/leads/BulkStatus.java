package fairlead.ui.leads;

import fairlead.lead.Closing;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadStatus;
import fairlead.lead.LostReason;
import fairlead.lead.bulk.BulkChange;
import fairlead.lead.company.CompanyRules;
import fairlead.settings.Texts;
import fairlead.ui.move.Evidence;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Which status many leads get, with what a single move asks too: the reason of a loss, and what
/// speaks for a win where the company wants to know.
final class BulkStatus extends VBox {
    private final CompanyRules company;
    private final Consumer<Optional<BulkChange>> taker;
    private final ComboBox<LeadStatus> status;
    private final ComboBox<LostReason> reason;
    private final ComboBox<Evidence> evidence;

    BulkStatus(
            Texts texts,
            LeadWords words,
            CompanyRules company,
            Consumer<Optional<BulkChange>> taker) {
        this.company = company;
        this.taker = taker;
        getStyleClass().add("bulk-status");
        status = box(Choices.of(List.of(LeadStatus.values()), words::status));
        status.setAccessibleText(words.title(LeadColumn.STATUS));
        reason = box(Choices.of(company.offered(), words::words));
        reason.setPromptText(texts.get("leads.bulk.reason"));
        reason.setAccessibleText(texts.get("leads.bulk.reason"));
        evidence =
                box(
                        Choices.of(
                                List.of(Evidence.values()),
                                kind -> texts.get("move.evidence." + kind.code())));
        evidence.setPromptText(texts.get("leads.bulk.evidence"));
        evidence.setAccessibleText(texts.get("leads.bulk.evidence"));
        getChildren().addAll(status, reason, evidence);
        status.valueProperty().subscribe(this::tell);
        reason.valueProperty().subscribe(this::tell);
        evidence.valueProperty().subscribe(this::tell);
    }

    private static <T> ComboBox<T> box(ComboBox<T> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void tell() {
        boolean lost = status.getValue() == LeadStatus.CLOSED_LOST;
        boolean won = status.getValue() == LeadStatus.CLOSED_WON && company.asksForEvidence();
        reason.setVisible(lost);
        evidence.setVisible(won);
        taker.accept(change(lost, won));
    }

    private Optional<BulkChange> change(boolean lost, boolean won) {
        if (status.getValue() == null || lost && reason.getValue() == null) {
            return Optional.empty();
        }
        Closing why = Closing.NONE;
        if (lost) {
            why = Closing.lost(reason.getValue().code());
        } else if (won && evidence.getValue() != null) {
            why = new Closing(evidence.getValue().code(), null, null);
        }
        return Optional.of(new BulkChange.MoveTo(status.getValue(), why));
    }
}
