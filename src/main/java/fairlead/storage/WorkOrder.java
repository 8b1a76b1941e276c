package fairlead.storage;

import java.util.UUID;

/// What a [Work] is for: its kind (`lead.move`), who orders it, from which source, and the batch it
/// is one part of (null where it stands alone).
public record WorkOrder(String kind, Actor actor, Source source, UUID batch) {

    public static WorkOrder by(Actor actor, String kind) {
        Source source =
                switch (actor.type()) {
                    case USER, EXTERNAL -> Source.USER;
                    case AI -> Source.AGENT;
                    case SYSTEM -> Source.SYSTEM;
                };
        return new WorkOrder(kind, actor, source, null);
    }

    public WorkOrder from(Source other) {
        return new WorkOrder(kind, actor, other, batch);
    }

    public WorkOrder in(UUID otherBatch) {
        return new WorkOrder(kind, actor, source, otherBatch);
    }
}
