package fairlead.team;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The pair of keys with which a laptop seals work that its person may not send any more: everybody
/// knows one half, managers read the other.
final class HandoverKey {

    private HandoverKey() {}

    /// Makes it where there is none; within a transaction of the schema's owner.
    static void ensure(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select 1 from sync.handoff")) {
            if (row.next()) {
                return;
            }
        }
        KeyPair pair = make();
        write(
                owner,
                "insert into sync.handoff (private_key) values (?)",
                pair.getPrivate().getEncoded());
        write(owner, "update sync.meta set handoff_public_key = ?", pair.getPublic().getEncoded());
    }

    private static void write(Connection owner, String sql, byte[] key) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setBytes(1, key);
            statement.executeUpdate();
        }
    }

    private static KeyPair make() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
