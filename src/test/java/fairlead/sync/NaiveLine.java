package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/// The line of a program that leaves out one remedy of the protocol: one of its statements says
/// less, or what the database refuses ends everything.
final class NaiveLine implements Line {

    private static final String NOTHING = "\0";

    private final Line line;
    private final String words;
    private final String instead;
    private final boolean givesUp;
    private boolean used;

    private NaiveLine(Line line, String words, String instead, boolean givesUp) {
        this.line = line;
        this.words = words;
        this.instead = instead;
        this.givesUp = givesUp;
    }

    /// Says `instead` wherever the program says `words`.
    static NaiveLine saying(Line line, String words, String instead) {
        return new NaiveLine(line, words, instead, false);
    }

    /// Knows no way back to before a statement that was refused.
    static NaiveLine givingUp(Line line) {
        return new NaiveLine(line, NOTHING, NOTHING, true);
    }

    @Override
    public Connection open() throws SQLException {
        Connection real = line.open();
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            boolean says = method.getName().equals("prepareStatement");
                            if (says) {
                                arguments[0] = said(arguments[0].toString());
                            }
                            if (givesUp && says && goesBack(arguments[0].toString())) {
                                used = true;
                                throw new SQLException("a naive program stops here", "25P02");
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static boolean goesBack(String sql) {
        return sql.startsWith("rollback to savepoint");
    }

    private String said(String sql) {
        used |= sql.contains(words);
        return sql.replace(words, instead);
    }

    /// Fails where the program no longer says what this line leaves out.
    void assertUsed() {
        assertThat(used).as("the program never says: %s", words).isTrue();
    }
}
