package fairlead.lead.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.history.HistoryStore;
import fairlead.lead.EditLeads;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.timeline.EventType;
import fairlead.timeline.FeedChip;
import fairlead.timeline.FeedCursor;
import fairlead.timeline.FeedEntry;
import fairlead.timeline.FeedFilter;
import fairlead.timeline.FeedOrder;
import fairlead.timeline.FeedPage;
import fairlead.timeline.RecordChange;
import fairlead.timeline.TimelineRow;
import fairlead.timeline.TimelineStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ParameterizedClass
@EnumSource
class JournalServiceTest {

    private static final Actor ME = Actor.user(Ids.next());
    private static final Instant YESTERDAY =
            Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MICROS);

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    private Database database;
    private LeadService leads;
    private JournalService journal;
    private TimelineStore timeline;
    private UndoService undo;
    private UUID lead;

    @BeforeEach
    void open() {
        database = engine.open(folder, Clock.systemUTC());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        journal = new JournalService(database);
        timeline = new TimelineStore(database, new HistoryStore(database), FeedColumns.watched());
        undo = new UndoService(database);
        lead =
                leads.create(
                                ME,
                                new NewLead(
                                        Map.of(LeadField.NAME, "Jo Lee"),
                                        LeadStatus.NEW_OPPORTUNITIES))
                        .result();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNoteStandsInTheFeedUntilItIsTakenBackAndAgainAfterThat() {
        UUID work = journal.addNote(ME, AddNote.now(lead, "Likes the price")).workId();
        assertThat(texts()).containsExactly("Likes the price");

        UUID undone = undo.undo(ME, work).workId();
        assertThat(texts()).isEmpty();

        undo.undo(ME, undone);
        assertThat(texts()).containsExactly("Likes the price");
    }

    @Test
    void anEditedNoteShowsItsNewTextAndKeepsTheOld() {
        UUID note = journal.addNote(ME, AddNote.now(lead, "First")).result();

        var edit = journal.editNote(ME, note, "Second", List.of());

        assertThat(texts()).containsExactly("Second");
        assertThat(timeline.versions(edit.result()))
                .extracting(TimelineRow::description)
                .containsExactly("Second", "First");
        undo.undo(ME, edit.workId());
        assertThat(texts()).containsExactly("First");
    }

    @Test
    void aRemovedNoteLeavesATraceThatCountsAsAChange() {
        UUID note = journal.addNote(ME, AddNote.now(lead, "Oops")).result();

        journal.remove(ME, note);

        assertThat(feed(FeedFilter.ALL))
                .filteredOn(TimelineRow.class::isInstance)
                .singleElement()
                .matches(entry -> ((TimelineRow) entry).isRemoval());
        assertThat(feed(FeedFilter.ALL.withChips(Set.of(FeedChip.INTERNAL)))).isEmpty();
    }

    @Test
    void anAnsweredCallIsAWordFromBothSides() {
        journal.logCall(ME, call(LogCall.Outcome.ANSWERED));

        assertThat(lead().lastInboundAt()).isEqualTo(YESTERDAY);
        assertThat(lead().lastOutboundAt()).isEqualTo(YESTERDAY);
        assertThat(timeline.eventAt(lead, YESTERDAY))
                .get()
                .extracting(TimelineRow::type)
                .isEqualTo(EventType.CALL_COMPLETED);
    }

    @Test
    void aCallThatNobodyTookIsAWordFromUsOnly() {
        journal.logCall(ME, call(LogCall.Outcome.NO_ANSWER));

        assertThat(lead().lastInboundAt()).isNull();
        assertThat(lead().lastOutboundAt()).isEqualTo(YESTERDAY);
    }

    @Test
    void undoingACallTakesItsDatesBack() {
        UUID work = journal.logCall(ME, call(LogCall.Outcome.ANSWERED)).workId();

        undo.undo(ME, work);

        assertThat(lead().lastInboundAt()).isNull();
        assertThat(lead().lastOutboundAt()).isNull();
    }

    @Test
    void whatHasNotHappenedYetCannotBeLogged() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        assertThatThrownBy(() -> journal.logOther(ME, new LogOther(lead, "Fair", tomorrow, null)))
                .isInstanceOf(FairleadException.class)
                .extracting("textKey")
                .isEqualTo("lead.journal.notYet");
        assertThat(texts()).isEmpty();
    }

    @Test
    void aPinCarriesItsReasonAndShowsAmongTheHighlights() {
        UUID note = journal.addNote(ME, AddNote.now(lead, "Budget is 20k")).result();

        journal.pin(ME, note, "Budget named");

        assertThat(feed(FeedFilter.ALL.withChips(Set.of(FeedChip.HIGHLIGHTS))))
                .singleElement()
                .extracting("highlightReason")
                .isEqualTo("Budget named");
        journal.unpin(ME, note);
        assertThat(feed(FeedFilter.ALL.withChips(Set.of(FeedChip.HIGHLIGHTS)))).isEmpty();
    }

    @Test
    void changesOfTheRecordStandBetweenTheEvents() {
        journal.addNote(ME, AddNote.now(lead, "Before"));
        leads.edit(ME, EditLeads.one(lead, LeadField.VALUE, new BigDecimal("100")));
        leads.move(ME, MoveLeads.to(LeadStatus.ACTIVE, List.of(lead)));

        List<FeedEntry> feed = feed(FeedFilter.ALL);

        assertThat(feed.get(0)).extracting("type").isEqualTo(EventType.STATUS_CHANGED);
        assertThat(feed.get(1)).isInstanceOf(RecordChange.class);
        assertThat(((RecordChange) feed.get(1)).changes())
                .singleElement()
                .extracting("column")
                .isEqualTo("estimated_value");
        assertThat(feed.get(2)).extracting("title").isEqualTo("Before");
    }

    @Test
    void everyPageTogetherIsTheFeedInBothOrders() {
        for (int i = 0; i < 12; i++) {
            journal.addNote(ME, new AddNote(lead, "Note " + i, List.of(), YESTERDAY));
            leads.edit(ME, EditLeads.one(lead, LeadField.VALUE, new BigDecimal(i + 1)));
        }
        for (FeedOrder order : FeedOrder.values()) {
            List<UUID> ids = paged(order, 5).stream().map(FeedEntry::id).toList();

            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(
                            feed(FeedFilter.ALL).stream().map(FeedEntry::id).toList());
        }
        assertThat(paged(FeedOrder.NEWEST_FIRST, 5))
                .extracting(FeedEntry::at)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void textIsFoundInsideWhateverItsCaseAndItsSigns() {
        journal.addNote(ME, AddNote.now(lead, "Wants 100% refund"));
        journal.addNote(ME, AddNote.now(lead, "Wants 1000 pieces"));

        assertThat(feed(FeedFilter.ALL.withText("100% REF")))
                .singleElement()
                .extracting("title")
                .isEqualTo("Wants 100% refund");
    }

    private List<FeedEntry> paged(FeedOrder order, int limit) {
        List<FeedEntry> all = new ArrayList<>();
        FeedCursor from = FeedCursor.start(order);
        while (from != null) {
            FeedPage page = timeline.page(lead, FeedFilter.ALL, from, limit);
            all.addAll(page.entries());
            from = page.next();
        }
        return all;
    }

    private LogCall call(LogCall.Outcome outcome) {
        return new LogCall(lead, LogCall.Direction.OUTBOUND, outcome, 12, YESTERDAY, "Spoke");
    }

    private List<FeedEntry> feed(FeedFilter filter) {
        return timeline.page(lead, filter, FeedCursor.start(FeedOrder.NEWEST_FIRST), 100).entries();
    }

    private List<String> texts() {
        return feed(FeedFilter.ALL).stream()
                .filter(TimelineRow.class::isInstance)
                .map(TimelineRow.class::cast)
                .filter(row -> !row.isRemoval())
                .map(TimelineRow::description)
                .toList();
    }

    private Lead lead() {
        return database.read(session -> session.get(Lead.class, lead));
    }
}
