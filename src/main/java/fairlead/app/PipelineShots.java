package fairlead.app;

import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadField;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadGroup;
import fairlead.lead.LeadQuery;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.NewLead;
import fairlead.lead.ViewPlace;
import fairlead.lead.Viewer;
import fairlead.lead.view.SavedViewService;
import fairlead.lead.view.SavedViewStore;
import fairlead.lead.view.ViewContent;
import fairlead.ui.pipeline.PipelineCommand;
import fairlead.ui.pipeline.card.CardLook;
import fairlead.ui.pipeline.card.Density;
import fairlead.ui.shell.Command;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The pictures of the board: each density, rows by owner, grouped by month, nothing that fits, a
/// currency without a rate, and the questions that a move asks.
record PipelineShots(WorkspaceDoors doors) {
    private static final String NAME = "Brückner & Vale";

    List<Shot> all() {
        ViewContent usual = usual();
        String compact = CardLook.usual().with(Density.COMPACT).text();
        String detailed = CardLook.usual().with(Density.DETAILED).text();
        return List.of(
                at("pipeline-compact", usual.with("cards", compact)),
                at("pipeline-detailed", usual.with("cards", detailed)),
                at("pipeline-rows", usual.with("rows", "true")),
                at("pipeline-month", usual.with("group", LeadGroup.CLOSE_MONTH.name())),
                at("pipeline-nothing", usual.with(nothing())),
                new Shot("pipeline-rate", this::withoutRate),
                new Shot("pipeline-won", this::won),
                new Shot("pipeline-move", frame -> press(frame, PipelineCommand.MOVE_TO)),
                new Shot("pipeline-peek", frame -> press(frame, PipelineCommand.PEEK)),
                new Shot("pipeline-add", frame -> press(frame, PipelineCommand.QUICK_ADD)));
    }

    private static ViewContent usual() {
        return ViewContent.usual()
                .with("group", LeadGroup.STATUS.name())
                .with("rows", "false")
                .with("cards", CardLook.usual().text())
                .with("order", "");
    }

    private static LeadQuery nothing() {
        LeadFilter none =
                LeadFilter.yes(LeadColumn.STALE)
                        .and(new LeadFilter.Not(LeadFilter.yes(LeadColumn.STALE)));
        return LeadQuery.all().where(none);
    }

    private Shot at(String name, ViewContent content) {
        return new Shot(name, frame -> go(frame, content));
    }

    private void go(Frame frame, ViewContent content) {
        Services services = services();
        SavedViewStore store = new SavedViewStore(services.database);
        UUID view =
                new SavedViewService(services.database, store)
                        .save(services.actor(), NAME, ViewPlace.BOARD, content)
                        .result();
        frame.navigator().go(Place.Pipeline.view(view));
    }

    private void withoutRate(Frame frame) {
        Map<LeadField, Object> values =
                Map.of(
                        LeadField.NAME,
                        "Maximilian Freiherr von Oberhausen-Unterhausen",
                        LeadField.COMPANY,
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk AG",
                        LeadField.VALUE,
                        new BigDecimal("1250000"),
                        LeadField.CURRENCY,
                        "CHF");
        services().leads.create(services().actor(), new NewLead(values, LeadStatus.ACTIVE));
        go(frame, usual());
        press(frame, PipelineCommand.DOWN, PipelineCommand.RIGHT);
    }

    /// The lead without a rate goes again, for the pictures that follow.
    private void won(Frame frame) {
        services().leads.delete(services().actor(), withoutRate());
        press(frame, PipelineCommand.DOWN, PipelineCommand.WON);
    }

    private List<UUID> withoutRate() {
        LeadFilter franc = LeadFilter.is(LeadColumn.CURRENCY, new FilterValue.Text("CHF"));
        Viewer viewer = new Viewer(services().me.id(), ZoneId.systemDefault());
        return new LeadStore(services().database).ids(LeadQuery.all().where(franc), viewer);
    }

    private static void press(Frame frame, Command... commands) {
        Stream.of(commands).forEach(frame.commands()::run);
    }

    private Services services() {
        return doors.services().orElseThrow();
    }
}
