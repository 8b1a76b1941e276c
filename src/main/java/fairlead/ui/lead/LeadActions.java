package fairlead.ui.lead;

import fairlead.lead.LeadStatus;
import fairlead.lead.sheet.LeadSheet;
import fairlead.ui.shell.Commands;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.Panels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The commands of a lead's page, and the panels that some of them open.
public final class LeadActions {

    private final LeadViewModel model;
    private final LeadWords words;
    private final LeadMoves moves;
    private final ConvertPanel conversion;
    private final LeadPrint paper;
    private final Commands commands;
    private final Frame frame;

    public LeadActions(
            LeadViewModel model,
            LeadWords words,
            LeadMoves moves,
            ConvertPanel conversion,
            LeadPrint paper,
            Frame frame) {
        this.model = model;
        this.words = words;
        this.moves = moves;
        this.commands = frame.commands();
        this.frame = frame;
        this.conversion = conversion;
        this.paper = paper;
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
        commands.bind(LeadCommand.TEAR_OFF, model::tearOff);
        commands.bind(LeadCommand.PRINT, () -> paper.save(frame));
        commands.bind(LeadCommand.ACTIVITY, model::openActivity);
    }

    /// The commands that have no button of their own.
    void openMore(Node anchor) {
        VBox menu = new VBox();
        menu.getStyleClass().add("event-menu");
        Runnable[] close = {() -> {}};
        for (LeadCommand command :
                List.of(
                        LeadCommand.TEAR_OFF,
                        LeadCommand.PRINT,
                        LeadCommand.ACTIVITY,
                        LeadCommand.SCORE,
                        LeadCommand.SUGGEST_NEXT,
                        LeadCommand.HANDS_OFF)) {
            Button item = new Button(frame.texts().get(command.textKey()), icon(command));
            item.getStyleClass().add("menu-line");
            item.setMaxWidth(Double.MAX_VALUE);
            item.setOnAction(
                    event -> {
                        close[0].run();
                        commands.run(command);
                    });
            menu.getChildren().add(item);
        }
        close[0] = frame.popovers().show(anchor, Panels.dressed(menu));
    }

    private static FontIcon icon(LeadCommand command) {
        return new FontIcon(
                switch (command) {
                    case TEAR_OFF -> "fth-external-link";
                    case PRINT -> "fth-printer";
                    case SCORE -> "fth-bar-chart-2";
                    case SUGGEST_NEXT -> "fth-compass";
                    case HANDS_OFF -> "fth-shield";
                    default -> "fth-clock";
                });
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
