package fairlead.sync.review;

/// What this laptop keeps of the team's data, and how large it is on the disk.
public record Travel(long leads, long events, long bytes, long journalBytes) {}
