package fairlead.bench.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;

/// Stands before a database's driver and keeps what one thread executes through it, until it is
/// closed.
final class Recorder implements Driver, AutoCloseable {
    private final Driver behind;
    private final List<Recorded> heard = new CopyOnWriteArrayList<>();
    private volatile Thread reader;

    private Recorder(Driver behind) {
        this.behind = behind;
    }

    static Recorder before(String url) throws SQLException {
        Driver driver = DriverManager.getDriver(url);
        Recorder recorder = new Recorder(driver);
        DriverManager.deregisterDriver(driver);
        DriverManager.registerDriver(recorder);
        return recorder;
    }

    /// From now on keeps what the caller executes, and nothing that others do meanwhile.
    void hear() {
        heard.clear();
        reader = Thread.currentThread();
    }

    List<Recorded> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
        DriverManager.registerDriver(behind);
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = behind.connect(url, info);
        return connection == null ? null : listening(connection);
    }

    private Connection listening(Connection connection) {
        return proxy(
                Connection.class,
                (method, args) -> {
                    Object result = method.call(connection, args);
                    return result instanceof PreparedStatement statement
                            ? listening(statement, (String) args[0])
                            : result;
                });
    }

    private PreparedStatement listening(PreparedStatement statement, String sql) {
        Map<Integer, Object> values = new TreeMap<>();
        return proxy(
                PreparedStatement.class,
                (method, args) -> {
                    if (method.name().startsWith("set") && args != null && args.length > 1) {
                        values.put(
                                (Integer) args[0],
                                method.name().equals("setNull") ? null : args[1]);
                    } else if (method.name().equals("executeQuery")
                            && reader == Thread.currentThread()) {
                        heard.add(new Recorded(sql, new TreeMap<>(values)));
                    }
                    return method.call(statement, args);
                });
    }

    private interface Handler {
        Object handle(Method method, Object[] args) throws Throwable;
    }

    private record Method(java.lang.reflect.Method method) {
        String name() {
            return method.getName();
        }

        Object call(Object target, Object[] args) throws Throwable {
            try {
                return method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, args) -> handler.handle(new Method(method), args)));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return behind.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return behind.getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return behind.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return behind.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return behind.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
