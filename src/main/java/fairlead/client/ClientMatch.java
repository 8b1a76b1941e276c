package fairlead.client;

/// A client that may be the one a lead is about to become, and by what it was recognised.
public record ClientMatch(ClientRow client, By by) {

    /// The surest sign first.
    public enum By {
        EMAIL,
        DOMAIN,
        NAME
    }
}
