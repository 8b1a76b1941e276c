package fairlead.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.House;
import fairlead.importing.mapping.ImportField;
import fairlead.lead.Lead;
import fairlead.ui.Fakes;
import fairlead.ui.Fx;
import fairlead.ui.Hand;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

class ImportViewTest {

    @TempDir private Path folder;
    private ImportFixture given;
    private ImportController controller;
    private Frame frame;
    private Hand hand;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    given = new ImportFixture(folder);
                    Fakes fakes = new Fakes(Locale.ENGLISH, House.commands());
                    frame = fakes.frame();
                    View<ImportController> view = view();
                    controller = view.controller();
                    hand = new Hand(view.root(), fakes);
                    controller.show(new Place.Import());
                });
    }

    private View<ImportController> view() {
        ImportViewModel model = given.model;
        Map<Class<?>, Supplier<Object>> pages =
                Map.of(
                        ImportController.class, () -> new ImportController(model),
                        ChooseController.class, () -> new ChooseController(model, frame),
                        MappingController.class, () -> new MappingController(model, frame),
                        RunController.class, () -> new RunController(model, frame),
                        ResultController.class, () -> new ResultController(model, frame));
        return new Views(frame.texts(), kind -> pages.get(kind).get()).load(ImportController.class);
    }

    @AfterEach
    void close() {
        hand.close();
        given.close();
    }

    @Test
    void aDroppedFileIsMappedBroughtAndTakenBackByHand() {
        drop("liste.csv", ImportFixture.LIST);
        assertThat(preview().getItems()).hasSize(3);

        hand.click(hand.find(Button.class, "#bring"));

        assertThat(given.leads()).extracting(Lead::name).containsExactly("Ann Lee", "Bob Roe");
        assertThat(text("#created")).isEqualTo("2");
        assertThat(text("#failed")).isEqualTo("1");

        hand.click(hand.find(Button.class, "#revert"));
        hand.click(hand.find(Button.class, ".question-panel .danger"));

        assertThat(given.leads()).isEmpty();
        assertThat(text("#outcome")).isEqualTo("The import was taken back.");
    }

    @Test
    void theKeyboardAloneBringsAFile() {
        drop("liste.csv", ImportFixture.LIST);

        hand.type(KeyCode.SPACE);

        assertThat(given.leads()).hasSize(2);
        assertThat(Fx.call(() -> hand.find(Button.class, "#leads").isFocused())).isTrue();
    }

    @Test
    void aKeyChangesWhatAColumnMeansAndTheFocusStays() {
        drop("liste.csv", ImportFixture.LIST);
        Choice<ImportField> target = target("Meaning of the column Firma");
        hand.focus(target);

        hand.type(KeyCode.DOWN);

        assertThat(Fx.call(target::getValue)).isEqualTo(ImportField.WEBSITE);
        assertThat(given.model.mapping().columns().get(1).field()).isEqualTo(ImportField.WEBSITE);
        assertThat(Fx.call(target::isFocused)).isTrue();
    }

    @Test
    void aFileThatIsNoTableIsExplainedWhereItWasDropped() {
        drop("angebot.csv", "%PDF-1.7");

        assertThat(text("#error")).contains("This is a PDF");
        assertThat(Fx.call(() -> hand.find(Label.class, "#error").isVisible())).isTrue();
    }

    @Test
    void withoutNamesTheButtonRests() {
        drop("liste.csv", "Name,Wert\nAnn,5\n");

        Fx.run(() -> given.model.mapping().read("Name", ImportField.IGNORED));

        assertThat(Fx.call(() -> hand.find(Button.class, "#bring").isDisabled())).isTrue();
        assertThat(text("#problem")).contains("No column says who");
    }

    private void drop(String name, String content) {
        Fx.run(
                () ->
                        assertThat(controller.take(List.of(given.file(name, content).toFile())))
                                .isTrue());
    }

    private String text(String selector) {
        return Fx.call(() -> hand.find(Label.class, selector).getText());
    }

    @SuppressWarnings("unchecked")
    private TableView<PreviewRow> preview() {
        return (TableView<PreviewRow>) hand.find(TableView.class, "#preview");
    }

    @SuppressWarnings("unchecked")
    private Choice<ImportField> target(String name) {
        return Fx.call(
                () ->
                        hand.view().lookupAll(".import-target").stream()
                                .filter(node -> name.equals(node.getAccessibleText()))
                                .map((Node node) -> (Choice<ImportField>) node)
                                .findFirst()
                                .orElseThrow());
    }
}
