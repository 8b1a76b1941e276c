package fairlead.sync;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A line that is cut before or after a given number of statements, or whose answer to the commit
/// is lost.
final class CutLine implements Line {

    /// Where a statement is cut.
    enum Cut {
        NEVER,
        BEFORE,
        AFTER,
        /// Nobody answers, and the server goes on holding what it holds until long after.
        HANG
    }

    private static final long LONG_AFTER_MILLIS = 20;
    private static final Set<String> ENDS = Set.of("close", "abort");
    private static final Set<String> CALLS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit");

    private final Line line;
    private Cut cut = Cut.NEVER;
    private int at;
    private int calls;
    private Optional<Connection> hung = Optional.empty();

    CutLine(Line line) {
        this.line = line;
    }

    void cut(Cut where, int statement) {
        cut = where;
        at = statement;
        calls = 0;
    }

    void mend() {
        cut = Cut.NEVER;
        calls = 0;
    }

    /// How many statements have gone over the line since it was last mended or set to be cut.
    int calls() {
        return calls;
    }

    @Override
    public Connection open() throws SQLException {
        hung.ifPresent(CutLine::endLater);
        hung = Optional.empty();
        Connection real = line.open();
        return (Connection) wrap(real, real, Connection.class);
    }

    private Object wrap(Object target, Connection connection, Class<?> type) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    if (hung.filter(connection::equals).isPresent()
                            && ENDS.contains(method.getName())) {
                        return null;
                    }
                    boolean counted = CALLS.contains(method.getName());
                    if (counted && hits(Cut.BEFORE)) {
                        connection.close();
                        throw new SQLException("cut before " + method.getName(), "08006");
                    }
                    Object result;
                    try {
                        result = method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (counted && hits(Cut.HANG)) {
                        hung = Optional.of(connection);
                        cut = Cut.NEVER;
                        throw new SQLException("cut in " + method.getName(), "08006");
                    }
                    if (counted && hits(Cut.AFTER)) {
                        connection.close();
                        throw new SQLException("cut after " + method.getName(), "08006");
                    }
                    if (counted) {
                        calls++;
                    }
                    return wrapped(result, connection);
                });
    }

    private static void endLater(Connection connection) {
        CompletableFuture.delayedExecutor(LONG_AFTER_MILLIS, TimeUnit.MILLISECONDS)
                .execute(
                        () -> {
                            try {
                                connection.close();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private Object wrapped(Object result, Connection connection) {
        if (result instanceof PreparedStatement) {
            return wrap(result, connection, PreparedStatement.class);
        }
        return result instanceof Statement ? wrap(result, connection, Statement.class) : result;
    }

    private boolean hits(Cut where) {
        return cut == where && calls == at;
    }
}
