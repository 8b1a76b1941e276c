package fairlead.sync;

import fairlead.action.ActionService;
import fairlead.app.Entities;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.MoveLeads;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.lead.journal.AddNote;
import fairlead.lead.journal.JournalService;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.lead.visit.VisitService;
import fairlead.lead.visit.VisitStore;
import fairlead.mail.EmailTemplate;
import fairlead.mail.MailBody;
import fairlead.mail.TemplateCategory;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.TestDatabases;
import fairlead.storage.UndoService;
import fairlead.storage.WorkOrder;
import fairlead.sync.journal.FrameCodec;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One person's laptop: a real file, a real journal, the real services.
public final class TestLaptop implements AutoCloseable {

    static final SyncTables TABLES = SyncTables.load();

    final Actor me;
    final Path file;
    final Path journal;
    Database database;
    Laptop laptop;
    SyncService sync;
    LeadService leads;
    JournalService notes;
    ActionService actions;
    TagService tags;
    UndoService undo;
    VisitService visits;
    private final Line line;
    private Clock clock = Clock.systemUTC();

    public TestLaptop(Path folder, Line line, UUID person) {
        this(
                TestDatabases.h2File(folder),
                folder.resolve("journal-" + UUID.randomUUID()),
                line,
                person);
    }

    TestLaptop(Path file, Path journal, Line line, UUID person) {
        this.file = file;
        this.journal = journal;
        this.line = line;
        this.me = Actor.user(person);
        open();
    }

    void open() {
        database = Database.open(new DatabaseSettings.File(file), Entities.ALL, clock);
        laptop = Laptop.open(database, TABLES, journal, FrameCodec.plain());
        sync = new SyncService(laptop, TABLES, line, "test");
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        notes = new JournalService(database);
        actions = new ActionService(database, notes);
        tags = new TagService(database, new TagStore(database));
        undo = new UndoService(database);
        visits = new VisitService(database, new VisitStore(database));
    }

    /// Starts again with its clock set wrong.
    void setClock(Duration ahead) {
        close();
        clock = Clock.offset(Clock.systemUTC(), ahead);
        open();
    }

    UUID lead(String name) {
        return leads.create(
                        me, new NewLead(Map.of(LeadField.NAME, name), LeadStatus.NEW_OPPORTUNITIES))
                .result();
    }

    UUID edit(UUID lead, LeadField field, Object value) {
        return leads.edit(me, EditLeads.one(lead, field, value)).workId();
    }

    UUID move(UUID lead, LeadStatus to) {
        return leads.move(me, MoveLeads.to(to, List.of(lead))).workId();
    }

    void note(UUID lead, String text) {
        notes.addNote(me, new AddNote(lead, text, List.of(), null));
    }

    /// Uses the one template of this laptop once more, and makes it where there is none.
    void useTemplate() {
        String id = one("select id from email_templates");
        database.write(
                WorkOrder.by(me, "template.use"),
                work -> {
                    EmailTemplate template =
                            id == null
                                    ? template()
                                    : work.get(EmailTemplate.class, UUID.fromString(id));
                    if (id == null) {
                        work.add(template);
                    }
                    template.used(work.now());
                    return null;
                });
    }

    private EmailTemplate template() {
        return new EmailTemplate(
                "Hello",
                TemplateCategory.GENERAL,
                new MailBody("Hi", "<p>Hi</p>", "Hi"),
                me.id(),
                Clock.systemUTC().instant());
    }

    String value(UUID lead, String column) {
        return one("select %s from leads where id = '%s'".formatted(column, lead));
    }

    String one(String sql) {
        return database.look(
                connection -> {
                    try (var statement = connection.createStatement();
                            var rows = statement.executeQuery(sql)) {
                        return rows.next() ? rows.getString(1) : null;
                    }
                });
    }

    Map<String, String> rows(SyncTable table) {
        return database.look(connection -> TestServer.rows(connection, table));
    }

    SyncReport sync() throws SQLException {
        return sync.once();
    }

    @Override
    public void close() {
        laptop.close();
        database.close();
    }
}
