package fairlead.sync;

import fairlead.sync.merge.SyncTable;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Sums up one table in 256 buckets by the first byte of the key: how many rows, and the sum of a
/// hash of key and version, which both engines reckon alike.
final class Digest {

    private static final int BUCKETS = 256;
    private static final int HASH_BYTES = 8;
    private static final int DROPPED_BITS = 4;

    private final SyncTable table;
    private final Set<UUID> left;
    private final String where;

    /// Rows in `left` are not looked at, nor what hangs on leads for which `scope` is false.
    Digest(SyncTable table, Set<UUID> left, String scope) {
        this.table = table;
        this.left = left;
        this.where = where(table, scope);
    }

    private static String where(SyncTable table, String scope) {
        if (table.root() == null) {
            return "true";
        }
        return table.name().equals("leads")
                ? scope
                : "(%1$s is null or exists (select 1 from leads where leads.id = %2$s.%1$s and %3$s))"
                        .formatted(table.root(), table.name(), scope);
    }

    /// The sums of one side.
    record Buckets(long[] counts, BigInteger[] sums) {

        static Buckets empty() {
            BigInteger[] sums = new BigInteger[BUCKETS];
            Arrays.fill(sums, BigInteger.ZERO);
            return new Buckets(new long[BUCKETS], sums);
        }

        long rows() {
            return Arrays.stream(counts).sum();
        }

        Set<Integer> differingFrom(Buckets other) {
            Set<Integer> differing = new HashSet<>();
            for (int i = 0; i < BUCKETS; i++) {
                if (counts[i] != other.counts[i] || !sums[i].equals(other.sums[i])) {
                    differing.add(i);
                }
            }
            return differing;
        }
    }

    Buckets here(Connection connection) throws SQLException {
        Buckets buckets = Buckets.empty();
        MessageDigest md5 = md5();
        try (PreparedStatement statement = connection.prepareStatement(versions());
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                if (!left.contains(id)) {
                    int bucket = bucket(id);
                    buckets.counts[bucket]++;
                    buckets.sums[bucket] =
                            buckets.sums[bucket].add(hash(md5, id + ":" + row.getLong(2)));
                }
            }
        }
        return buckets;
    }

    Buckets there(Connection connection) throws SQLException {
        String sql =
                "select get_byte(uuid_send(id), 0), count(*), sum(('x' || substr(md5(id::text ||"
                        + " ':' || %s), 1, 15))::bit(60)::bigint) from %s where id <> all(?) and %s"
                        + " group by 1";
        Buckets buckets = Buckets.empty();
        try (PreparedStatement statement =
                connection.prepareStatement(sql.formatted(version(), table.name(), where))) {
            statement.setArray(1, connection.createArrayOf("uuid", left.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    buckets.counts[row.getInt(1)] = row.getLong(2);
                    buckets.sums[row.getInt(1)] = row.getBigDecimal(3).toBigInteger();
                }
            }
        }
        return buckets;
    }

    /// The rows of some buckets with their versions, on either engine.
    Map<UUID, Long> versions(Connection connection, Set<Integer> buckets) throws SQLException {
        Map<UUID, Long> versions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(versions());
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(1, UUID.class);
                if (buckets.contains(bucket(id)) && !left.contains(id)) {
                    versions.put(id, row.getLong(2));
                }
            }
        }
        return versions;
    }

    static Set<UUID> differing(Map<UUID, Long> mine, Map<UUID, Long> theirs) {
        Set<UUID> differing = new HashSet<>(mine.keySet());
        differing.addAll(theirs.keySet());
        differing.removeIf(id -> mine.containsKey(id) && mine.get(id).equals(theirs.get(id)));
        return differing;
    }

    /// Where a row of the table holds its version; below zero where rows never change.
    static int versionPlace(SyncTable table) {
        return table.isHistory() ? -1 : table.columns().indexOf(table.column("row_version"));
    }

    static Long version(Object[] row, int place) {
        return place < 0 ? 0L : ((Number) row[place]).longValue();
    }

    private String versions() {
        return "select id, %s from %s where %s".formatted(version(), table.name(), where);
    }

    private String version() {
        return table.isHistory() ? "0" : "row_version";
    }

    private static int bucket(UUID id) {
        return (int) (id.getMostSignificantBits() >>> 56);
    }

    /// The first fifteen hexadecimal digits of the MD5, as a number.
    private static BigInteger hash(MessageDigest md5, String text) {
        byte[] first =
                Arrays.copyOf(md5.digest(text.getBytes(StandardCharsets.US_ASCII)), HASH_BYTES);
        return new BigInteger(1, first).shiftRight(DROPPED_BITS);
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
