package fairlead.team;

/// Whom to invite.
public record NewMember(String login, String email, String name, TeamRole role) {}
