package fairlead.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadColumn;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadLabel;
import fairlead.lead.LeadRow;
import fairlead.lead.LeadSort;
import fairlead.lead.LeadStatus;
import fairlead.lead.LostReason;
import fairlead.lead.RateStore;
import fairlead.lead.ReasonStore;
import fairlead.lead.StatusStore;
import fairlead.lead.company.MoneyService;
import fairlead.lead.company.MoneyStore;
import fairlead.lead.company.ReasonService;
import fairlead.lead.company.StatusService;
import fairlead.ui.Fx;
import fairlead.ui.move.Evidence;
import fairlead.ui.shell.Background;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The list under a real pointer and real keys, without a display.
class LeadsViewTest {
    @TempDir private Path folder;
    private LeadsStage stage;

    @BeforeEach
    void open() {
        stage = new LeadsStage(folder);
        stage.lead("Ada", 100, LeadStatus.ACTIVE);
        stage.lead("Ben", 200, LeadStatus.ACTIVE);
        stage.lead("Cleo", 300, LeadStatus.PROPOSAL_SENT);
        stage.open();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatIsTypedOnACellBecomesItsValueAndEnterGoesToTheNextLine() {
        stage.click(cell("Ada", LeadColumn.COMPANY));
        stage.type("acme");
        stage.press(KeyCode.ENTER);
        stage.type("bolt");
        stage.press(KeyCode.ENTER);

        assertThat(stage.stored())
                .extracting(row -> row.party().company())
                .containsExactly("acme", "bolt", null);
        stage.undo();
        assertThat(stage.stored().get(1).party().company()).isNull();
        assertThat(stage.stored().getFirst().party().company()).isEqualTo("acme");
    }

    @Test
    void tabGoesOnInTheNextCellThatCanBeTypedInto() {
        stage.click(cell("Ada", LeadColumn.COMPANY));
        stage.type("acme");
        stage.press(KeyCode.TAB);
        stage.press(KeyCode.TAB);
        stage.press(KeyCode.CONTROL, KeyCode.A);
        stage.type("750");
        stage.press(KeyCode.ENTER);

        LeadRow ada = stage.stored().getFirst();
        assertThat(ada.party().company()).isEqualTo("acme");
        assertThat(ada.deal().value()).isEqualByComparingTo("750");
    }

    @Test
    void columnsGrowWithTheTypeAtOnce() {
        double before = nameWidth();

        Fx.run(
                () ->
                        stage.settings.change(
                                data -> data.withAppearance(data.appearance().withFontScale(150))));

        assertThat(nameWidth()).isGreaterThan(before * 1.2);
    }

    private double nameWidth() {
        return Fx.call(() -> stage.table().getColumns().getFirst().getPrefWidth());
    }

    /// The headless platform calls every release of a button the trigger of a context menu, for
    /// which headings do not sort; so the table is told what its heading would tell it.
    @Test
    void aHeadingSortsInTheDatabase() {
        Fx.run(
                () -> {
                    TableColumn<LeadLine, ?> value =
                            stage.table().getColumns().stream()
                                    .filter(c -> c.getUserData() == LeadColumn.VALUE)
                                    .findFirst()
                                    .orElseThrow();
                    value.setSortType(TableColumn.SortType.DESCENDING);
                    stage.table().getSortOrder().setAll(List.of(value));
                });

        assertThat(stage.model.queryProperty().get().sort())
                .isEqualTo(LeadSort.descending(LeadColumn.VALUE));
        assertThat(names()).containsExactly("Cleo", "Ben", "Ada");
    }

    @Test
    void chosenLeadsAreSummedBesideAllAndStayChosenWhenTheListIsReadAgain() {
        stage.click(cell("Ada", LeadColumn.NAME));
        stage.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(label(".leads-chosen .label")).contains("2 selected").contains("€300");

        Fx.run(() -> stage.lead("Abel", 50, LeadStatus.ACTIVE));

        assertThat(names()).containsExactly("Abel", "Ada", "Ben", "Cleo");
        assertThat(Fx.call(() -> stage.table().getSelectionModel().getSelectedItems()))
                .extracting(line -> line.rowProperty().get().name())
                .containsExactly("Ada", "Ben");
    }

    @Test
    void spaceLooksIntoALeadFollowsTheArrowsAndGoesAgain() {
        stage.click(cell("Ada", LeadColumn.NAME));
        stage.press(KeyCode.SPACE);
        assertThat(stage.peeks()).isTrue();
        assertThat(label(".seen")).isEqualTo("Ada");

        stage.press(KeyCode.DOWN);
        assertThat(label(".seen")).isEqualTo("Ben");
        stage.press(KeyCode.SPACE);
        assertThat(stage.peeks()).isFalse();
    }

    @Test
    void aTypedFilterBecomesAChipAndAClickTakesItOut() {
        stage.press(KeyCode.CONTROL, KeyCode.F);
        stage.type("cleo");
        stage.press(KeyCode.ENTER);
        assertThat(names()).containsExactly("Cleo");

        stage.click(stage.all(".filter-chip-drop").getFirst());
        assertThat(names()).hasSize(3);
    }

    @Test
    void theBuilderTheChipsAndTheTextAreOneFilter() {
        stage.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Fx.run(
                () -> {
                    @SuppressWarnings("unchecked")
                    ComboBox<LeadColumn> field =
                            (ComboBox<LeadColumn>)
                                    stage.all(".builder-condition .combo-box").getFirst();
                    field.setValue(LeadColumn.VALUE);
                    stage.settle();
                });
        Node value =
                stage.all(".builder-condition .text-field").stream()
                        .filter(TextField.class::isInstance)
                        .findFirst()
                        .orElseThrow();
        stage.click(value);
        stage.type("150");

        assertThat(names()).containsExactly("Ben", "Cleo");
        assertThat(label(".builder-count")).isEqualTo("2 leads match");
        assertThat(
                        Fx.call(
                                () ->
                                        stage.model
                                                .filter()
                                                .text(stage.model.queryProperty().get().filter())))
                .isEqualTo("value>150");
        stage.press(KeyCode.ESCAPE);
        assertThat(stage.asks()).isFalse();
    }

    @Test
    void aGroupIsFoldedByAClickAndByItsKeys() {
        Fx.run(
                () -> {
                    stage.model.groupBy(Optional.of(LeadGroup.STATUS));
                    stage.settle();
                });
        assertThat(Fx.call(() -> stage.model.lines().size())).isEqualTo(5);

        stage.click(
                stage.all(".group-title").stream()
                        .filter(node -> ((Label) node).getText().equals("Active"))
                        .findFirst()
                        .orElseThrow());
        assertThat(Fx.call(() -> stage.model.lines().size())).isEqualTo(3);

        Fx.run(() -> stage.table().getFocusModel().focus(0));
        stage.press(KeyCode.RIGHT);
        assertThat(Fx.call(() -> stage.model.lines().size())).isEqualTo(5);
    }

    @Test
    void aBlockFromASheetIsShownBeforeItIsTakenAndIsOneStepBack() {
        copied("Company\tStatus\tValue\nAcme\tx\t1,500\nBolt\t\tmuch\n");
        stage.click(cell("Ada", LeadColumn.COMPANY));
        stage.press(KeyCode.CONTROL, KeyCode.V);

        assertThat(stage.asks()).isTrue();
        assertThat(stage.stored()).extracting(row -> row.party().company()).containsOnlyNulls();
        assertThat(stage.all(".bulk-refused .label"))
                .extracting(node -> ((Label) node).getText())
                .anyMatch(text -> text.contains("much"));
        stage.press(KeyCode.ENTER);

        assertThat(stage.stored())
                .extracting(row -> row.party().company())
                .containsExactly("Acme", "Bolt", null);
        assertThat(stage.stored().getFirst().deal().value()).isEqualByComparingTo("1500");
        stage.undo();
        assertThat(stage.stored()).extracting(row -> row.party().company()).containsOnlyNulls();
    }

    @Test
    void allMatchingLeadsAreChangedAtOnceAfterAPreview() {
        stage.click(cell("Ada", LeadColumn.NAME));
        stage.press(KeyCode.CONTROL, KeyCode.A);
        stage.press(KeyCode.CONTROL, KeyCode.E);
        Fx.run(
                () -> {
                    ComboBox<?> what = (ComboBox<?>) stage.all(".bulk-input .combo-box").getFirst();
                    what.getSelectionModel().select(0);
                    stage.settle();
                    ((ComboBox<?>) stage.all(".bulk-value .combo-box").getFirst())
                            .getSelectionModel()
                            .select(LeadStatus.ACTIVE.ordinal());
                    stage.settle();
                });
        assertThat(label(".bulk-expected")).isEqualTo("1 lead will change, 2 are so already.");
        stage.click(stage.all(".bulk-buttons .button").getFirst());

        assertThat(stage.stored()).extracting(LeadRow::status).containsOnly(LeadStatus.ACTIVE);
        stage.undo();
        assertThat(stage.stored().getLast().status()).isEqualTo(LeadStatus.PROPOSAL_SENT);
    }

    @Test
    void manyLossesAndWinsAskWhatOneMoveAsks() {
        Fx.run(this::askForReasonsAndEvidence);
        stage.click(cell("Ada", LeadColumn.NAME));
        stage.press(KeyCode.CONTROL, KeyCode.E);
        choose(".bulk-input > .combo-box", 0);

        choose(".bulk-status .combo-box", LeadStatus.CLOSED_WON.ordinal());
        assertThat(label(".bulk-refused .label")).startsWith("Ada: ");
        choose(1, Evidence.ORDER.ordinal());
        assertThat(label(".bulk-expected")).startsWith("1 lead will change");

        choose(".bulk-status .combo-box", LeadStatus.CLOSED_LOST.ordinal());
        assertThat(label(".bulk-expected")).doesNotContain("will change");
        choose(1, 8);
        stage.click(stage.all(".bulk-buttons .button").getFirst());

        String reason = stage.stored().getFirst().stage().lostReason();
        assertThat(new ReasonStore(stage.database).all())
                .filteredOn(one -> one.code().equals(reason))
                .extracting(LostReason::label)
                .containsExactly("Their cousin does it");
    }

    private void askForReasonsAndEvidence() {
        new ReasonService(stage.database, new ReasonStore(stage.database))
                .add(stage.me, "Their cousin does it");
        RateStore rates = new RateStore();
        new MoneyService(stage.database, rates, new MoneyStore(stage.database, rates))
                .askForEvidence(stage.me, true);
    }

    private void choose(String selector, int index) {
        Fx.run(
                () -> {
                    ((ComboBox<?>) stage.all(selector).getFirst())
                            .getSelectionModel()
                            .select(index);
                    stage.settle();
                });
    }

    /// Of the boxes that a status has beside it.
    private void choose(int box, int index) {
        Fx.run(
                () -> {
                    ((ComboBox<?>) stage.all(".bulk-status .combo-box").get(box))
                            .getSelectionModel()
                            .select(index);
                    stage.settle();
                });
    }

    @Test
    void aTypedStatusAsksWhatEveryMoveAsksAndThenGoesOnInTheList() {
        stage.click(cell("Ada", LeadColumn.STATUS));
        stage.press(KeyCode.F2);
        stage.type("nowhere");
        stage.press(KeyCode.ENTER);
        assertThat(stage.stored().getFirst().status()).isEqualTo(LeadStatus.ACTIVE);
        assertThat(stage.all(".lead-field")).isNotEmpty();

        stage.press(KeyCode.CONTROL, KeyCode.A);
        stage.type("lost");
        stage.press(KeyCode.ENTER);
        assertThat(stage.stored().getFirst().status()).isEqualTo(LeadStatus.ACTIVE);
        stage.type("2");
        stage.press(KeyCode.ENTER);

        assertThat(stage.stored().getFirst().status()).isEqualTo(LeadStatus.CLOSED_LOST);
        assertThat(stage.stored().getFirst().stage().lostReason()).isEqualTo("competitor");
        assertThat(stage.all(".move-panel")).isEmpty();

        stage.type("prop");
        stage.press(KeyCode.ENTER);
        assertThat(stage.stored().get(1).status()).isEqualTo(LeadStatus.PROPOSAL_SENT);
        stage.undo();
        assertThat(stage.stored().get(1).status()).isEqualTo(LeadStatus.ACTIVE);
    }

    @Test
    void typedTagsAreAllTheTagsAndAFillTakesThemAlong() {
        Fx.run(
                () -> {
                    stage.model.change(look -> look.showing(LeadColumn.TAG, true));
                    stage.settle();
                });
        copied("vip, rush");
        stage.click(cell("Ada", LeadColumn.TAG));
        stage.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(tags("Ada")).containsExactlyInAnyOrder("vip", "rush");

        stage.press(KeyCode.SHIFT, KeyCode.DOWN);
        stage.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(tags("Ben")).containsExactlyInAnyOrder("vip", "rush");

        stage.press(KeyCode.UP);
        stage.type("vip");
        stage.press(KeyCode.ENTER);
        assertThat(tags("Ada")).containsExactly("vip");
        stage.undo();
        assertThat(tags("Ada")).containsExactlyInAnyOrder("vip", "rush");
    }

    @Test
    void aPastedBlockTakesStatusesButNoLossWithoutItsReason() {
        copied("Active\t1\nLost\t2\nOn ice\t3\n");
        stage.click(cell("Ada", LeadColumn.STATUS));
        stage.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(label(".bulk-refused .label:first-child")).startsWith("1 cell does not fit");
        stage.click(stage.all(".bulk-buttons .button").getFirst());

        assertThat(stage.stored())
                .extracting(LeadRow::status)
                .containsExactly(LeadStatus.ACTIVE, LeadStatus.ACTIVE, LeadStatus.ON_ICE);
        assertThat(stage.stored().get(2).deal().value()).isEqualByComparingTo("3");
    }

    private static void copied(String text) {
        Fx.run(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private List<String> tags(String lead) {
        return stage.stored().stream()
                .filter(row -> row.name().equals(lead))
                .flatMap(row -> row.tags().stream())
                .map(LeadLabel::name)
                .toList();
    }

    @Test
    void theListNamesStatusesAsTheCompanyDoes() {
        new StatusService(stage.database, new StatusStore(stage.database))
                .edit(stage.me, LeadStatus.ACTIVE, edit -> edit.named("Qualified"));

        Fx.run(stage::settle);
        assertThat(
                        stage.all(".stage-pill").stream()
                                .map(pill -> Fx.call(() -> ((Label) pill).getText())))
                .contains("Qualified")
                .doesNotContain("Active");
    }

    @Test
    void theFileKeepsColumnsOrderAndGroups() throws IOException {
        Path file = folder.resolve("leads.csv");
        ListLook look =
                ListLook.usual()
                        .with(
                                List.of(
                                        new ListLook.Shown(LeadColumn.NAME, 100),
                                        new ListLook.Shown(LeadColumn.VALUE, 100)))
                        .groupedBy(Optional.of(LeadGroup.STATUS));
        int[] written = {0};
        Fx.run(
                () ->
                        Background.immediate()
                                .runLong(
                                        ticket ->
                                                new ListExport(stage.reader(), stage.words())
                                                        .write(
                                                                file,
                                                                stage.model.queryProperty().get(),
                                                                look,
                                                                ticket))
                                .onSuccess(rows -> written[0] = rows)
                                .start());

        assertThat(written[0]).isEqualTo(3);
        assertThat(Files.readString(file).replace("\uFEFF", "").lines())
                .startsWith("Status,Name,Value", "Active,Ada,100", "Active,Ben,200")
                .anyMatch(line -> line.startsWith("Active,2 leads,"))
                .anyMatch(line -> line.equals("Proposal sent,Cleo,300"));
    }

    private List<String> names() {
        return Fx.call(
                () ->
                        stage.model.lines().stream()
                                .map(line -> line.rowProperty().get().name())
                                .toList());
    }

    private String label(String selector) {
        Node found = stage.all(selector).getFirst();
        return Fx.call(() -> ((Label) found).getText());
    }

    private Node cell(String lead, LeadColumn column) {
        UUID id =
                stage.stored().stream()
                        .filter(row -> row.name().equals(lead))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return stage.all(".table-cell").stream()
                .filter(LeadCell.class::isInstance)
                .map(LeadCell.class::cast)
                .filter(cell -> cell.getTableColumn().getUserData() == column)
                .filter(cell -> cell.getItem() != null && cell.getItem().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
