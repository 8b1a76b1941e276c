package fairlead.ui.company;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadStatus;
import fairlead.lead.LostReason;
import fairlead.lead.RateStore;
import fairlead.lead.ReasonStore;
import fairlead.lead.StatusSetting;
import fairlead.lead.StatusStore;
import fairlead.lead.company.MoneyService;
import fairlead.lead.company.MoneyStore;
import fairlead.lead.company.RateRow;
import fairlead.lead.company.ReasonService;
import fairlead.lead.company.RightStore;
import fairlead.lead.company.StatusService;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.UndoStack;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class CompanyViewModelsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final Actor me = Actor.user(Ids.next());
    @TempDir private Path folder;
    private Database database;
    private final List<String> said = new ArrayList<>();
    private UndoStack undo;
    private StatusesViewModel statuses;
    private MoneyViewModel money;

    @BeforeEach
    void open() {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        Texts texts = new Texts(Locale.ENGLISH);
        Background background = Background.immediate();
        undo =
                new UndoStack(
                        new UndoService(database),
                        me,
                        background,
                        texts,
                        (text, way) -> said.add(text),
                        said::add);
        StatusStore statusStore = new StatusStore(database);
        ReasonStore reasonStore = new ReasonStore(database);
        MoneyStore moneyStore = new MoneyStore(database, new RateStore());
        CompanyServices services =
                new CompanyServices(
                        statusStore,
                        new StatusService(database, statusStore),
                        reasonStore,
                        new ReasonService(database, reasonStore),
                        moneyStore,
                        new MoneyService(database, new RateStore(), moneyStore),
                        new RightStore(database),
                        database.changes(),
                        me);
        statuses = new StatusesViewModel(services, writer(background, texts), background, texts);
        money = new MoneyViewModel(services, writer(background, texts), background, texts);
        statuses.show();
        money.show();
    }

    private CompanyWriter writer(Background background, Texts texts) {
        return new CompanyWriter(database.changes(), background, undo, texts);
    }

    @AfterEach
    void close() {
        statuses.hide();
        money.hide();
        database.close();
    }

    @Test
    void whoeverMayOnlyReadWhatTheTeamDecidedIsShownNoMore() {
        assertThat(statuses.mayChangeProperty().get()).as("alone").isTrue();

        workAs("rep");
        assertThat(statuses.mayChangeProperty().get()).isFalse();
        assertThat(money.mayRuleProperty().get()).isFalse();
        assertThat(money.mayRateProperty().get()).isFalse();

        workAs("manager");
        assertThat(statuses.mayChangeProperty().get()).isFalse();
        assertThat(money.mayRuleProperty().get()).isFalse();
        assertThat(money.mayRateProperty().get()).isTrue();

        workAs("admin");
        assertThat(statuses.mayChangeProperty().get()).isTrue();
        assertThat(money.mayRuleProperty().get()).isTrue();
    }

    private void workAs(String role) {
        String sql =
                "merge into users (id, email, full_name, db_role, team_role) key (id)"
                        + " values ('%s', 'jo@team.test', 'Jo', 'crm_jo', '%s')";
        database.write(
                WorkOrder.by(Actor.system(), "test"),
                work ->
                        work.session()
                                .createNativeMutationQuery(sql.formatted(me.id(), role))
                                .executeUpdate());
        statuses.show();
        money.show();
    }

    @Test
    void aChangeIsShownAtOnceAndSoIsItsUndo() {
        statuses.edit(LeadStatus.ACTIVE, edit -> edit.named("Talking"));
        assertThat(statuses.stages().name(LeadStatus.ACTIVE)).isEqualTo("Talking");
        assertThat(said).containsExactly("Active set up");

        undo.undo();
        assertThat(statuses.stages().name(LeadStatus.ACTIVE)).isEqualTo("Active");
    }

    @Test
    void whatIsRefusedSaysWhyAndNothingChanges() {
        statuses.edit(LeadStatus.ACTIVE, edit -> edit.staleAfter(0));

        assertThat(statuses.errorProperty().get()).startsWith("Type a whole number");
        assertThat(said).isEmpty();
        statuses.edit(LeadStatus.ACTIVE, edit -> Numbers.likely(edit, "lots"));
        assertThat(statuses.errorProperty().get()).startsWith("Type a probability");
        statuses.edit(LeadStatus.ACTIVE, edit -> Numbers.likely(edit, "45 %"));
        assertThat(statuses.errorProperty().get()).isEmpty();
    }

    @Test
    void aStatusMovesAmongItsKind() {
        statuses.move(LeadStatus.ACTIVE, -1);
        assertThat(statuses.statusesProperty().get())
                .extracting(StatusSetting::status)
                .startsWith(LeadStatus.ACTIVE, LeadStatus.NEW_OPPORTUNITIES);

        assertThat(statuses.canMove(LeadStatus.ON_ICE, 1)).isFalse();
    }

    @Test
    void theUsualNameOfAReasonIsNoNameOfItsOwn() {
        LostReason price = statuses.reasonsProperty().get().getFirst();
        statuses.renameReason(price, "Too dear");
        assertThat(statuses.name(statuses.reasonsProperty().get().getFirst()))
                .isEqualTo("Too dear");

        statuses.renameReason(statuses.reasonsProperty().get().getFirst(), "Price");
        assertThat(statuses.reasonsProperty().get().getFirst().label()).isNull();
    }

    @Test
    void typedRatesAreUnderstoodLineByLine() {
        money.setBase("EUR");
        String typed = "USD 0.92\nnonsense\nGBP 1.15 2026-10-01";

        money.set(money.understand(typed, TODAY));

        assertThat(money.notUnderstood(typed)).containsExactly("nonsense");
        assertThat(money.moneyProperty().get().rates())
                .extracting(RateRow::currency)
                .containsExactly("GBP", "USD");
        undo.undo();
        assertThat(money.moneyProperty().get().rates()).isEmpty();
    }
}
