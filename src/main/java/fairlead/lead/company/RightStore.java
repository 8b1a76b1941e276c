package fairlead.lead.company;

import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Work;

import org.hibernate.SharedSessionContract;

/// Reads from somebody's role in the team what they may change for everybody.
public final class RightStore {

    private static final String ROLE =
            "select cast(u.role as String) from User u where u.id = :user and u.databaseRole is not"
                    + " null";

    private final Database database;

    public RightStore(Database database) {
        this.database = database;
    }

    public boolean allows(CompanyRight right, Actor actor) {
        return database.read(session -> allows(session, right, actor));
    }

    /// Throws a [FairleadException] where whoever makes this change may not.
    static void check(Work work, CompanyRight right) {
        if (!allows(work.session(), right, work.actor())) {
            throw new FairleadException(right.refusal(), null);
        }
    }

    private static boolean allows(SharedSessionContract session, CompanyRight right, Actor actor) {
        return actor.type() != Actor.Type.USER
                || session.createSelectionQuery(ROLE, String.class)
                        .setParameter("user", actor.id())
                        .getResultStream()
                        .allMatch(right::isOf);
    }
}
