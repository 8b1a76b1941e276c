package fairlead.ui.shell;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;

/// Where a failure ends that nobody else took: logged once, then said in words. One that was
/// foreseen has its own sentence; any other gets a code to search for and its details to copy.
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Texts texts;
    private final Toasts toasts;
    private final Popovers popovers;

    public Failures(Texts texts, Toasts toasts, Popovers popovers) {
        this.texts = texts;
        this.toasts = toasts;
        this.popovers = popovers;
    }

    /// Must be called on the window's thread.
    public void show(Throwable thrown) {
        Throwable failure = unwrap(thrown);
        ErrorCode code = ErrorCode.of(failure);
        LOG.error("failure {}", code.value(), failure);
        if (failure instanceof FairleadException known) {
            toasts.show(
                    texts.of(known),
                    texts.get("shell.error.details"),
                    () -> openPanel(failure, code));
        } else {
            openPanel(failure, code);
        }
    }

    private void openPanel(Throwable failure, ErrorCode code) {
        Label title = new Label(title(failure));
        title.getStyleClass().add("error-title");
        title.setWrapText(true);
        Label kept = new Label(texts.get("shell.error.kept"));
        kept.getStyleClass().add("error-text");
        kept.setWrapText(true);
        Label number = new Label(texts.get("shell.error.code", code.value()));
        number.getStyleClass().add("error-code");
        Button copy = new Button(texts.get("shell.error.copy"));
        copy.setOnAction(event -> copy(details(failure, code)));
        Button close = new Button(texts.get("shell.close"));
        close.setDefaultButton(true);
        HBox buttons = new HBox(copy, close);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox panel = new VBox(title, kept, number, buttons);
        panel.getStyleClass().add("error-panel");
        Runnable closing = popovers.showCentered(panel);
        close.setOnAction(event -> closing.run());
        close.requestFocus();
    }

    private String title(Throwable failure) {
        return failure instanceof FairleadException known
                ? texts.of(known)
                : texts.get("shell.error.unexpected");
    }

    private static String details(Throwable failure, ErrorCode code) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return code.value()
                + "\nJava %s, JavaFX %s, %s %s\n"
                        .formatted(
                                System.getProperty("java.version"),
                                System.getProperty("javafx.version"),
                                System.getProperty("os.name"),
                                System.getProperty("os.version"))
                + trace;
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static Throwable unwrap(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
    }
}
