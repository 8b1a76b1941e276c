package fairlead.team;

/// What a removal came to; `member` is as it stood just before.
public record Removal(Member member, int sessionsEnded) {}
