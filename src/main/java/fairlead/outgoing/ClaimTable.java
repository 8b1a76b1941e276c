package fairlead.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import fairlead.outgoing.Claims.Answer;
import fairlead.outgoing.Claims.Claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/// The claims as rows, the same on both engines, in a transaction that somebody else ends.
public final class ClaimTable {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());

    private final Connection connection;
    private final Words words;

    public ClaimTable(Connection connection, Words words) {
        this.connection = connection;
        this.words = words;
    }

    /// What the engines say differently: the table, who asks, what time it is, how a text becomes
    /// the result, and what an insertion does that finds a row.
    public record Words(String table, String me, String now, String result, String otherwise) {}

    /// An item that may go is won by whoever's row is there first.
    public Claim claim(Outgoing item) throws SQLException {
        String sql =
                """
                insert into %s (effect_id, action_id, kind, claimed_by, lease_until, message_id)
                select o.id, o.action_id, cast(? as varchar), %s, %s + interval '2' minute,
                  cast(? as varchar)
                from outgoing o where o.id = ? and o.stopped_at is null and o.sent_at is null
                  and o.held_until <= %s
                  and not exists (select 1 from %s e where e.effect_id = o.id) %s
                """
                        .formatted(
                                words.table,
                                words.me,
                                words.now,
                                words.now,
                                words.table,
                                words.otherwise);
        if (run(sql, item.claimKind(), item.key(), item.id()) == 1) {
            return Claim.of(Answer.WON);
        }
        return standing(item);
    }

    private Claim standing(Outgoing item) throws SQLException {
        String sql =
                "select state, claimed_by = %s, lease_until < %s, result from %s where effect_id = ?"
                        .formatted(words.me, words.now, words.table);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, item.id());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Claim.of(Answer.NOT_NOW);
                }
                boolean mine = row.getBoolean(2);
                boolean over = row.getBoolean(3);
                return switch (row.getString(1)) {
                    case "done" -> new Claim(Answer.SENT, Optional.of(read(row.getString(4))));
                    case "unknown" -> Claim.of(Answer.UNSURE);
                    case "cancelled" -> Claim.of(Answer.OFF);
                    case "running" -> Claim.of(mine && over ? Answer.LAPSED : Answer.NOT_NOW);
                    default -> Claim.of(over && takeOver(item) ? Answer.WON : Answer.NOT_NOW);
                };
            }
        }
    }

    private boolean takeOver(Outgoing item) throws SQLException {
        return run(
                        "update %s set claimed_by = %s, lease_until = %s + interval '2' minute where"
                                .concat(" effect_id = ? and state = 'claimed' and lease_until < %s")
                                .formatted(words.table, words.me, words.now, words.now),
                        item.id())
                == 1;
    }

    /// Only what stands approved and was not stopped goes; who stops it from now on is too late.
    public boolean start(Outgoing item) throws SQLException {
        lock("select id from outgoing where id = ? and stopped_at is null for update", item.id());
        return run(
                        """
                        update %s set state = 'running', lease_until = %s + interval '2' minute
                        where effect_id = ? and state = 'claimed' and claimed_by = %s
                          and exists (select 1 from lead_actions a where a.id = action_id
                            and a.status in ('approved', 'in_progress') and a.deleted_at is null)
                          and exists (select 1 from outgoing o where o.id = effect_id
                            and o.stopped_at is null and o.sent_at is null)
                        """
                                .formatted(words.table, words.now, words.me),
                        item.id())
                == 1;
    }

    private void lock(String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeQuery().close();
        }
    }

    public void sent(Outgoing item, Sent sent) throws SQLException {
        run(
                "update %s set state = 'done', result = %s where effect_id = ?"
                        .formatted(words.table, words.result),
                write(sent),
                item.id());
    }

    /// `state` is one of the table's.
    public void become(Outgoing item, String state) throws SQLException {
        run(
                "update %s set state = ?, lease_until = %s where effect_id = ?"
                        .formatted(words.table, words.now),
                state,
                item.id());
    }

    private int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static String write(Sent sent) {
        try {
            return JSON.writeValueAsString(sent);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sent read(String json) {
        try {
            return JSON.readValue(json, Sent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
