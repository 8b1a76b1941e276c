package fairlead.sync.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was decided, so that it can be taken back: the work that it made, if any, and the questions
/// that it answered.
public record Choice(Optional<UUID> work, List<Mark> marks) {

    /// One question: a field of an operation, or with an empty field the whole operation.
    record Mark(UUID op, String field) {}

    public Choice {
        marks = List.copyOf(marks);
    }
}
