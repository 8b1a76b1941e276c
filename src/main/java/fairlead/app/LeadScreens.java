package fairlead.app;

import fairlead.action.ActionService;
import fairlead.action.ActionStore;
import fairlead.client.ClientStore;
import fairlead.client.ConversionService;
import fairlead.contact.ContactService;
import fairlead.contact.ContactStore;
import fairlead.contact.TalkKeeper;
import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.IdentityStore;
import fairlead.exporting.PaperService;
import fairlead.history.HistoryStore;
import fairlead.intelligence.ScoreService;
import fairlead.intelligence.ScoreStore;
import fairlead.lead.LeadStore;
import fairlead.lead.Viewer;
import fairlead.lead.journal.FeedColumns;
import fairlead.lead.journal.ImageVault;
import fairlead.lead.journal.JournalService;
import fairlead.lead.sheet.LeadSheetStore;
import fairlead.lead.sheet.SheetService;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.lead.visit.VisitService;
import fairlead.lead.visit.VisitStore;
import fairlead.mail.ThreadStore;
import fairlead.meeting.MeetingStore;
import fairlead.storage.Database;
import fairlead.timeline.TimelineStore;
import fairlead.ui.lead.ContactsController;
import fairlead.ui.lead.ContactsViewModel;
import fairlead.ui.lead.ConversionViewModel;
import fairlead.ui.lead.ConvertPanel;
import fairlead.ui.lead.FactFormat;
import fairlead.ui.lead.FactsController;
import fairlead.ui.lead.FactsViewModel;
import fairlead.ui.lead.LeadActions;
import fairlead.ui.lead.LeadController;
import fairlead.ui.lead.LeadModels;
import fairlead.ui.lead.LeadMoves;
import fairlead.ui.lead.LeadPaper;
import fairlead.ui.lead.LeadPeek;
import fairlead.ui.lead.LeadPrint;
import fairlead.ui.lead.LeadReads;
import fairlead.ui.lead.LeadViewModel;
import fairlead.ui.lead.LeadWords;
import fairlead.ui.lead.LeadWrites;
import fairlead.ui.lead.Links;
import fairlead.ui.lead.NextController;
import fairlead.ui.lead.NextViewModel;
import fairlead.ui.lead.PeekReader;
import fairlead.ui.lead.TagsViewModel;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.UndoStack;
import fairlead.ui.shell.View;
import fairlead.ui.shell.Views;
import fairlead.ui.timeline.ComposeController;
import fairlead.ui.timeline.ComposeViewModel;
import fairlead.ui.timeline.Desk;
import fairlead.ui.timeline.EventsViewModel;
import fairlead.ui.timeline.FeedController;
import fairlead.ui.timeline.FeedViewModel;
import fairlead.ui.timeline.FilterViewModel;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Wires one lead page: its controllers share the models that this holds, so each page needs its
/// own.
final class LeadScreens {

    private final Services services;
    private final Frame frame;
    private final UndoStack undo;
    private final Links links;
    private final Desk desk;
    private final LeadReads reads;
    private final LeadWrites writes;
    private final FactFormat format;
    private final LeadWords words;
    private final LeadModels models;
    private final LeadViewModel page;

    private LeadScreens(Services services, Frame frame, UndoStack undo, Consumer<String> opener) {
        this.services = services;
        this.frame = frame;
        this.undo = undo;
        this.links = new Links(opener);
        desk = new Desk(services.actor(), frame.background(), undo::did);
        reads = reads(services);
        writes = writes(services, reads);
        format = new FactFormat(frame.texts(), frame.formats(), Locale.getDefault());
        words = new LeadWords(frame.texts(), frame.formats());
        models = models();
        page =
                new LeadViewModel(
                        reads,
                        writes,
                        desk,
                        models,
                        words,
                        new LeadViewModel.Surroundings(
                                services.database.changes(), frame.navigator()));
    }

    /// A page with models of its own, which its controllers share.
    static View<LeadController> page(
            Services services, Frame frame, UndoStack undo, Consumer<String> opener) {
        Map<Class<?>, Supplier<Object>> page =
                new LeadScreens(services, frame, undo, opener).controllers();
        return new Views(frame.texts(), kind -> page.get(kind).get()).load(LeadController.class);
    }

    /// What shows any lead in the drawer of the window.
    static LeadPeek peek(Services services, Frame frame) {
        return new LeadPeek(
                new PeekReader(reads(services)),
                new LeadWords(frame.texts(), frame.formats()),
                new FactFormat(frame.texts(), frame.formats(), Locale.getDefault()),
                frame);
    }

    private Map<Class<?>, Supplier<Object>> controllers() {
        return Map.of(
                LeadController.class,
                () -> new LeadController(page, models, words, actions(), frame),
                FactsController.class,
                () ->
                        new FactsController(
                                page, models, words.record(), words.names(), links, frame),
                ComposeController.class,
                () -> new ComposeController(models.compose(), frame),
                FeedController.class,
                this::feed,
                NextController.class,
                () -> new NextController(models, words, links, frame),
                ContactsController.class,
                () -> new ContactsController(models, format, links, frame));
    }

    private FeedController feed() {
        return new FeedController(
                models.feed(),
                new EventsViewModel(
                        writes.journal(), reads.timeline(), vault(), desk, frame.texts()),
                new FilterViewModel(reads.timeline(), frame.background(), models.feed()),
                words.record(),
                words.names(),
                frame);
    }

    private LeadActions actions() {
        return new LeadActions(
                page,
                words,
                moves(),
                new ConvertPanel(
                        new ConversionViewModel(
                                reads.clients(), writes.conversion(), desk, frame.texts()),
                        format,
                        frame.popovers(),
                        frame.texts()),
                print(),
                frame);
    }

    private ImageVault vault() {
        return new ImageVault(services.database.files(services.folder.files()));
    }

    private LeadPrint print() {
        LeadPaper paper =
                new LeadPaper(reads, words, format, frame.texts(), frame.formats(), page::lead);
        return new LeadPrint(paper, new PaperService(), page::name, links);
    }

    private LeadMoves moves() {
        MoveViewModel moves = new LeadsScreens(services, frame, undo).moves();
        Viewer viewer = new Viewer(services.me.id(), frame.formats().zone());
        return new LeadMoves(
                moves, reads.leads(), viewer, frame.background(), words, frame.texts());
    }

    private FactsViewModel facts() {
        return new FactsViewModel(
                writes.sheets(), reads.history(), desk, frame.texts(), format, words.names());
    }

    private LeadModels models() {
        return new LeadModels(
                facts(),
                new TagsViewModel(reads.tags(), writes.tags(), desk, frame.texts()),
                new FeedViewModel(
                        reads.timeline(), frame.background(), frame.formats(), frame.settings()),
                new ComposeViewModel(
                        writes.journal(), vault(), desk, frame.texts(), frame.formats()),
                new ContactsViewModel(
                        reads.contacts(), writes.contacts(), desk, frame.texts(), format),
                new NextViewModel(reads, writes, desk, frame.texts(), frame.formats()),
                SyncScreens.disputes(services, frame));
    }

    private static LeadReads reads(Services services) {
        Database database = services.database;
        HistoryStore history = new HistoryStore(database);
        return new LeadReads(
                new LeadSheetStore(database),
                history,
                new TimelineStore(database, history, FeedColumns.watched()),
                new TagStore(database),
                new VisitStore(database),
                new LeadStore(database),
                new DuplicateService(database, new IdentityStore(database)),
                services.statuses,
                services.users,
                new ContactStore(database),
                new ClientStore(database),
                new ActionStore(database),
                new ThreadStore(database),
                new MeetingStore(database),
                new ScoreStore(database));
    }

    private static LeadWrites writes(Services services, LeadReads reads) {
        Database database = services.database;
        JournalService journal = new JournalService(database, new TalkKeeper(reads.contacts()));
        return new LeadWrites(
                services.leads,
                new SheetService(database, services.leads),
                journal,
                new TagService(database, reads.tags()),
                new VisitService(database, reads.visits()),
                new ContactService(database, reads.contacts()),
                new ConversionService(database),
                new ActionService(database, journal),
                TodayScreens.decisions(services),
                new ScoreService(database));
    }
}
