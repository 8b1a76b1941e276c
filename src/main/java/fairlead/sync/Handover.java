package fairlead.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.settings.FairleadException;
import fairlead.storage.Migrations;
import fairlead.storage.ServerLine;
import fairlead.sync.handover.SealedWork;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;
import fairlead.sync.merge.Group;
import fairlead.sync.merge.SyncTables;
import fairlead.sync.rows.Cells;
import fairlead.sync.rows.GroupJson;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gets the unsent work of somebody whom the server does not take any more to a manager: sealed
/// into a file that only managers can open, and taken in as work that waits for their decision.
public final class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    private static final int EVERYTHING = 10_000_000;

    private final Laptop laptop;
    private final Path folder;
    private final GroupJson json = new GroupJson(SyncTables.load());

    Handover(Laptop laptop, Path folder) {
        this.laptop = laptop;
        this.folder = folder;
    }

    /// Learns the managers' key while there is contact, so that it is here when there is none.
    static void learn(Laptop laptop, Connection connection) throws SQLException {
        if (laptop.state(StateTable.HANDOFF_KEY).isPresent()) {
            return;
        }
        byte[] key = bytes(connection, "select handoff_public_key from sync.meta");
        if (key != null) {
            laptop.remember(
                    Map.of(StateTable.HANDOFF_KEY, Base64.getEncoder().encodeToString(key)));
        }
    }

    /// Where sealed work of this laptop lies; empty where there is none.
    public Optional<Path> sealed() {
        return laptop.state(StateTable.SEALED)
                .map(said -> folder.resolve(said.substring(said.indexOf(' ') + 1)));
    }

    /// Seals what waits for `login`, unless just that was sealed before. The work itself stays.
    void seal(String login) {
        List<Group> waiting = laptop.pending(EVERYTHING);
        Optional<String> key = laptop.state(StateTable.HANDOFF_KEY);
        if (waiting.isEmpty() || key.isEmpty()) {
            return;
        }
        String last = String.valueOf(waiting.getLast().lastSeq());
        boolean same =
                laptop.state(StateTable.SEALED).filter(s -> s.startsWith(last + " ")).isPresent();
        if (same) {
            return;
        }
        String name = "fairlead-handover-" + login.replaceAll("[^a-z0-9_]", "") + ".sealed";
        SealedWork.write(
                folder.resolve(name),
                Base64.getDecoder().decode(key.get()),
                told(login, waiting).toString().getBytes(StandardCharsets.UTF_8));
        laptop.remember(Map.of(StateTable.SEALED, last + " " + name));
        LOG.info("{} works that cannot be sent were sealed for the managers", waiting.size());
    }

    private ObjectNode told(String login, List<Group> waiting) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("login", login);
        told.put("at", laptop.now().toString());
        ArrayNode groups = told.putArray("groups");
        for (Group group : waiting) {
            byte[] frame = json.group(group, Migrations.latest());
            groups.add(Cells.parse(new String(frame, StandardCharsets.UTF_8)));
        }
        return told;
    }

    /// What was taken in from a file: whose work it is, and how many works were new here.
    public record Adopted(String login, int works) {
        /// Whose it is, as people say it.
        public String person() {
            return Handover.person(login);
        }
    }

    /// What lies in a file: whose works, sealed when, and how many of them are not here yet.
    public record Sealed(String login, Instant at, List<Group> groups, int fresh) {
        public Sealed {
            groups = List.copyOf(groups);
        }

        public int works() {
            return groups.size();
        }

        /// How many works there are of each kind, in the order in which they were done.
        public Map<String, Long> kinds() {
            return groups.stream()
                    .collect(
                            Collectors.groupingBy(
                                    Group::kind, LinkedHashMap::new, Collectors.counting()));
        }

        /// Whose it is, as people say it.
        public String person() {
            return Handover.person(login);
        }
    }

    private static String person(String role) {
        return role.replaceFirst("^crm_", "");
    }

    /// Looks into what somebody's laptop sealed and takes nothing in. For managers.
    public Sealed open(Line line, Path file) {
        JsonNode told = Cells.parse(new String(opened(line, file), StandardCharsets.UTF_8));
        List<Group> groups = new ArrayList<>();
        for (JsonNode group : told.path("groups")) {
            json.read(group.toString().getBytes(StandardCharsets.UTF_8))
                    .group()
                    .ifPresent(groups::add);
        }
        return new Sealed(
                told.path("login").asText(),
                Instant.parse(told.path("at").asText()),
                groups,
                laptop.unknown(groups));
    }

    /// Takes it in: each work waits among those that the server could not take, to be done again or
    /// discarded. Taken in twice it changes nothing.
    public Adopted adopt(Sealed sealed) {
        return new Adopted(
                sealed.login(), laptop.adopt(sealed.groups(), "HANDED " + sealed.login()));
    }

    private static byte[] opened(Line line, Path file) {
        try (Connection connection = line.open()) {
            byte[] key = bytes(connection, "select private_key from sync.handoff");
            if (key == null) {
                throw new FairleadException("sync.handover.manager", null);
            }
            return SealedWork.read(file, key);
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                throw new FairleadException("sync.handover.manager", e);
            }
            throw ServerLine.explain(e);
        }
    }

    private static byte[] bytes(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getBytes(1) : null;
        }
    }
}
