package fairlead.lead;

import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Ids;
import fairlead.storage.TestEngine;
import fairlead.storage.UndoService;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A fresh database with one lead, on each engine in turn.
@ParameterizedClass
@EnumSource
public abstract class LeadCase {

    protected static final Actor ME = Actor.user(Ids.next());

    @Parameter private TestEngine engine;
    @TempDir private Path folder;
    protected Database database;
    protected LeadService leads;
    protected UndoService undo;
    protected UUID lead;

    @BeforeEach
    void openDatabase() {
        database = engine.open(folder, Clock.systemUTC());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        undo = new UndoService(database);
        lead = create("Jo Lee", Map.of());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    protected UUID create(String name, Map<LeadField, Object> values) {
        Map<LeadField, Object> all = new HashMap<>(values);
        all.put(LeadField.NAME, name);
        return leads.create(ME, new NewLead(all, LeadStatus.NEW_OPPORTUNITIES)).result();
    }

    protected Lead lead() {
        return database.read(session -> session.get(Lead.class, lead));
    }
}
