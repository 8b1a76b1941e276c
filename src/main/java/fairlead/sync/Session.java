package fairlead.sync;

import fairlead.storage.Migrations;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;
import fairlead.sync.server.ForkException;
import fairlead.sync.server.Handshake;
import fairlead.sync.server.Handshake.Guest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Introduces the laptop to the server and finds out whether they still share a history.
final class Session {

    private static final int ATTEMPTS = 3;

    private final Laptop laptop;
    private final Connection connection;
    private final String device;

    Session(Laptop laptop, Connection connection, String device) {
        this.laptop = laptop;
        this.connection = connection;
        this.device = device;
    }

    /// What was found: who the laptop is now, whether the server's history is another one than this
    /// laptop knew, and whether it must compare everything before it may trust its cursor again.
    record Greeting(UUID replica, Handshake server, boolean parted, boolean strange) {}

    Greeting greet() throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            UUID replica = replica();
            Guest guest = guest(replica);
            Handshake server = Handshake.shake(connection, guest, laptop.clock());
            if (server.isFork(guest)) {
                rename(laptop);
                continue;
            }
            if (!guest.next().equals(guest.incarnation())
                    || laptop.state(StateTable.INCARNATION).isEmpty()) {
                laptop.remember(Map.of(StateTable.INCARNATION, guest.next().toString()));
            }
            boolean parted = hasParted(server);
            return new Greeting(replica, server, parted, parted || isStrange(server));
        }
        throw new ForkException("the server takes this laptop for another one again and again");
    }

    /// Takes a new name; what waits is sent under it.
    static void rename(Laptop laptop) {
        laptop.remember(
                Map.of(
                        StateTable.REPLICA,
                        UUID.randomUUID().toString(),
                        StateTable.NEXT_INCARNATION,
                        UUID.randomUUID().toString()));
    }

    /// What the server says once nothing stands between them any more.
    static Map<String, String> agreed(Handshake server) {
        return Map.of(
                StateTable.EPOCH,
                server.identity(),
                StateTable.SCOPE,
                String.valueOf(server.known().scopeEpoch()),
                StateTable.SCHEMA,
                String.valueOf(Migrations.latest()));
    }

    private UUID replica() {
        Optional<String> known = laptop.state(StateTable.REPLICA);
        if (known.isEmpty()) {
            rename(laptop);
        }
        return UUID.fromString(known.or(() -> laptop.state(StateTable.REPLICA)).orElseThrow());
    }

    /// Each start of the program is another incarnation, so that of two copies of one laptop the
    /// second is found out. One that the server may have heard of, though its answer was lost, is
    /// used again.
    private Guest guest(UUID replica) {
        UUID next = UUID.fromString(laptop.state(StateTable.NEXT_INCARNATION).orElseThrow());
        UUID before = laptop.state(StateTable.INCARNATION).map(UUID::fromString).orElse(next);
        if (laptop.isFirstContact() && next.equals(before)) {
            next = UUID.randomUUID();
            laptop.remember(Map.of(StateTable.NEXT_INCARNATION, next.toString()));
        }
        return new Guest(
                replica, before, next, device, Migrations.latest(), laptop.count("PENDING"));
    }

    /// Another history, a smaller number than ours, or a cursor that lies in its future: nothing
    /// that was remembered of the server can be trusted, nor that it is the right one.
    private boolean hasParted(Handshake server) {
        return laptop.lastSettled() > server.known().lastSeq()
                || differs(StateTable.EPOCH, server.identity())
                || laptop.state(StateTable.CURSOR)
                        .map(cursor -> isAhead(cursor, server))
                        .orElse(false);
    }

    /// A moved floor, another scope or a newer program: the cursor does not say all that changed.
    private boolean isStrange(Handshake server) {
        return differs(StateTable.SCOPE, String.valueOf(server.known().scopeEpoch()))
                || laptop.state(StateTable.CURSOR)
                        .map(cursor -> isBelowFloor(cursor, server) || isFromOtherSchema())
                        .orElse(false);
    }

    /// A program that has become newer knows columns of which it never heard what stands in them.
    private boolean isFromOtherSchema() {
        String now = String.valueOf(Migrations.latest());
        return laptop.state(StateTable.SCHEMA).filter(now::equals).isEmpty();
    }

    private boolean differs(String key, String now) {
        return laptop.state(key).map(before -> !before.equals(now)).orElse(false);
    }

    private static boolean isAhead(String cursor, Handshake server) {
        return number(cursor, 1) > number(server.snapshot(), 1);
    }

    private static boolean isBelowFloor(String cursor, Handshake server) {
        return number(cursor, 0) < Long.parseUnsignedLong(server.known().floor());
    }

    private static long number(String snapshot, int place) {
        return Long.parseUnsignedLong(snapshot.split(":")[place]);
    }
}
