package fairlead.sync;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.app.Entities;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Database;
import fairlead.storage.Received;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;

class DataCheckTest {

    @TempDir Path folder;

    private TestServer server;
    private Replica replica;

    @BeforeEach
    void open() throws SQLException {
        server = new TestServer();
        server.run(
                "insert into leads (name, email) select 'Lead ' || i, i || '@x.test' from"
                        + " generate_series(1, 300) i");
        URI url = URI.create(server.url().replace("jdbc:", ""));
        replica =
                Replica.open(
                        new WorkspaceFolder(folder),
                        settings -> Database.open(settings, Entities.ALL, Clock.systemUTC()),
                        Afloat.line(url.getPort(), url.getPath().substring(1), "postgres"));
        replica.sync().once();
    }

    @AfterEach
    void close() throws SQLException {
        replica.close();
        server.close();
    }

    @Test
    void aCopyThatIsRightIsFoundRight() {
        DataCheck.Found found = new DataCheck(replica).run(done -> {});

        assertThat(found.compared()).isGreaterThanOrEqualTo(300);
        assertThat(found.repaired()).isZero();
        assertThat(new DataCheck(replica).last()).contains(found);
    }

    @Test
    void rowsThatAreWrongMissingOrTooManyAreRepairedAndCounted() throws SQLException {
        damage(
                "update leads set name = 'Wrong', row_version = 77 where name = 'Lead 7'",
                "delete from leads where name = 'Lead 8'",
                "insert into leads (id, name, email) select random_uuid(), 'Nobody', 'n@x.test'");

        DataCheck.Found found = new DataCheck(replica).run(done -> {});

        assertThat(found.repaired()).isEqualTo(3);
        assertThat(one("select count(*) from leads where name in ('Lead 7', 'Lead 8')"))
                .isEqualTo("2");
        assertThat(one("select count(*) from leads")).isEqualTo("300");
        assertThat(new DataCheck(replica).run(done -> {}).repaired()).isZero();
    }

    @Test
    void whatChangedOnTheServerMeanwhileIsNoFault() throws SQLException {
        DataCheck.Found found =
                new DataCheck(replica)
                        .run(
                                done -> {
                                    if (done == 0) {
                                        change();
                                    }
                                });

        assertThat(found.repaired()).isZero();
    }

    private void change() {
        try {
            server.run("update leads set name = 'New name' where name = 'Lead 9'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void damage(String... statements) {
        replica.database()
                .receive(
                        connection -> {
                            try (Statement statement = connection.createStatement()) {
                                for (String sql : statements) {
                                    statement.execute(sql);
                                }
                            }
                            return new Received<>(null, List.of());
                        });
    }

    private String one(String sql) {
        return replica.database()
                .look(
                        connection -> {
                            try (Statement statement = connection.createStatement();
                                    var row = statement.executeQuery(sql)) {
                                row.next();
                                return row.getString(1);
                            }
                        });
    }
}
