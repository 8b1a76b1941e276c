package fairlead.ui.pipeline.state;

import fairlead.lead.StatusSetting;
import fairlead.settings.Texts;
import fairlead.ui.control.Stages;
import fairlead.ui.pipeline.picture.BoardPicture;
import fairlead.ui.pipeline.pile.Slot;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The names of columns and rows.
public final class BoardTitles {
    private final Texts texts;

    public BoardTitles(Texts texts) {
        this.texts = texts;
    }

    Stages stages(List<StatusSetting> settings) {
        return new Stages(texts, settings);
    }

    String of(BoardPicture.Column column, Stages stages) {
        Slot slot = column.slot();
        return switch (slot.group()) {
            case STATUS -> stages.name(slot.status().orElseThrow());
            case OWNER -> owner(column.name());
            case CLOSE_MONTH -> month((YearMonth) slot.key());
            default -> tier((String) slot.key());
        };
    }

    String owner(String name) {
        return name.isEmpty() ? texts.get("pipeline.nobody") : name;
    }

    private String tier(String tier) {
        return tier == null ? texts.get("pipeline.tier.none") : texts.get("pipeline.tier." + tier);
    }

    private String month(YearMonth month) {
        return month == null
                ? texts.get("pipeline.no-month")
                : DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .withLocale(texts.locale())
                        .format(month);
    }
}
