package fairlead.sync;

import fairlead.settings.FairleadException;
import fairlead.sync.laptop.Laptop;
import fairlead.sync.laptop.StateTable;
import fairlead.sync.server.Handshake;
import fairlead.sync.server.Pull;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A server whose history is not the one this laptop knew: set back, made anew, or another one
/// under the same address. It is believed where it still has nearly all leads of this laptop, and
/// otherwise only once a person has said so; until then nothing goes there and nothing leaves here.
final class OtherHistory {

    static final String KEY = "sync.otherhistory";

    private static final int MANY_LEADS = 200;
    private static final double MUCH = 0.2;

    private final Laptop laptop;

    OtherHistory(Laptop laptop) {
        this.laptop = laptop;
    }

    /// Tells the server again what it has forgotten and compares everything, or refuses to.
    void meet(Handshake server, Pull pull) throws SQLException {
        if (laptop.state(StateTable.BELIEVED).filter(server.identity()::equals).isEmpty()) {
            doubt(server, pull);
        }
        laptop.sendAgainAfter(server.known().lastSeq());
        laptop.forget(StateTable.CURSOR, StateTable.LOADING_FROM, StateTable.LOADED_UNTIL);
    }

    /// What was made here and is sent again is no loss.
    private void doubt(Handshake server, Pull pull) throws SQLException {
        Set<UUID> here = laptop.leads();
        here.removeAll(laptop.madeAfter(server.known().lastSeq()));
        int all = here.size();
        here.removeAll(pull.leadIds());
        int missing = here.size();
        if (missing > MANY_LEADS || missing > all * MUCH) {
            laptop.remember(Map.of(StateTable.UNBELIEVED, server.identity()));
            throw new FairleadException(KEY, null, missing, all);
        }
    }

    /// Whether one was refused, and may be believed.
    static boolean isDoubted(Laptop laptop) {
        return laptop.state(StateTable.UNBELIEVED).isPresent();
    }

    /// Believes the one that was refused, and no other one.
    static void believe(Laptop laptop) {
        Optional<String> refused = laptop.state(StateTable.UNBELIEVED);
        refused.ifPresent(
                identity -> {
                    laptop.remember(Map.of(StateTable.BELIEVED, identity));
                    laptop.forget(StateTable.UNBELIEVED);
                });
    }

    /// Both sides agree again; the next one that is strange is doubted anew.
    static void settled(Laptop laptop) {
        laptop.forget(StateTable.BELIEVED, StateTable.UNBELIEVED);
    }
}
