package fairlead.ui.leads;

import fairlead.lead.bulk.BulkReport;
import fairlead.lead.company.CompanyRules;
import fairlead.ui.control.ProgressStrip;
import fairlead.ui.filter.FilterWords;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Changes many leads at once: what, to what, for which; what would happen; how far it is; what was
/// refused, line by line.
final class BulkPanel extends VBox {
    private static final int LISTED = 6;

    private final BulkViewModel model;
    private final Frame frame;
    private final BulkInput input;
    private final Label expected = new Label();
    private final VBox refused = new VBox();
    private final Button apply = new Button();
    private final ProgressStrip strip = new ProgressStrip();

    /// The leads that are chosen, and all that match.
    record Scope(List<UUID> chosen, List<UUID> matching) {}

    BulkPanel(
            BulkViewModel model,
            Frame frame,
            LeadWords words,
            FilterWords known,
            CompanyRules company,
            Scope scope) {
        this.model = model;
        this.frame = frame;
        model.open(scope.chosen());
        getStyleClass().add("bulk-panel");
        getStylesheets().add(getClass().getResource("/styles/leads.css").toExternalForm());
        input = new BulkInput(frame.texts(), words, known, company);
        input.onChange(model::change);
        expected.setWrapText(true);
        expected.getStyleClass().add("bulk-expected");
        refused.getStyleClass().add("bulk-refused");
        strip.setText(text("leads.bulk.running"));
        strip.setCancelText(text("leads.bulk.stop"));
        strip.setOnCancel(event -> model.stop());
        strip.visibleProperty().bind(model.runningProperty());
        strip.managedProperty().bind(strip.visibleProperty());
        strip.progressProperty().bind(model.progressProperty());
        getChildren()
                .addAll(
                        input,
                        scopes(scope.chosen(), scope.matching()),
                        expected,
                        refused,
                        strip,
                        buttons());
        model.previewProperty().subscribe(report -> show());
        model.resultProperty().subscribe(report -> show());
        model.countingProperty().subscribe(counting -> show());
        model.runningProperty().subscribe(running -> show());
    }

    private Node scopes(List<UUID> chosen, List<UUID> matching) {
        VBox box = new VBox();
        box.getStyleClass().add("bulk-scopes");
        if (chosen.size() == matching.size()) {
            box.getChildren().add(new Label(text("leads.bulk.all", matching.size())));
            return box;
        }
        ToggleGroup one = new ToggleGroup();
        RadioButton some = new RadioButton(text("leads.bulk.chosen", chosen.size()));
        RadioButton all = new RadioButton(text("leads.bulk.all", matching.size()));
        some.setToggleGroup(one);
        all.setToggleGroup(one);
        some.setSelected(true);
        some.setOnAction(event -> model.choose(chosen));
        all.setOnAction(event -> model.choose(matching));
        box.getChildren().addAll(some, all);
        return box;
    }

    private HBox buttons() {
        apply.setDefaultButton(true);
        apply.getStyleClass().add("accent");
        apply.setOnAction(event -> model.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(space, apply);
        line.getStyleClass().add("bulk-buttons");
        return line;
    }

    private void show() {
        Optional<BulkReport> done = model.resultProperty().get();
        Optional<BulkReport> report = done.isPresent() ? done : model.previewProperty().get();
        int changing = report.map(BulkReport::changed).orElse(0);
        apply.setText(text("leads.bulk.apply", changing));
        apply.setDisable(changing == 0 || done.isPresent() || model.runningProperty().get());
        input.setDisable(done.isPresent() || model.runningProperty().get());
        expected.setText(
                report.map(found -> sentence(found, done.isPresent()))
                        .orElse(
                                model.countingProperty().get()
                                        ? text("leads.bulk.counting")
                                        : text("leads.bulk.choose")));
        refused.getChildren()
                .setAll(
                        report.stream()
                                .flatMap(r -> r.refused().stream().limit(LISTED))
                                .map(this::line)
                                .toList());
        report.map(r -> r.refused().size() - LISTED)
                .filter(more -> more > 0)
                .ifPresent(
                        more ->
                                refused.getChildren()
                                        .add(new Label(text("leads.bulk.more", more))));
    }

    private String sentence(BulkReport report, boolean done) {
        String said =
                text(done ? "leads.bulk.did" : "leads.bulk.will", report.changed(), report.same());
        return report.refused().isEmpty()
                ? said
                : said + " " + text("leads.bulk.refused", report.refused().size());
    }

    private Label line(BulkReport.Refused row) {
        String name = row.name().isEmpty() ? text("leads.bulk.unknown") : row.name();
        Label label = new Label(name + ": " + frame.texts().of(row.why()));
        label.setWrapText(true);
        return label;
    }

    private String text(String key, Object... arguments) {
        return frame.texts().get(key, arguments);
    }
}
