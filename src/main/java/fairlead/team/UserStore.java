package fairlead.team;

import fairlead.storage.Database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reads who works with this workspace.
public final class UserStore {
    private static final String ROWS = "select u.id, u.full_name, u.email from users u ";

    private final Database database;

    public UserStore(Database database) {
        this.database = database;
    }

    /// Everybody who is active, by name.
    public List<Person> active() {
        return read("where u.active order by u.full_name", Map.of());
    }

    /// Everybody there ever was, so that whatever they did keeps its name.
    public List<Person> everybody() {
        return read("order by u.full_name", Map.of());
    }

    public Optional<Person> find(UUID id) {
        return read("where u.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /// Whether somebody is a manager or an admin of the team.
    public boolean leads(UUID id) {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                                "select count(*) from User u where u.id = :id and"
                                                        + " u.active and u.role in :leading",
                                                Long.class)
                                        .setParameter("id", id)
                                        .setParameterList(
                                                "leading",
                                                List.of(TeamRole.MANAGER, TeamRole.ADMIN))
                                        .getSingleResult()
                                > 0);
    }

    /// Whom the shared database knows by this role.
    public Optional<Person> byDatabaseRole(String role) {
        return read("where u.db_role = :role", Map.of("role", role)).stream().findFirst();
    }

    private List<Person> read(String which, Map<String, Object> parameters) {
        return database.ask(
                reading ->
                        reading.rows(ROWS + which, parameters).stream()
                                .map(UserStore::person)
                                .toList());
    }

    private static Person person(Object[] cells) {
        return new Person((UUID) cells[0], (String) cells[1], (String) cells[2]);
    }
}
