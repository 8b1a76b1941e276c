package fairlead.ui.lead;

import fairlead.lead.LeadStatus;
import fairlead.lead.sheet.LeadSheet;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;

/// The commands of a lead's page, and the panels that some of them open.
public final class LeadActions {

    private final LeadViewModel model;
    private final LeadWords words;
    private final LeadMoves moves;
    private final ConvertPanel conversion;
    private final Commands commands;
    private final Frame frame;

    public LeadActions(
            LeadViewModel model,
            LeadWords words,
            LeadMoves moves,
            ConversionViewModel conversion,
            FactFormat format,
            Frame frame) {
        this.model = model;
        this.words = words;
        this.moves = moves;
        this.commands = frame.commands();
        this.frame = frame;
        this.conversion = new ConvertPanel(conversion, format, frame.popovers(), frame.texts());
    }

    void bind(LeadController page) {
        moves.askBeside(frame, page::statusNode);
        commands.bind(LeadCommand.NEXT, model::hasNext, model::next);
        commands.bind(LeadCommand.PREVIOUS, model::hasPrevious, model::previous);
        commands.bind(LeadCommand.ADD_NOTE, page::note);
        commands.bind(LeadCommand.LOG_CALL, page::call);
        commands.bind(LeadCommand.LOG_MEETING, page::meeting);
        commands.bind(LeadCommand.PLAN_ACTION, page::plan);
        commands.bind(LeadCommand.MOVE, page::openStatus);
        commands.bind(LeadCommand.STAR, model::toggleStar);
        commands.bind(LeadCommand.FIND_IN_FEED, page::find);
        commands.bind(LeadCommand.CONVERT, page::openConversion);
    }

    void openConversion(Node anchor, LeadSheet lead) {
        conversion.open(anchor, lead);
    }

    void openStatus(Node anchor, LeadSheet lead) {
        new ChoiceField<LeadStatus>(
                        frame.popovers(),
                        () -> words.stages().all(),
                        words::status,
                        status -> moves.move(lead, status))
                .openAt(anchor, lead.status());
    }
}
