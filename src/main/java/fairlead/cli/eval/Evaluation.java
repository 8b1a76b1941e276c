package fairlead.cli.eval;

import java.nio.file.Path;
import java.util.List;

/// Measures one built-in engine on files whose answers are known.
@FunctionalInterface
interface Evaluation {

    Report run(List<Path> files, EvalMap map);
}
