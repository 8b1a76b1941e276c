package fairlead.ui.duplicates;

import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.IdentityStore;
import fairlead.duplicate.MergeService;
import fairlead.duplicate.PairStore;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.LeadStatus;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.settings.Texts;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;
import fairlead.ui.shell.Background;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The screen of duplicates over a real database, everything at once on the caller's thread.
final class DuplicatesFixture implements AutoCloseable {
    static final Actor ME = Actor.user(Ids.next());

    final Database database;
    final LeadService leads;
    final UndoService undo;
    final List<UUID> works = new ArrayList<>();
    final DuplicatesViewModel model;

    DuplicatesFixture(Path folder) {
        database = TestEngine.H2.open(folder, Clock.systemUTC());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        undo = new UndoService(database);
        model =
                new DuplicatesViewModel(
                        new DuplicatesDesk(
                                new DuplicateService(database, new IdentityStore(database)),
                                new MergeService(database, leads),
                                new PairStore(database),
                                undo,
                                ME),
                        database.changes(),
                        Background.immediate(),
                        new Texts(Locale.ENGLISH),
                        (work, what) -> works.add(work));
    }

    /// A lead whose mail address and phone number may be null.
    UUID lead(String name, String company, String email, String phone) {
        Map<LeadField, Object> values = new EnumMap<>(LeadField.class);
        values.put(LeadField.NAME, name);
        values.put(LeadField.COMPANY, company);
        values.put(LeadField.EMAIL, email);
        values.put(LeadField.PHONE, phone);
        values.values().removeIf(value -> value == null);
        return leads.create(ME, new NewLead(values, LeadStatus.NEW_OPPORTUNITIES)).result();
    }

    List<Lead> there() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        "from Lead l where l.deletedAt is null order by l.id",
                                        Lead.class)
                                .getResultList());
    }

    @Override
    public void close() {
        database.close();
    }
}
