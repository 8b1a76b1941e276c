package fairlead.ui.timeline;

import fairlead.storage.Actor;
import fairlead.ui.shell.Background;

/// Who works here, where their works run, and who hears of them.
public record Desk(Actor me, Background background, Told told) {}
