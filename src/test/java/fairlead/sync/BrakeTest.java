package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/// A server that shows very few leads all of a sudden.
class BrakeTest {

    private static final String LEADS = "from leads where id = any(?)";

    @TempDir Path folder;

    private TestServer server;
    private TestLaptop laptop;
    private int lies;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        laptop = new TestLaptop(folder, this::line, server.person("ann"));
        server.run(
                "insert into leads (name, email) select 'L' || n, 'l@x.test' from"
                        + " generate_series(1, 300) n");
        laptop.sync();
        assertThat(count()).isEqualTo("300");
    }

    @AfterEach
    void close() throws SQLException {
        laptop.close();
        server.close();
    }

    @Test
    void anAnswerThatComesOnceAndNotAgainRemovesNothing() throws SQLException {
        server.run("update leads set company = 'Acme'");
        lies = 1;

        assertThatThrownBy(laptop::sync).hasMessageContaining("nothing was removed");
        assertThat(count()).isEqualTo("300");

        laptop.sync();
        assertThat(laptop.one("select count(*) from leads where company = 'Acme'"))
                .isEqualTo("300");
    }

    @Test
    void withoutAskingTwiceTheSameAnswerWouldBeBelieved() throws SQLException {
        server.run("update leads set company = 'Acme' where name in ('L1', 'L2', 'L3')");
        lies = 1;

        laptop.sync();

        assertThat(count()).as("too few to ask twice about").isEqualTo("297");
    }

    @Test
    void whatTheServerSaysTwiceIsBelieved() throws SQLException {
        server.run("delete from leads where name <> 'L1'");

        laptop.sync();

        assertThat(count()).isEqualTo("1");
    }

    private String count() {
        return laptop.one("select count(*) from leads");
    }

    /// A connection to a server that shows no leads as often as it still has lies to tell.
    private Connection line() throws SQLException {
        Connection real = server.connect();
        return (Connection)
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")
                                    && lies > 0
                                    && arguments[0].toString().contains(LEADS)) {
                                lies--;
                                arguments[0] = arguments[0] + " and false";
                            }
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
