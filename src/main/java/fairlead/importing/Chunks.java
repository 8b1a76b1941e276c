package fairlead.importing;

import java.util.List;

/// Takes the decided rows of a file, some at a time and in their order.
interface Chunks {

    void take(List<Verdict> chunk);
}
