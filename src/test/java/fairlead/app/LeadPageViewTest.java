package fairlead.app;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.journal.AddNote;
import fairlead.lead.journal.JournalService;
import fairlead.lead.journal.LogCall;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;
import fairlead.ui.Fx;
import fairlead.ui.shell.Place;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A lead's page under a real pointer and real keys, without a display.
class LeadPageViewTest {

    @TempDir private Path folder;
    private LeadStage stage;
    private UUID jo;
    private UUID zoe;

    @BeforeEach
    void open() {
        stage = new LeadStage(folder);
        jo = stage.lead("Jo Lee", Map.of(LeadField.COMPANY, "Acme", LeadField.INDUSTRY, "food"));
        zoe = stage.lead("Zoe Park", Map.of());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aNoteIsWrittenByKeysAloneAndStandsInTheFeedAtOnce() {
        stage.open(jo, List.of(jo, zoe));

        stage.press(KeyCode.N);
        stage.type("price is fine");
        stage.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(bodies()).containsExactly("price is fine");
    }

    @Test
    void aCallIsLoggedWithTheContactThatWasChosen() {
        contact("Ann");
        contact("Bob");
        stage.open(jo, List.of());

        stage.press(KeyCode.C);
        ComboBox<?> whom = whom();
        Fx.run(() -> whom.getSelectionModel().select(1));
        String chosen = Fx.call(() -> ((LogCall.Whom) whom.getValue()).name());
        stage.type("fine");
        stage.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(stage.all(".event-facts"))
                .extracting(LeadPageViewTest::text)
                .contains("with " + chosen);
    }

    private ComboBox<?> whom() {
        return (ComboBox<?>)
                stage.all(".combo-box").stream()
                        .filter(box -> "whom".equals(box.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aFactIsSavedWhenItIsLeftAndTakenBackByEscBeforeThat() {
        stage.open(jo, List.of());

        stage.click(field("Company"));
        stage.press(KeyCode.CONTROL, KeyCode.A);
        stage.type("xyz");
        stage.press(KeyCode.ESCAPE);
        assertThat(text(field("Company"))).isEqualTo("Acme");

        stage.press(KeyCode.CONTROL, KeyCode.A);
        stage.type("xyz");
        stage.press(KeyCode.TAB);
        assertThat(stored(jo).get(LeadField.COMPANY)).isEqualTo("xyz");
    }

    @Test
    void aKnownLabelIsShownInWordsAndKeptWhenTheFieldIsLeft() {
        stage.open(jo, List.of());

        assertThat(text(field("Industry"))).isEqualTo("Food");
        stage.click(field("Industry"));
        stage.press(KeyCode.TAB);
        assertThat(stored(jo).get(LeadField.INDUSTRY)).isEqualTo("food");
    }

    @Test
    void jAndKWalkThroughTheListThatOneCameFrom() {
        stage.open(jo, List.of(jo, zoe));

        stage.press(KeyCode.J);
        assertThat(stage.shown()).isEqualTo(zoe);
        stage.press(KeyCode.J);
        assertThat(stage.shown()).isEqualTo(zoe);
        stage.press(KeyCode.K);
        assertThat(stage.shown()).isEqualTo(jo);
    }

    @Test
    void aChipNarrowsTheFeedAndIsRememberedForTheNextLead() {
        note(jo, "internal words");
        call(jo, "they want it");
        stage.open(jo, List.of(jo, zoe));
        assertThat(bodies()).containsExactlyInAnyOrder("internal words", "they want it");

        stage.click(chip("Conversations"));
        assertThat(bodies()).containsExactly("they want it");

        note(zoe, "quiet");
        stage.press(KeyCode.J);
        assertThat(bodies()).isEmpty();
        assertThat(((ToggleButton) chip("Conversations")).isSelected()).isTrue();
    }

    @Test
    void theFeedIsSearchedAndEscShowsAllOfItAgain() {
        note(jo, "delivery in may");
        note(jo, "budget is gone");
        stage.open(jo, List.of());

        stage.press(KeyCode.CONTROL, KeyCode.F);
        stage.type("budget");
        assertThat(bodies()).containsExactly("budget is gone");
        stage.press(KeyCode.ESCAPE);
        assertThat(bodies()).hasSize(2);
    }

    @Test
    void aMailThatBouncedLeadsToTheAddress() {
        event(EventType.EMAIL_BOUNCED, "Offer");
        stage.open(jo, List.of());

        stage.click(stage.all(".event-fix").getFirst());

        assertThat(stage.focus().getAccessibleText()).isEqualTo("Mail");
    }

    @Test
    void aMeetingThatNobodyCameToLeadsToAnotherDate() {
        event(EventType.MEETING_NO_SHOW, "Kick-off");
        stage.open(jo, List.of());

        stage.click(stage.all(".event-fix").getFirst());

        assertThat(text(stage.focus())).isEqualTo("Agree on a new date");
    }

    @Test
    void theLeadOpensInAWindowOfItsOwnByOneKey() {
        stage.open(jo, List.of());

        stage.press(KeyCode.W);

        assertThat(stage.torn).containsExactly(new Place.LeadPage(jo));
        assertThat(stage.shown()).isEqualTo(jo);
    }

    @Test
    void everythingOnThePageAndWhateverOpensOverItHasAName() {
        note(jo, "a note");
        call(jo, "a call");
        contact("Ann");
        stage.open(jo, List.of(jo, zoe));
        assertThat(stage.nameless()).isEmpty();

        for (String opener :
                List.of(
                        "lead-status",
                        "lead-convert",
                        "event-more",
                        "fact-mark",
                        "fact-button",
                        "contact-edit",
                        "compose-begin")) {
            stage.click(stage.all("." + opener).getFirst());
            assertThat(stage.nameless()).as("after a press on .%s", opener).isEmpty();
            Fx.run(() -> stage.frame.popovers().closeAll());
        }
    }

    @Test
    void whatLooksLikeAnotherLeadIsShownWhileOneTypes() {
        stage.lead("Karl Huber", Map.of(LeadField.EMAIL, "karl@huber.example"));
        stage.open(zoe, List.of());
        assertThat(twins()).isEmpty();

        stage.click(field("Name"));
        stage.press(KeyCode.CONTROL, KeyCode.A);
        stage.type("karl huber");

        assertThat(twins()).containsExactly("Karl Huber");
    }

    @Test
    void anotherDayBeginsWithItsHeadingAndEveryTimeTellsTheExactOneToo() {
        note(jo, "today");
        stage.open(jo, List.of());

        assertThat(stage.all(".feed-day")).extracting(LeadPageViewTest::text).contains("Today");
        assertThat(stage.all(".relative-time"))
                .isNotEmpty()
                .allMatch(
                        time ->
                                text(time).isEmpty()
                                        || text(time).equals("never")
                                        || ((Labeled) time).getTooltip() != null);
    }

    private List<String> twins() {
        return stage.all(".hyperlink").stream()
                .filter(link -> link.getParent().getStyleClass().contains("lead-twins"))
                .filter(link -> !link.getStyleClass().contains("twins-compare"))
                .map(LeadPageViewTest::text)
                .toList();
    }

    private void contact(String name) {
        stage.services.database.write(
                WorkOrder.by(stage.services.actor(), "contact.add"),
                work -> {
                    work.add(
                            new LeadContact(
                                    jo,
                                    name,
                                    "ann@acme.example",
                                    ContactRole.OTHER,
                                    Instant.now()));
                    return null;
                });
    }

    private List<String> bodies() {
        return stage.all(".event-body").stream()
                .map(LeadPageViewTest::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Node chip(String words) {
        return stage.all(".feed-chip").stream()
                .filter(chip -> text(chip).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Node field(String name) {
        return stage.all(".fact-input").stream()
                .filter(input -> name.equals(Fx.call(input::getAccessibleText)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Node node) {
        return Fx.call(
                () ->
                        node instanceof TextInputControl input
                                ? input.getText()
                                : ((Labeled) node).getText());
    }

    private void note(UUID lead, String text) {
        new JournalService(stage.services.database)
                .addNote(stage.services.actor(), new AddNote(lead, text, List.of(), null));
    }

    private void call(UUID lead, String text) {
        new JournalService(stage.services.database)
                .logCall(
                        stage.services.actor(),
                        new LogCall(
                                lead,
                                LogCall.Direction.OUTBOUND,
                                LogCall.Outcome.ANSWERED,
                                null,
                                null,
                                text));
    }

    private void event(EventType type, String title) {
        stage.services.database.write(
                WorkOrder.by(stage.services.actor(), "event.log"),
                work -> {
                    work.add(new TimelineEvent(jo, type, title, work.actor(), Instant.now()));
                    return null;
                });
    }

    private Lead stored(UUID id) {
        return stage.services.database.read(session -> session.get(Lead.class, id));
    }
}
