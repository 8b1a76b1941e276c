package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;

import fairlead.ui.Fx;
import fairlead.ui.shell.Place;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/// Files from the desktop over the whole window.
class FileDropViewTest {
    @TempDir Path folder;
    private WindowStage stage;

    @BeforeEach
    void open() {
        stage = new WindowStage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aFileDroppedOnTheBoardStartsBringMyLeadsWithIt() throws IOException {
        File leads = file("name,company\nJo Lee,Acme\n");
        stage.go(new Place.Pipeline());

        DragEvent over = send(DragEvent.DRAG_OVER, leads);
        assertThat(over.getAcceptedTransferMode()).isEqualTo(TransferMode.COPY);
        assertThat(stage.all(".drop-hint")).hasSize(1);

        send(DragEvent.DRAG_DROPPED, leads);
        assertThat(place()).isEqualTo(new Place.Import());
        assertThat(stage.all(".drop-hint")).isEmpty();
        assertThat(stage.all(".label"))
                .anySatisfy(node -> assertThat(((Label) node).getText()).isEqualTo("leads.csv"));
    }

    @Test
    void whatIsNoFileIsNotTaken() {
        stage.go(new Place.Pipeline());

        DragEvent over = send(DragEvent.DRAG_OVER);

        assertThat(over.isAccepted()).isFalse();
        assertThat(stage.all(".drop-hint")).isEmpty();
    }

    private Place place() {
        return Fx.call(() -> stage.frame.navigator().placeProperty().get());
    }

    private File file(String lines) throws IOException {
        return Files.writeString(folder.resolve("leads.csv"), lines).toFile();
    }

    /// As the platform sends it to what lies under the pointer.
    private DragEvent send(EventType<DragEvent> type, File... files) {
        Node under = stage.all(".pipeline").getFirst();
        Point2D at = stage.middleOf(under);
        return Fx.call(
                () -> {
                    DragEvent event =
                            new DragEvent(
                                    type,
                                    board(files),
                                    at.getX(),
                                    at.getY(),
                                    at.getX(),
                                    at.getY(),
                                    TransferMode.COPY,
                                    null,
                                    null,
                                    new PickResult(under, new Point3D(0, 0, 0), 0));
                    DragEvent sent = event.copyFor(null, under, type);
                    Event.fireEvent(under, sent);
                    return sent;
                });
    }

    private static Dragboard board(File... files) {
        TKClipboard clipboard = Toolkit.getToolkit().createLocalClipboard();
        if (files.length > 0) {
            clipboard.putContent(new Pair<>(DataFormat.FILES, List.of(files)));
        }
        return DragboardHelper.createDragboard(offering(clipboard));
    }

    /// A clipboard of one's own cannot say what may be done with what is on it.
    private static TKClipboard offering(TKClipboard clipboard) {
        InvocationHandler answers =
                (proxy, method, arguments) ->
                        method.getName().equals("getTransferModes")
                                ? EnumSet.of(TransferMode.COPY)
                                : method.invoke(clipboard, arguments);
        return (TKClipboard)
                Proxy.newProxyInstance(
                        TKClipboard.class.getClassLoader(),
                        new Class<?>[] {TKClipboard.class},
                        answers);
    }
}
