package fairlead.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.ui.Fx;

import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

class ControlsViewTest {
    private final Formats formats =
            new Formats(
                    Locale.US, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void anAvatarShowsInitialsAndSpeaksTheName() {
        Fx.run(
                () -> {
                    Avatar avatar = new Avatar("Jo van Lee");
                    assertThat(avatar.getText()).isEqualTo("JV");
                    assertThat(avatar.getAccessibleText()).isEqualTo("Jo van Lee");

                    avatar.setName("acme.example");
                    assertThat(avatar.getText()).isEqualTo("AE");
                    avatar.setName("");
                    assertThat(avatar.getText()).isEmpty();
                });
    }

    @Test
    void theSameNameAlwaysHasTheSameColor() {
        assertThat(Avatar.color("Jo Lee")).isEqualTo(Avatar.color(" jo lee "));
        assertThat(Avatar.color("Jo Lee")).isBetween(1, 8);
    }

    @Test
    void moneyIsShortAndSpokenInFull() {
        Fx.run(
                () -> {
                    MoneyText money = new MoneyText(formats, new BigDecimal("12500"), "USD");
                    assertThat(money.getText()).isEqualTo("$12.5k");
                    assertThat(money.getAccessibleText()).isEqualTo("$12,500");

                    money.show(null, "USD");
                    assertThat(money.getText()).isEmpty();
                    money.show(BigDecimal.ZERO, "USD");
                    assertThat(money.getText()).isEmpty();
                });
    }

    @Test
    void aTimeIsRelativeWithTheExactOneOnHover() {
        Fx.run(
                () -> {
                    RelativeTime time =
                            new RelativeTime(formats, Instant.parse("2026-11-19T10:00:00Z"));
                    assertThat(time.getText()).isEqualTo("3 days ago");
                    assertThat(time.getTooltip().getText()).contains("November 19, 2026");

                    time.show(null);
                    assertThat(time.getText()).isEmpty();
                    assertThat(time.getTooltip()).isNull();
                });
    }

    @Test
    void aStageTellsByItsShapeWhatItTellsByItsColor() {
        Fx.run(
                () -> {
                    StagePill pill = new StagePill();
                    for (StageKind kind : StageKind.values()) {
                        pill.show("Stage", kind, 0.5);
                        assertThat(pill.getGraphic()).isNotNull();
                        assertThat(pill.getStyleClass())
                                .filteredOn(style -> style.startsWith("stage-kind-"))
                                .hasSize(1);
                    }
                });
    }

    @Test
    void aTierIsSpokenByItsName() {
        Fx.run(
                () -> {
                    TierDot dot = new TierDot();
                    dot.show(TierDot.Tier.HOT, "Hot");
                    assertThat(dot.getAccessibleText()).isEqualTo("Hot");

                    dot.show(null, "");
                    assertThat(dot.getGraphic()).isNull();
                });
    }

    @Test
    void aSkeletonHidesNothingThatIsReadySoon() {
        Fx.run(
                () -> {
                    Pane content = new Pane();
                    Skeleton skeleton = new Skeleton();
                    skeleton.getChildren().add(content);
                    skeleton.setBusy(true);
                    assertThat(content.isVisible()).isTrue();

                    skeleton.setBusy(false);
                    assertThat(skeleton.getChildren()).containsExactly(content);
                });
    }
}
