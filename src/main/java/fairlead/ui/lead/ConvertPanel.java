package fairlead.ui.lead;

import fairlead.client.ClientMatch;
import fairlead.client.ClientRow;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.Texts;
import fairlead.ui.shell.Popovers;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.Locale;

/// Shows what a conversion will do before it does it: a new client, or one that is there already.
public final class ConvertPanel {

    private final ConversionViewModel model;
    private final FactFormat format;
    private final Popovers popovers;
    private final Texts texts;

    public ConvertPanel(
            ConversionViewModel model, FactFormat format, Popovers popovers, Texts texts) {
        this.model = model;
        this.format = format;
        this.popovers = popovers;
        this.texts = texts;
    }

    void open(Node anchor, LeadSheet lead) {
        VBox panel = new VBox();
        panel.getStyleClass().add("side-panel");
        Panels.dressed(panel);
        model.look(lead);
        Runnable close = popovers.show(anchor, panel);
        Subscription shown = model.prospectProperty().subscribe(found -> fill(panel, found, close));
        panel.sceneProperty()
                .subscribe(
                        (was, is) -> {
                            if (is == null) {
                                shown.unsubscribe();
                            }
                        });
    }

    private void fill(VBox panel, ConversionViewModel.Prospect found, Runnable close) {
        panel.getChildren().clear();
        if (found == null) {
            return;
        }
        if (found.lead().clientId() == null) {
            choose(panel, found, close);
        } else {
            takeBack(panel, found, close);
        }
    }

    private void choose(VBox panel, ConversionViewModel.Prospect found, Runnable close) {
        ToggleGroup group = new ToggleGroup();
        RadioButton anew = radio(group, texts.get("client.new"));
        TextField name = new TextField(found.newName());
        name.setAccessibleText(texts.get("client.name"));
        name.disableProperty().bind(anew.selectedProperty().not());
        panel.getChildren().addAll(title("client.convert.title", found.lead().name()), anew, name);
        for (ClientMatch match : found.matches()) {
            RadioButton into = radio(group, into(match));
            into.setUserData(match.client());
            panel.getChildren().add(into);
        }
        group.selectToggle(
                found.matches().isEmpty() || found.matches().getFirst().by() == ClientMatch.By.NAME
                        ? anew
                        : group.getToggles().get(1));
        panel.getChildren().addAll(takes(found.lead()), note("client.keeps"));
        Button go = new Button(texts.get("client.convert"));
        go.getStyleClass().add("accent");
        go.setOnAction(
                event -> {
                    close.run();
                    if (group.getSelectedToggle().getUserData() instanceof ClientRow client) {
                        model.convertInto(found.lead(), client);
                    } else {
                        model.convertAnew(found.lead(), name.getText());
                    }
                });
        go.disableProperty().bind(anew.selectedProperty().and(name.textProperty().isEmpty()));
        panel.getChildren().add(buttons(go));
    }

    private String into(ClientMatch match) {
        return texts.get(
                "client.into",
                match.client().name(),
                texts.get("client.by." + match.by().name().toLowerCase(Locale.ROOT)));
    }

    /// What the client has from the lead.
    private Node takes(LeadSheet lead) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("convert-grid");
        int row = 0;
        for (LeadField field :
                new LeadField[] {
                    LeadField.EMAIL, LeadField.PHONE, LeadField.WEBSITE, LeadField.INDUSTRY
                }) {
            if (lead.get(field) != null) {
                Label name = new Label(texts.get("lead.field." + field.label()));
                name.getStyleClass().add("fact-name");
                grid.addRow(row++, name, new Label(format.show(lead, field)));
            }
        }
        return grid;
    }

    private void takeBack(VBox panel, ConversionViewModel.Prospect found, Runnable close) {
        String name = found.client().map(ClientRow::name).orElse("");
        panel.getChildren().add(title("client.is", name));
        if (!found.isReversible()) {
            panel.getChildren().add(note(texts.get("client.projects", found.projects()), true));
            return;
        }
        panel.getChildren().add(note("client.revert.about"));
        Button back = new Button(texts.get("client.revert"));
        back.setOnAction(
                event -> {
                    close.run();
                    model.revert(found.lead());
                });
        panel.getChildren().add(buttons(back));
    }

    private Label title(String key, String name) {
        Label title = new Label(texts.get(key, name));
        title.getStyleClass().add("panel-title");
        title.setWrapText(true);
        return title;
    }

    private Label note(String key) {
        return note(texts.get(key), true);
    }

    private static Label note(String words, boolean wrap) {
        Label note = new Label(words);
        note.getStyleClass().add("action-meta");
        note.setWrapText(wrap);
        return note;
    }

    private static RadioButton radio(ToggleGroup group, String words) {
        RadioButton radio = new RadioButton(words);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        return radio;
    }

    private static HBox buttons(Button button) {
        HBox line = new HBox(button);
        line.getStyleClass().add("panel-buttons");
        return line;
    }
}
