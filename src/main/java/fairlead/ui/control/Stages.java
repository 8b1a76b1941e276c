package fairlead.ui.control;

import fairlead.lead.LeadStatus;
import fairlead.lead.StatusSetting;
import fairlead.settings.Texts;

import java.util.List;
import java.util.Optional;

/// The statuses as the company has set them up, ready to be shown: in order, named, with the sign
/// of each.
public final class Stages {
    private final Texts texts;
    private final List<StatusSetting> settings;

    public Stages(Texts texts, List<StatusSetting> settings) {
        this.texts = texts;
        this.settings = List.copyOf(settings);
    }

    /// Every status in the order of the board.
    public List<LeadStatus> all() {
        return settings.stream().map(StatusSetting::status).toList();
    }

    public List<LeadStatus> open() {
        return all().stream().filter(status -> !status.isClosed()).toList();
    }

    public Optional<StatusSetting> setting(LeadStatus status) {
        return settings.stream().filter(setting -> setting.status() == status).findFirst();
    }

    /// The company's own name for the status, or the usual one.
    public String name(LeadStatus status) {
        return setting(status)
                .map(StatusSetting::label)
                .filter(label -> !label.isBlank())
                .orElseGet(() -> texts.get("lead.status." + status.label()));
    }

    public static StageKind kind(LeadStatus status) {
        return switch (status) {
            case NEW_OPPORTUNITIES -> StageKind.NEW;
            case ACTIVE, PROPOSAL_SENT -> StageKind.OPEN;
            case ON_ICE -> StageKind.PAUSED;
            case CLOSED_WON -> StageKind.WON;
            case CLOSED_LOST -> StageKind.LOST;
            case CLOSED_UNQUALIFIED -> StageKind.UNQUALIFIED;
        };
    }

    /// How far an open status lies on the way to a win, from 0 to 1.
    public double progress(LeadStatus status) {
        return setting(status)
                .map(StatusSetting::probability)
                .map(java.math.BigDecimal::doubleValue)
                .orElse(0.0);
    }
}
