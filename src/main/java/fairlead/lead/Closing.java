package fairlead.lead;

/// Why a lead was closed: the code of a lost reason, and optionally who won it and a note.
public record Closing(String reason, String competitor, String note) {

    public static final Closing NONE = new Closing(null, null, null);

    public static Closing lost(String reason) {
        return new Closing(reason, null, null);
    }
}
