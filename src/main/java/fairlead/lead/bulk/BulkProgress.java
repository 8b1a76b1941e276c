package fairlead.lead.bulk;

/// Hears after every few hundred leads how far a change is, and says whether it goes on.
@FunctionalInterface
public interface BulkProgress {

    boolean goOn(BulkReport soFar);
}
