package fairlead.importing;

import fairlead.importing.mapping.ImportField;
import fairlead.importing.mapping.Mapping;

/// How rows meet the leads that are there: the key, what a match does, whether rows that look like
/// a lead without being it for sure are left out, and whether owners nobody knows become users.
public record ImportRules(
        ImportKey key, OnMatch onMatch, boolean skipsLookalikes, boolean addsOwners) {

    /// The surest key that the file has.
    public static ImportRules usual(Mapping mapping) {
        ImportKey key = ImportKey.NONE;
        if (mapping.has(ImportField.KEY)) {
            key = ImportKey.KEY;
        } else if (mapping.has(ImportField.EMAIL)) {
            key = ImportKey.EMAIL;
        }
        return new ImportRules(key, OnMatch.UPDATE, false, true);
    }

    public ImportRules with(ImportKey other) {
        return new ImportRules(other, onMatch, skipsLookalikes, addsOwners);
    }

    public ImportRules with(OnMatch other) {
        return new ImportRules(key, other, skipsLookalikes, addsOwners);
    }

    public ImportRules skippingLookalikes(boolean skips) {
        return new ImportRules(key, onMatch, skips, addsOwners);
    }
}
