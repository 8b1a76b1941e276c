package fairlead.app;

import fairlead.lead.LeadField;
import fairlead.lead.LeadNameStore;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.NewLead;
import fairlead.lead.Viewer;
import fairlead.ui.lead.LeadCommand;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.WorkingList;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The pictures of a lead's page: a full one, an empty one, one with long names, and what opens on
/// it.
record LeadShots(WorkspaceDoors doors) {

    /// How many leads were put in last.
    private static final int PREPARED = 2;

    private static final String EMPTY = "Jo Lindqvist";
    private static final String LONG =
            "Prof. Dr. Annegret Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst";

    List<Shot> all() {
        return List.of(
                new Shot("lead", frame -> open(frame, 0)),
                new Shot("lead-note", frame -> command(frame, 1, LeadCommand.ADD_NOTE)),
                new Shot("lead-call", frame -> command(frame, 2, LeadCommand.LOG_CALL)),
                new Shot("lead-convert", frame -> command(frame, 0, LeadCommand.CONVERT)),
                new Shot("lead-move", frame -> command(frame, 1, LeadCommand.MOVE)),
                new Shot("lead-peek", frame -> peek(frame, 4)),
                new Shot("lead-empty", frame -> page(frame, named(EMPTY))),
                new Shot("lead-long", frame -> page(frame, named(LONG))));
    }

    private void peek(Frame frame, int lead) {
        frame.navigator().go(Place.Leads.all());
        frame.peek().lead(busy(frame).get(lead));
    }

    private void command(Frame frame, int lead, LeadCommand command) {
        open(frame, lead);
        frame.commands().run(command);
    }

    private void open(Frame frame, int place) {
        List<UUID> leads = busy(frame);
        frame.navigator().openLead(leads.get(place + PREPARED), new WorkingList(leads));
    }

    private static void page(Frame frame, UUID lead) {
        frame.navigator().go(new Place.LeadPage(lead));
    }

    /// The leads that changed last.
    private List<UUID> busy(Frame frame) {
        Viewer viewer = new Viewer(services().me.id(), frame.formats().zone());
        return new LeadStore(services().database).ids(LeadQuery.all(), viewer);
    }

    /// Puts in what no sample company has, once for all pictures.
    void prepare() {
        make(Map.of(LeadField.NAME, EMPTY));
        make(
                Map.of(
                        LeadField.NAME,
                        LONG,
                        LeadField.COMPANY,
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
                            + " mit beschränkter Haftung",
                        LeadField.EMAIL,
                        "annegret.hohenlohe-waldenburg-schillingsfuerst@donaudampfschifffahrt.example",
                        LeadField.PROJECT_TYPE,
                        "Warenwirtschaftssystemumstellung",
                        LeadField.NOTES,
                        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
                                + " beachten."));
    }

    private UUID named(String name) {
        return new LeadNameStore(services().database).find(name).iterator().next();
    }

    private void make(Map<LeadField, Object> values) {
        services()
                .leads
                .create(services().actor(), new NewLead(values, LeadStatus.NEW_OPPORTUNITIES));
    }

    private Services services() {
        return doors.services().orElseThrow();
    }
}
