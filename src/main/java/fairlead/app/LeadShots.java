package fairlead.app;

import fairlead.autonomy.AgentType;
import fairlead.desk.Crew;
import fairlead.desk.Deeds;
import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadNameStore;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.NewLead;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.lead.view.ViewContent;
import fairlead.ui.lead.LeadCommand;
import fairlead.ui.leads.ListLook;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.WorkingList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The pictures of a lead's page: a full one, an empty one, one with long names, and what opens on
/// it.
record LeadShots(WorkspaceDoors doors) {

    private static final String VIEW = "Brückner & Vale";
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
                new Shot("lead-score", this::scored),
                new Shot("lead-peek", frame -> peek(frame, 4)),
                new Shot("leads-grouped", this::grouped),
                new Shot("lead-empty", frame -> page(frame, named(EMPTY))),
                new Shot("lead-long", frame -> page(frame, named(LONG))));
    }

    /// After a pass of the scorer; the lead with the fewest other things in its aside.
    private void scored(Frame frame) {
        Crew.Place place = new Crew.Place(services().me.id(), frame.texts(), false);
        new Crew(services().database, place, Deeds.of(services().database, frame.texts()))
                .pass(AgentType.LEAD_SCORER, "request", () -> true);
        open(frame, 5);
    }

    /// Put together by status, as a saved view of the list has it.
    private void grouped(Frame frame) {
        ListLook look = ListLook.usual().groupedBy(Optional.of(LeadGroup.STATUS));
        ViewContent content = new ViewContent(LeadQuery.all(), look.texts());
        UUID view =
                new SavedViewService(services().database, new SavedViewStore(services().database))
                        .save(services().actor(), VIEW, ViewPlace.LIST, content)
                        .result();
        frame.navigator().go(Place.Leads.view(view));
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
        frame.navigator().openLead(leads.get(place), new WorkingList(leads));
    }

    private static void page(Frame frame, UUID lead) {
        frame.navigator().go(new Place.LeadPage(lead));
    }

    /// Leads about which much was said; no other picture makes one of these.
    private List<UUID> busy(Frame frame) {
        LeadFilter proposed =
                LeadFilter.is(LeadColumn.STATUS, new FilterValue.Status(LeadStatus.PROPOSAL_SENT));
        Viewer viewer = new Viewer(services().me.id(), frame.formats().zone());
        return new LeadStore(services().database).ids(LeadQuery.all().where(proposed), viewer);
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
