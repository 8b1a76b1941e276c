package fairlead.app;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.limit.StopService;
import fairlead.ui.agents.AgentSwitch;
import fairlead.ui.agents.AgentsCommand;
import fairlead.ui.agents.AgentsViewModel;
import fairlead.ui.lead.LeadCommand;
import fairlead.ui.shell.Frame;
import fairlead.ui.shell.Place;
import fairlead.ui.shell.ShellController;

import java.util.UUID;
import java.util.function.Consumer;

/// What a person asks of the agents from the window, and the switch that stops them.
final class AgentScreens {
    private final AgentsViewModel model;
    private final AgentSwitch toggle;
    private final Frame frame;

    AgentScreens(Services services, Frame frame) {
        this.frame = frame;
        model =
                new AgentsViewModel(
                        new AgentsViewModel.Room(
                                services::desk,
                                new StopService(services.database),
                                services.actor(),
                                services.database.changes()),
                        frame.background(),
                        frame.texts(),
                        frame.toasts()::show);
        toggle = new AgentSwitch(model, frame.texts());
    }

    void bind(ShellController window) {
        window.addToTopBar(toggle);
        frame.commands().bind(AgentsCommand.STOP, model::toggle);
        onLead(LeadCommand.SCORE, lead -> model.ask(AgentType.LEAD_SCORER, lead));
        onLead(LeadCommand.SUGGEST_NEXT, lead -> model.ask(AgentType.ACTION_SUGGESTER, lead));
        onLead(LeadCommand.HANDS_OFF, model::leaveAlone);
    }

    /// Looks whether they were stopped.
    void begin() {
        model.load();
    }

    void unbind(ShellController window) {
        window.removeFromTopBar(toggle);
        model.close();
    }

    private void onLead(LeadCommand command, Consumer<UUID> action) {
        frame.commands()
                .bind(
                        command,
                        () -> {
                            if (frame.navigator().placeProperty().get()
                                    instanceof Place.LeadPage page) {
                                action.accept(page.id());
                            }
                        });
    }
}
