package fairlead.timeline;

import java.util.UUID;

/// Somebody who did something: a kind of actor, and a person's id where there is one.
public record FeedActor(String type, UUID id) {}
