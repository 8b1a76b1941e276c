package fairlead.team;

import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.WorkOrder;

import java.util.Optional;
import java.util.UUID;

/// Finds the person who sits here among the users, and makes them one the first time.
public final class UserService {
    private final Database database;
    private final UserStore users;

    public UserService(Database database, UserStore users) {
        this.database = database;
        this.users = users;
    }

    /// The one person of a workspace of one's own: the known one, or the first, or a new one.
    public Person own(Optional<UUID> known, String name) {
        return known.flatMap(users::find)
                .or(() -> users.active().stream().findFirst())
                .orElseGet(() -> make(name));
    }

    /// Whoever joined a team here and is known by this role; as long as the team's people are not
    /// loaded, by no more than that.
    public Person member(Optional<UUID> known, String databaseRole) {
        return known.flatMap(users::find)
                .or(() -> users.byDatabaseRole(databaseRole))
                .or(() -> known.map(id -> new Person(id, databaseRole, "")))
                .orElseThrow(() -> new FairleadException("team.error.stranger", null));
    }

    /// Gives somebody another name.
    public Done<Person> rename(Actor actor, UUID id, String name) {
        return database.write(
                WorkOrder.by(actor, "person.rename"),
                work -> {
                    User user = work.get(User.class, id);
                    user.rename(name.strip());
                    return new Person(user.id(), user.fullName(), user.email());
                });
    }

    private Person make(String name) {
        String email = name.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\W+", ".");
        return database.write(
                        WorkOrder.by(Actor.system(), "team.user"),
                        work -> {
                            User user =
                                    new User(
                                            email + "@fairlead.invalid",
                                            name,
                                            TeamRole.REP,
                                            work.now());
                            work.add(user);
                            return new Person(user.id(), user.fullName(), user.email());
                        })
                .result();
    }
}
