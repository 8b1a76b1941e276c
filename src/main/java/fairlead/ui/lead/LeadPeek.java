package fairlead.ui.lead;

import fairlead.action.ActionRow;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.Texts;
import fairlead.timeline.TimelineRow;
import fairlead.ui.control.Avatar;
import fairlead.ui.control.RelativeTime;
import fairlead.ui.control.StagePill;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Latest;
import fairlead.ui.shell.Place;
import fairlead.ui.timeline.EventLines;
import fairlead.ui.timeline.Panels;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.UUID;

/// A lead in the drawer, from whatever list: who it is, what comes next, and the newest of what
/// happened. The focus stays in the list.
public final class LeadPeek {

    private static final List<LeadField> FACTS =
            List.of(
                    LeadField.VALUE,
                    LeadField.EXPECTED_CLOSE_DATE,
                    LeadField.OWNER,
                    LeadField.EMAIL,
                    LeadField.PHONE);

    private final PeekReader reader;
    private final LeadWords words;
    private final FactFormat format;
    private final Frame frame;
    private final Texts texts;
    private final Latest slot = new Latest();

    public LeadPeek(PeekReader reader, LeadWords words, FactFormat format, Frame frame) {
        this.reader = reader;
        this.words = words;
        this.format = format;
        this.frame = frame;
        this.texts = frame.texts();
    }

    /// Reads the lead and shows it in the drawer.
    public void open(UUID lead) {
        frame.background()
                .run(() -> reader.read(lead))
                .onSuccess(found -> found.ifPresent(this::show))
                .in(slot)
                .start();
    }

    private void show(PeekReader.Glance glance) {
        words.know(glance.people(), glance.statuses(), glance.contacts());
        VBox body = new VBox(head(glance.sheet()), facts(glance.sheet()));
        body.getStyleClass().add("lead-peek");
        section(body, "lead.next", glance.actions().stream().map(this::action).toList());
        EventLines lines = new EventLines(texts, frame.formats(), words.names(), words.record());
        section(
                body,
                "lead.print.timeline",
                glance.events().stream().map(row -> event(lines, row)).toList());
        Button open = new Button(texts.get("activity.open"));
        open.getStyleClass().add("accent");
        open.setOnAction(event -> frame.navigator().go(new Place.LeadPage(glance.sheet().id())));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(open);
        foot.getStyleClass().add("peek-foot");
        frame.peek().show(glance.sheet().id(), Panels.dressed(new VBox(scroll, foot)));
    }

    private HBox head(LeadSheet sheet) {
        Label name = new Label(sheet.name());
        name.getStyleClass().add("peek-title");
        name.setWrapText(true);
        Label company = new Label(sheet.text(LeadField.COMPANY));
        company.getStyleClass().add("action-meta");
        company.setWrapText(true);
        StagePill pill = new StagePill();
        pill.show(words.stages(), sheet.status());
        String known = company.getText().isEmpty() ? sheet.name() : sheet.text(LeadField.COMPANY);
        HBox head = new HBox(new Avatar(known), new VBox(name, company, pill));
        head.getStyleClass().add("contact-who");
        return head;
    }

    private GridPane facts(LeadSheet sheet) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("convert-grid");
        FACTS.stream()
                .filter(field -> sheet.get(field) != null)
                .forEach(
                        field -> {
                            Label label = new Label(texts.get("lead.field." + field.label()));
                            label.getStyleClass().add("fact-name");
                            label.setMinWidth(Region.USE_PREF_SIZE);
                            grid.addRow(grid.getRowCount(), label, new Label(value(sheet, field)));
                        });
        return grid;
    }

    private String value(LeadSheet sheet, LeadField field) {
        return field == LeadField.OWNER
                ? words.names().person((UUID) sheet.get(field))
                : format.show(sheet, field);
    }

    private HBox action(ActionRow action) {
        return line(action.title(), new RelativeTime(frame.formats(), action.dueAt()));
    }

    private HBox event(EventLines lines, TimelineRow row) {
        String text = lines.text(row);
        return line(
                text.length() > 200 ? text.substring(0, 199).strip() + "…" : text,
                new RelativeTime(frame.formats(), row.at()));
    }

    private static HBox line(String text, RelativeTime when) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(words, when);
        line.getStyleClass().add("peek-line");
        return line;
    }

    private void section(VBox body, String key, List<HBox> lines) {
        if (!lines.isEmpty()) {
            Label heading = new Label(texts.get(key));
            heading.getStyleClass().add("group-title");
            VBox section = new VBox(heading);
            section.getStyleClass().add("next-section");
            section.getChildren().addAll(lines);
            body.getChildren().add(section);
        }
    }
}
