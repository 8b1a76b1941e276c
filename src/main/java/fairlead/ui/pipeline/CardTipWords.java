package fairlead.ui.pipeline;

import fairlead.lead.LeadRow;
import fairlead.lead.Quiet;
import fairlead.ui.control.Formats;
import fairlead.ui.pipeline.board.BoardContext;
import fairlead.ui.pipeline.card.CardWords;

import java.util.StringJoiner;

/// What a card tells on hover: its value in full, how long it has been here, and why it is stale
/// and what would end that.
record CardTipWords(BoardContext board) {
    String of(LeadRow row) {
        Formats formats = board.frame().formats();
        StringJoiner lines = new StringJoiner("\n");
        lines.add(row.name());
        String value = board.words().fullValue(row);
        if (!value.isEmpty()) {
            lines.add(value);
        }
        lines.add(board.words().next(row));
        lines.add(stay(row));
        Quiet quiet = row.pulse().quiet();
        if (quiet != null && CardWords.isStale(row)) {
            lines.add(board.text("pipeline.stale.why", quiet.days(), quiet.limit()));
            lines.add(
                    board.text(
                            "pipeline.stale.since",
                            quiet.since() == null ? "–" : formats.exact(quiet.since())));
            lines.add(board.text("pipeline.stale.ends"));
        } else if (quiet != null && quiet.until() != null) {
            lines.add(board.text("pipeline.stale.held", formats.date(quiet.until())));
        }
        return lines.toString();
    }

    private String stay(LeadRow row) {
        return board.model()
                .advice()
                .usualDays(row.status())
                .map(usual -> board.text("pipeline.in-stage.usual", row.stage().days(), usual))
                .orElseGet(() -> board.text("pipeline.in-stage", row.stage().days()));
    }
}
