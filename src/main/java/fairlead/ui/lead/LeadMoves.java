package fairlead.ui.lead;

import fairlead.lead.LeadRow;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.MoveLeads;
import fairlead.lead.Viewer;
import fairlead.lead.sheet.LeadSheet;
import fairlead.settings.Texts;
import fairlead.ui.move.MovePopover;
import fairlead.ui.move.MoveViewModel;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Frame;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Supplier;

/// Moves the lead of a page to another status, with the same questions as everywhere.
public final class LeadMoves {

    private final MoveViewModel moves;
    private final LeadStore leads;
    private final Viewer viewer;
    private final Background background;
    private final LeadWords words;
    private final Texts texts;

    public LeadMoves(
            MoveViewModel moves,
            LeadStore leads,
            Viewer viewer,
            Background background,
            LeadWords words,
            Texts texts) {
        this.moves = moves;
        this.leads = leads;
        this.viewer = viewer;
        this.background = background;
        this.words = words;
        this.texts = texts;
    }

    /// Where the questions open.
    void askBeside(Frame frame, Supplier<Node> anchor) {
        new MovePopover(frame, moves, anchor);
    }

    void move(LeadSheet lead, LeadStatus to) {
        background
                .run(() -> leads.rows(List.of(lead.id()), viewer))
                .onSuccess(rows -> move(lead, rows, to))
                .start();
    }

    private void move(LeadSheet lead, List<LeadRow> rows, LeadStatus to) {
        moves.move(
                MoveLeads.to(to, List.of(lead.id())),
                rows,
                texts.get("lead.done.move", lead.name(), words.status(to)),
                MoveViewModel.Outcome.NONE);
    }
}
