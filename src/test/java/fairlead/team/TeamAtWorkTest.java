package fairlead.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.action.ActionService;
import fairlead.action.ActionStore;
import fairlead.action.ActionType;
import fairlead.action.PlanAction;
import fairlead.app.Entities;
import fairlead.history.HistoryStore;
import fairlead.history.Keyset;
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
import fairlead.lead.journal.JournalService;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.lead.visit.VisitService;
import fairlead.lead.visit.VisitStore;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.DatabaseSettings;
import fairlead.storage.UndoService;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A rep works through the ordinary services under the rules of the server, in both kinds of team.
@ParameterizedClass
@EnumSource
class TeamAtWorkTest {

    private static TestServer server;
    private static PolicyFixture team;

    @Parameter private TeamVisibility visibility;
    private Database database;
    private Actor rita;
    private LeadService leads;
    private UndoService undo;
    private ActionService actions;
    private JournalService journal;

    @BeforeAll
    static void start() throws SQLException {
        server = TestServer.start(Optional.empty());
        server.create("crm");
        team = new PolicyFixture(server, "crm");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void open() throws SQLException {
        team.show(visibility.label());
        database =
                Database.open(
                        new DatabaseSettings.Server(server.url("crm"), "crm_rita", ""),
                        Entities.ALL,
                        Clock.systemUTC());
        Person me =
                new UserService(database, new UserStore(database))
                        .member(Optional.empty(), "crm_rita");
        rita = Actor.user(me.id());
        leads =
                new LeadService(
                        database, new StageGate(new StatusStore(database), new RateStore()));
        undo = new UndoService(database);
        journal = new JournalService(database);
        actions = new ActionService(database, journal);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aLeadIsMadeMovedChangedAndAllThatTakenBack() {
        UUID lead = create("Jo Lee");
        UUID move = leads.move(rita, MoveLeads.to(LeadStatus.ACTIVE, List.of(lead))).workId();
        undo.undo(rita, undo.undo(rita, move).workId());
        leads.edit(rita, new EditLeads(List.of(lead), Map.of(LeadField.COMPANY, "Acme")));
        UUID gone = leads.delete(rita, List.of(lead)).workId();
        undo.undo(rita, gone);

        assertThat(lead(lead).status()).isEqualTo(LeadStatus.ACTIVE);
        assertThat(lead(lead).isDeleted()).isFalse();
        assertThat(new HistoryStore(database).ofLead(lead, Keyset.start(true), null, 50))
                .isNotEmpty();
    }

    @Test
    void anActionIsDoneAndUndone() {
        UUID lead = create("Jo Lee");
        PlanAction call = new PlanAction(lead, ActionType.FOLLOW_UP, "Call", null, null);
        UUID action = actions.plan(rita, call).result();
        UUID done = actions.complete(rita, action, "Reached", null).workId();

        undo.undo(rita, done);

        assertThat(new ActionStore(database).open(lead)).hasSize(1);
    }

    @Test
    void aLeadIsStarredAndTagged() {
        UUID lead = create("Jo Lee");
        new VisitService(database, new VisitStore(database)).star(rita, lead, true);
        TagService tags = new TagService(database, new TagStore(database));
        UUID tag = tags.add(rita, lead, "key " + lead).result();
        UUID removed = tags.remove(rita, lead, tag).workId();

        undo.undo(rita, removed);

        assertThat(new TagStore(database).ofLead(lead)).hasSize(1);
    }

    @Test
    void aColleaguesLeadIsNotTakenOverNorChanged() {
        UUID coles = PolicyRows.id("leads", "cole");
        EditLeads edit = new EditLeads(List.of(coles), Map.of(LeadField.COMPANY, "Mine"));
        if (visibility == TeamVisibility.OPEN) {
            assertThatThrownBy(() -> leads.edit(rita, edit)).hasMessage("storage.notyours");
        } else {
            assertThat(lead(coles)).isNull();
            assertThat(leads.edit(rita, edit).result()).isZero();
        }
        UUID own = create("Jo Lee");
        UUID cole = team.seenBy("cole").ids().get("cole");
        EditLeads hand = new EditLeads(List.of(own), Map.of(LeadField.OWNER, cole));
        assertThatThrownBy(() -> leads.edit(rita, hand)).hasMessage("storage.forbidden");
    }

    private UUID create(String name) {
        Map<LeadField, Object> values = new HashMap<>();
        values.put(LeadField.NAME, name);
        values.put(LeadField.OWNER, rita.id());
        return leads.create(rita, new NewLead(values, LeadStatus.NEW_OPPORTUNITIES)).result();
    }

    private Lead lead(UUID id) {
        return database.read(session -> session.get(Lead.class, id));
    }
}
