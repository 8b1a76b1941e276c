package fairlead.sync.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import fairlead.sync.Values;
import fairlead.sync.merge.Policy;
import fairlead.sync.merge.SyncColumn;
import fairlead.sync.merge.SyncTable;
import fairlead.sync.merge.SyncTables;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// One random history of several laptops and a server, told by steps so that it can be shortened.
final class History {

    private static final SyncTables TABLES = SyncTables.load();
    private static final List<SyncTable> PLAYED =
            List.of(
                    TABLES.byName("leads"),
                    TABLES.byName("email_templates"),
                    TABLES.byName("lead_actions"),
                    TABLES.byName("lead_timeline"));

    enum What {
        EDIT,
        EDIT_AGAIN,
        DELETE,
        BEGIN_PUSH,
        COMMIT,
        COMMIT_AND_LOSE_ANSWER,
        CUT_BEFORE_COMMIT,
        PULL
    }

    /// `seed` decides whatever the step leaves open, whichever steps stand before it.
    record Step(What what, int client, long seed) {}

    private final Server server = new Server();
    private final Audit audit = new Audit();
    private final List<Client> clients = new ArrayList<>();

    private History(int count, Naive naive) {
        for (int i = 0; i < count; i++) {
            clients.add(new Client(new UUID(9, i), server, naive, audit));
        }
    }

    static List<Step> steps(long seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        for (int i = 20 + random.nextInt(60); i > 0; i--) {
            What[] all = What.values();
            steps.add(
                    new Step(
                            all[random.nextInt(all.length)], random.nextInt(3), random.nextLong()));
        }
        return steps;
    }

    /// What was broken in the end, empty where every promise held.
    static List<String> play(List<Step> steps, Naive naive) {
        History history = new History(3, naive);
        steps.forEach(history::step);
        history.calmDown();
        return history.audit.broken(history.server, history.clients);
    }

    private void step(Step step) {
        Client client = clients.get(step.client());
        Random random = new Random(step.seed());
        switch (step.what()) {
            case EDIT, EDIT_AGAIN -> edit(client, random);
            case DELETE -> {
                if (random.nextInt(3) == 0) {
                    client.delete(PLAYED.getFirst(), id(random));
                }
            }
            case BEGIN_PUSH -> {
                if (!client.isWaiting()) {
                    client.push();
                }
            }
            case COMMIT -> finish(client, false);
            case COMMIT_AND_LOSE_ANSWER -> finish(client, true);
            case CUT_BEFORE_COMMIT -> {
                if (client.isWaiting()) {
                    client.abort();
                }
            }
            case PULL -> {
                if (!client.isWaiting()) {
                    client.pull();
                }
            }
        }
    }

    private static void finish(Client client, boolean lost) {
        if (client.isWaiting()) {
            client.commit();
            if (lost) {
                client.loseAnswer();
            } else {
                client.acknowledge();
            }
        }
    }

    private static void edit(Client client, Random random) {
        SyncTable table = PLAYED.get(random.nextInt(PLAYED.size()));
        UUID pk = id(random);
        ObjectNode shown = client.shown(new Key(table.name(), pk));
        Values values = new Values(random);
        ObjectNode edit = JsonNodeFactory.instance.objectNode();
        for (SyncColumn column : table.columns()) {
            if (isPlayed(column) && (shown == null || random.nextInt(4) == 0)) {
                edit.set(column.name(), values.value(column));
            }
        }
        if (table.has("use_count")) {
            edit.put("use_count", shown == null ? 0 : shown.path("use_count").asLong() + 1);
        }
        if (!edit.isEmpty()) {
            client.edit(table, pk, edit);
        }
    }

    private static boolean isPlayed(SyncColumn column) {
        return column.isSent()
                && column.policy() != Policy.KEY
                && column.policy() != Policy.DELETE
                && column.policy() != Policy.ADD;
    }

    private static UUID id(Random random) {
        return new UUID(3, random.nextInt(4));
    }

    /// Everybody comes home, whoever was cut off first.
    private void calmDown() {
        clients.forEach(client -> finish(client, false));
        for (int round = 0; round < 3; round++) {
            for (Client client : clients) {
                if (client.hasPending() && client.push()) {
                    finish(client, false);
                }
                client.pull();
            }
        }
    }
}
