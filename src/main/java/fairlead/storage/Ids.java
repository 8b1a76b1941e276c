package fairlead.storage;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import java.util.UUID;

/// Keys ordered by time (UUID version 7, RFC 9562), so that indexes grow at their end.
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /// The one key that `name` has below `of`, the same on every laptop (UUID version 5).
    public static UUID named(UUID of, String name) {
        return Generators.nameBasedGenerator(of).generate(name);
    }
}
