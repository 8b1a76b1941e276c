package fairlead.bench.team;

import fairlead.storage.DatabaseSettings;
import fairlead.team.Admitted;
import fairlead.team.NewMember;
import fairlead.team.TeamDesk;
import fairlead.team.TeamRole;
import fairlead.team.TeamSetup;
import fairlead.team.TeamVisibility;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// A team of twenty reps and a manager on a PostgreSQL with leads and ten events on each.
public final class TeamServer implements AutoCloseable {
    private static final int REPS = 20;
    private static final int MANY = 100_000;

    private static final String LEADS =
            """
            insert into leads (id, name, email, company, status, source, estimated_value,
              estimated_value_currency, last_activity_at, board_rank, assigned_to, closed_at)
            select md5('lead' || i)::uuid, 'Lead ' || i || ' ' || md5(i::text), i || '@x.test',
              case when i %% 400 = 0 then 'Mueller ' else 'Acme ' end || md5('c' || i),
              (array['new_opportunities', 'active', 'proposal_sent', 'on_ice', 'closed_won',
                'closed_lost', 'closed_unqualified'])[1 + i %% 7]::lead_status, 'website',
              i %% 9000, 'EUR', now() - i * interval '1 minute', lpad(i::text, 8, '0'),
              case when i %% 13 = 0 then null else
                (select id from users where db_role = 'crm_rep' || (i %% %d)) end,
              case when i %% 7 > 3 then now() - i * interval '1 hour' end
            from generate_series(1, %d) i
            """;

    private static final String EVENTS =
            """
            insert into lead_timeline (id, lead_id, event_type, title, actor_type, occurred_at)
            select md5('event' || i)::uuid, md5('lead' || (1 + i %% %d))::uuid, 'note_added',
              'Event ' || i, 'system', now() - i * interval '1 second'
            from generate_series(1, %d) i
            """;

    private final EmbeddedPostgres server;

    private TeamServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /// With 100,000 leads and a million events.
    static TeamServer fill() throws IOException, SQLException {
        return fill(MANY);
    }

    public static TeamServer fill(int leads) throws IOException, SQLException {
        TeamServer team =
                new TeamServer(
                        EmbeddedPostgres.builder()
                                .setLocaleConfig("locale", "C")
                                .setServerConfig("fsync", "off")
                                .setServerConfig("shared_buffers", "512MB")
                                .start());
        new TeamSetup(team.as("postgres")).run();
        try (TeamDesk desk = TeamDesk.open(team.as("postgres"))) {
            for (int i = 0; i < REPS; i++) {
                invite(desk, "rep" + i, TeamRole.REP);
            }
            invite(desk, "max", TeamRole.MANAGER);
        }
        try (Connection owner = team.server.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("drop index idx_lead_timeline_search");
            statement.execute(LEADS.formatted(REPS, leads));
            statement.execute(EVENTS.formatted(leads, 10 * leads));
            statement.execute("vacuum analyze");
        }
        return team;
    }

    private static Admitted invite(TeamDesk desk, String login, TeamRole role) {
        return desk.invite(new NewMember(login, login + "@x.test", login, role));
    }

    public void show(TeamVisibility visibility) {
        try (TeamDesk desk = TeamDesk.open(as("postgres"))) {
            desk.show(visibility);
        }
    }

    public DatabaseSettings.Server as(String role) {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
        return new DatabaseSettings.Server(url, role, "");
    }

    public int port() {
        return server.getPort();
    }

    public Connection owner() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
