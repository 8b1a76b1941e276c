package fairlead.ui.settings;

import fairlead.settings.Texts;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import java.util.Map;

/// Which version this is, what it runs on, and where its files are.
public final class AboutController {
    private final ProgramFacts facts;
    private final Texts texts;

    @FXML private Label version;
    @FXML private Label machine;
    @FXML private TextField settingsFile;
    @FXML private TextField workspace;

    public AboutController(ProgramFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        version.setText(texts.get("settings.about.version", facts.version()));
        machine.setText(facts.machine());
        settingsFile.setText(String.valueOf(facts.settingsFile()));
        workspace.setText(String.valueOf(facts.workspace()));
    }

    @FXML
    private void copy() {
        String text = String.join("\n", version.getText(), machine.getText(), workspace.getText());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
