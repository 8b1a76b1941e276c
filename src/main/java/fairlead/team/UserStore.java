package fairlead.team;

import fairlead.storage.Database;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads who works with this workspace.
public final class UserStore {
    private static final String ROWS =
            "select new fairlead.team.Person(u.id, u.fullName, u.email) from User u ";

    private final Database database;

    public UserStore(Database database) {
        this.database = database;
    }

    /// Everybody who is active, by name.
    public List<Person> active() {
        return database.read(
                session ->
                        session.createSelectionQuery(
                                        ROWS + "where u.active order by u.fullName", Person.class)
                                .getResultList());
    }

    /// Everybody there ever was, so that whatever they did keeps its name.
    public List<Person> everybody() {
        return database.read(
                session ->
                        session.createSelectionQuery(ROWS + "order by u.fullName", Person.class)
                                .getResultList());
    }

    public Optional<Person> find(UUID id) {
        return database.read(
                session ->
                        session.createSelectionQuery(ROWS + "where u.id = :id", Person.class)
                                .setParameter("id", id)
                                .uniqueResultOptional());
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
        return database.read(session -> byRole(session, role));
    }

    private static Optional<Person> byRole(StatelessSession session, String role) {
        return session.createSelectionQuery(ROWS + "where u.databaseRole = :role", Person.class)
                .setParameter("role", role)
                .uniqueResultOptional();
    }
}
