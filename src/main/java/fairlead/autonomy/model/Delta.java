package fairlead.autonomy.model;

/// A piece of an answer as it comes.
public record Delta(String text) {}
