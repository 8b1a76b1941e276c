package fairlead.ui.pipeline;

import static fairlead.lead.LeadStatus.ACTIVE;
import static fairlead.lead.LeadStatus.CLOSED_LOST;
import static fairlead.lead.LeadStatus.CLOSED_WON;
import static fairlead.lead.LeadStatus.NEW_OPPORTUNITIES;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.settings.Appearance;
import fairlead.settings.ThemeChoice;
import fairlead.ui.Fx;
import fairlead.ui.pipeline.card.CardLook;
import fairlead.ui.pipeline.card.CardNode;
import fairlead.ui.pipeline.card.Density;
import fairlead.ui.pipeline.column.BoardPane;
import fairlead.ui.pipeline.column.CardPile;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The board under a real pointer and real keys, without a display.
class BoardViewTest {
    private static final double TYPE = 13;

    @TempDir private Path folder;
    private BoardStage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aCardIsDraggedToAnotherColumn(ThemeChoice theme) {
        UUID id = open(theme);

        stage.grab(center(card(NEW_OPPORTUNITIES.ordinal(), 0)));
        stage.carry(stage.middleOf(pile(1)));
        assertThat(Fx.call(() -> stage.given.board.drag().isActive())).isTrue();
        stage.letGo();

        assertThat(stage.given.stored(id).status()).isEqualTo(ACTIVE);
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void escPutsADraggedCardBack(ThemeChoice theme) {
        UUID id = open(theme);

        stage.grab(center(card(0, 0)));
        stage.carry(stage.middleOf(pile(1)));
        stage.press(KeyCode.ESCAPE);
        stage.letGo();

        assertThat(stage.given.stored(id).status()).isEqualTo(NEW_OPPORTUNITIES);
        assertThat(Fx.call(() -> stage.given.names(NEW_OPPORTUNITIES))).containsExactly("Jo Lee");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aLossIsGivenItsReasonByOneKey(ThemeChoice theme) {
        UUID id = open(theme);

        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.L);
        assertThat(stage.given.stored(id).status()).isEqualTo(NEW_OPPORTUNITIES);
        stage.press(KeyCode.DIGIT3);
        stage.press(KeyCode.ENTER);

        assertThat(stage.given.stored(id).status()).isEqualTo(CLOSED_LOST);
        assertThat(stage.given.stored(id).lostReason()).isEqualTo("no_budget");
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void escOnTheReasonPutsTheCardBack(ThemeChoice theme) {
        UUID id = open(theme);

        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.L);
        stage.press(KeyCode.ESCAPE);

        assertThat(stage.given.stored(id).status()).isEqualTo(NEW_OPPORTUNITIES);
        assertThat(Fx.call(() -> stage.given.moves.questionProperty().get())).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void escIsLeftToOthersWhereNothingIsChosen(ThemeChoice theme) {
        open(theme);
        List<KeyEvent> left = new ArrayList<>();
        Fx.run(() -> stage.root().getScene().addEventHandler(KeyEvent.KEY_PRESSED, left::add));

        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.X);
        stage.press(KeyCode.ESCAPE);
        assertThat(left).last().matches(KeyEvent::isConsumed);
        stage.press(KeyCode.ESCAPE);

        assertThat(left).last().matches(event -> !event.isConsumed());
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void ctrlArrowCarriesACardAndTheScreenReaderHearsIt(ThemeChoice theme) {
        UUID id = open(theme);

        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.CONTROL, KeyCode.RIGHT);

        assertThat(stage.given.stored(id).status()).isEqualTo(ACTIVE);
        assertThat(Fx.call(() -> stage.root().getAccessibleText()))
                .isEqualTo("Jo Lee, €100, moved to Active, 1 of 1");
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void aWinWithoutAContractIsVouchedForByOneKey(ThemeChoice theme) {
        UUID id = open(theme);
        Fx.run(stage.given::askForEvidence);

        stage.press(KeyCode.DOWN);
        stage.press(KeyCode.W);
        stage.press(KeyCode.ENTER);
        assertThat(stage.given.stored(id).status()).isEqualTo(NEW_OPPORTUNITIES);
        stage.press(KeyCode.DIGIT2);

        assertThat(stage.given.stored(id).status()).isEqualTo(CLOSED_WON);
        assertThat(stage.given.stored(id).lostReason()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void aClickOnTheDotOfACompactCardOpensItsNextStep(ThemeChoice theme) {
        open(theme);
        Fx.run(
                () -> {
                    CardLook look = stage.given.board.lookProperty().get();
                    stage.given.board.lookProperty().set(look.with(Density.COMPACT));
                });
        stage.settleNow();

        CardNode card = card(0, 0);
        stage.click(Fx.call(() -> card.localToScreen(card.getWidth() - 14, card.getHeight() / 2)));

        assertThat(Fx.call(() -> stage.popovers().isOpen())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void cardsAreAsTallAsTheirTypeWants(ThemeChoice theme) {
        open(Appearance.usual().withTheme(theme).withFontScale(200));

        CardLook look = Fx.call(() -> stage.given.board.lookProperty().get());
        CardNode card = card(0, 0);
        assertThat(Fx.call(card::getHeight)).isGreaterThan(1.8 * CardNode.height(look, TYPE));
    }

    private UUID open(ThemeChoice theme) {
        return open(Appearance.usual().withTheme(theme));
    }

    private UUID open(Appearance appearance) {
        stage = new BoardStage(folder, appearance);
        UUID id = stage.given.lead("Jo Lee", NEW_OPPORTUNITIES, 100);
        stage.open();
        return id;
    }

    private CardPile pile(int column) {
        return Fx.call(
                () -> ((BoardPane) stage.root().lookup(".board")).columns().get(column).pile());
    }

    private CardNode card(int column, int index) {
        CardPile pile = pile(column);
        return Fx.call(() -> pile.cards().nodeOf(index).orElseThrow());
    }

    private static Point2D center(Node node) {
        return Fx.call(
                () -> {
                    Bounds at = node.localToScreen(node.getBoundsInLocal());
                    return new Point2D(at.getCenterX(), at.getCenterY());
                });
    }
}
