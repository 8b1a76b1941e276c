package fairlead.bench;

import java.util.List;

/// Something that is measured on generated workspaces, for as long as it takes to be believed.
public interface Measure {
    /// The first part of the names of its figures; measures can be chosen by it.
    String name();

    List<Figure> run(Workspaces workspaces) throws Exception;
}
