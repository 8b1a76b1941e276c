package fairlead.lead;

/// What became of the rows of a file: of `rows` in all, so many made a lead, changed one, said
/// nothing new, or could not be taken.
public record ImportCounts(int rows, int created, int updated, int skipped, int failed) {}
