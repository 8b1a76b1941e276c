package fairlead.autonomy.proposal;

/// Words from a record, with who said them and where: the turn or line, and the place in it.
public record Quoted(String text, String speaker, int turn, int offset) {}
