package fairlead.cli.eval;

import java.nio.file.Path;

/// Measures one built-in engine on a file whose answers are known.
@FunctionalInterface
interface Evaluation {

    Report run(Path file, EvalMap map);
}
