package fairlead.bench.sync;

import fairlead.app.BenchDatabase;
import fairlead.lead.EditLeads;
import fairlead.lead.LeadField;
import fairlead.lead.LeadService;
import fairlead.lead.RateStore;
import fairlead.lead.StageGate;
import fairlead.lead.StatusStore;
import fairlead.settings.WorkspaceFolder;
import fairlead.storage.Actor;
import fairlead.storage.DatabaseSettings.Server;
import fairlead.sync.Replica;
import fairlead.sync.TeamLine;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A laptop of one member of a team, as the window has it but for the window.
final class Aboard implements AutoCloseable {

    final Replica replica;
    private final LeadService leads;

    private Aboard(Replica replica) {
        this.replica = replica;
        leads =
                new LeadService(
                        replica.database(),
                        new StageGate(new StatusStore(replica.database()), new RateStore()));
    }

    /// An empty copy in a new folder, which is to hold everything that one may see.
    static Aboard embark(Path folder, Server server) {
        TeamLine line =
                new TeamLine(server.url(), server.user(), Optional.empty(), Optional.of("none"));
        return new Aboard(Replica.open(new WorkspaceFolder(folder), BenchDatabase::open, line));
    }

    long count(String table) {
        return Long.parseLong(strings("select count(*) from " + table).getFirst());
    }

    /// The first leads by key.
    List<UUID> leads(int count) {
        return strings("select id from leads order by id limit " + count).stream()
                .map(UUID::fromString)
                .toList();
    }

    private List<String> strings(String sql) {
        return replica.database()
                .look(
                        connection -> {
                            List<String> found = new ArrayList<>();
                            try (Statement statement = connection.createStatement();
                                    ResultSet rows = statement.executeQuery(sql)) {
                                while (rows.next()) {
                                    found.add(rows.getString(1));
                                }
                            }
                            return found;
                        });
    }

    /// One saved work.
    void edit(UUID lead, String company) {
        leads.edit(Actor.system(), EditLeads.one(lead, LeadField.COMPANY, company));
    }

    @Override
    public void close() {
        replica.close();
    }
}
