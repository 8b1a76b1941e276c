package fairlead.ui.pipeline;

import fairlead.importing.value.QuickLead;

import java.util.StringJoiner;

/// Says what was understood of a typed lead.
record QuickAddWords(BoardContext board) {
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
