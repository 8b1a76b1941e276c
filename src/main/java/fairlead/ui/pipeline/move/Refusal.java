package fairlead.ui.pipeline.move;

import java.util.UUID;

/// Why a card did not stay where it was dropped, in words, and which card it was.
public record Refusal(UUID lead, String words) {}
