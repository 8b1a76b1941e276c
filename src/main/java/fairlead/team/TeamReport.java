package fairlead.team;

import java.util.List;

/// What preparing a team's database came to: the schema's version, and what this server did not let
/// us do or still has to do, each as a text key.
public record TeamReport(int schema, int server, List<String> remarks) {}
