package fairlead.storage;

/// The digest of everything that an open database holds.
public final class LiveContents {

    private LiveContents() {}

    public static String digest(Database database) {
        return database.look(connection -> Contents.of(connection).digest());
    }
}
