package fairlead.ui.shell;

import fairlead.settings.Texts;
import fairlead.settings.WorkspaceKind;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// The chip that says where the data lies; a click tells more and offers the way out.
public final class WorkspaceChip {
    private final Texts texts;
    private final Overlays overlays;
    private final Runnable leave;

    /// `leave` removes the sample company, or signs out of the team.
    public WorkspaceChip(Texts texts, Overlays overlays, Runnable leave) {
        this.texts = texts;
        this.overlays = overlays;
        this.leave = leave;
    }

    void attach(Button chip, ShellViewModel model) {
        model.workspaceProperty()
                .subscribe(
                        kind -> {
                            chip.setVisible(kind.isPresent());
                            kind.ifPresent(present -> show(chip, present));
                        });
        chip.setOnAction(
                event ->
                        model.workspaceProperty().get().ifPresent(kind -> open(chip, kind, model)));
    }

    private void show(Button chip, WorkspaceKind kind) {
        chip.setText(texts.get(nameKey(kind)));
        chip.setGraphic(new FontIcon(icon(kind)));
    }

    private void open(Button chip, WorkspaceKind kind, ShellViewModel model) {
        Label about = new Label(texts.get(aboutKey(kind)));
        about.setWrapText(true);
        Label where = new Label(model.workspaceNameProperty().get());
        where.getStyleClass().add("chip-where");
        where.setWrapText(true);
        VBox panel = new VBox(about, where);
        panel.getStyleClass().add("chip-panel");
        Runnable close = overlays.popovers().show(chip, panel);
        if (kind != WorkspaceKind.LOCAL) {
            Button action = new Button(texts.get(leaveKey(kind)));
            action.setOnAction(
                    event -> {
                        close.run();
                        confirm(kind, model.unsentProperty().get());
                    });
            panel.getChildren().add(action);
            action.requestFocus();
        }
    }

    private void confirm(WorkspaceKind kind, long unsent) {
        String question =
                kind == WorkspaceKind.SAMPLE
                        ? texts.get("shell.workspace.sample.remove.question")
                        : texts.get("shell.workspace.team.leave.question", unsent);
        overlays.dialogs().confirm(question, texts.get(leaveKey(kind)), leave);
    }

    private static String nameKey(WorkspaceKind kind) {
        return switch (kind) {
            case LOCAL -> "shell.workspace.local";
            case SAMPLE -> "shell.workspace.sample";
            case TEAM -> "shell.workspace.team";
        };
    }

    private static String aboutKey(WorkspaceKind kind) {
        return switch (kind) {
            case LOCAL -> "shell.workspace.local.about";
            case SAMPLE -> "shell.workspace.sample.about";
            case TEAM -> "shell.workspace.team.about";
        };
    }

    private static String leaveKey(WorkspaceKind kind) {
        return kind == WorkspaceKind.SAMPLE
                ? "shell.workspace.sample.remove"
                : "shell.workspace.team.leave";
    }

    private static String icon(WorkspaceKind kind) {
        return switch (kind) {
            case LOCAL -> "fth-hard-drive";
            case SAMPLE -> "fth-compass";
            case TEAM -> "fth-users";
        };
    }
}
