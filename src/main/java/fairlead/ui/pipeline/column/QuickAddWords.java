package fairlead.ui.pipeline.column;

import fairlead.importing.value.QuickLead;
import fairlead.ui.pipeline.board.BoardContext;

import java.util.StringJoiner;

/// Says what was understood of a typed lead.
public record QuickAddWords(BoardContext board) {
    String of(QuickLead lead) {
        StringJoiner words = new StringJoiner(" · ");
        words.add(lead.name());
        lead.company().ifPresent(words::add);
        String currency = lead.currency().orElse(board.model().currency());
        lead.value()
                .ifPresent(value -> words.add(board.frame().formats().fullMoney(value, currency)));
        lead.email().ifPresent(words::add);
        return words.toString();
    }
}
