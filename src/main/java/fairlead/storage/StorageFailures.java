package fairlead.storage;

import fairlead.settings.FairleadException;

import org.postgresql.util.PSQLException;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

import javax.net.ssl.SSLException;

/// Turns what a database says when it fails into a sentence that says what to do.
///
/// The codes are those of H2's `ErrorCode` and of PostgreSQL's Appendix A.
final class StorageFailures {

    /// H2: general error, I/O error, database closed because of one, database damaged.
    private static final Set<Integer> BROKEN = Set.of(50000, 90028, 90031, 90098, 90030);

    private StorageFailures() {}

    static FairleadException explain(SQLException failure) {
        return new FairleadException(key(failure), failure);
    }

    /// Whether the database itself failed, and not one statement.
    static boolean isStorage(SQLException failure) {
        return BROKEN.contains(failure.getErrorCode());
    }

    /// Whether the server's rules do not allow it.
    static boolean isForbidden(SQLException failure) {
        return "42501".equals(failure.getSQLState());
    }

    private static String key(SQLException failure) {
        if (isStorage(failure)) {
            return isFull(failure) ? "storage.full" : "storage.damaged";
        }
        return switch (failure.getErrorCode()) {
            case 90020 -> "storage.locked";
            case 90049 -> "storage.key.wrong";
            default -> isUntrusted(failure) ? "storage.untrusted" : keyOf(failure);
        };
    }

    /// Whether the server's certificate, or its name, was not the one that was meant; of a wrong
    /// name the driver says so without a cause.
    private static boolean isUntrusted(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLException) {
                return true;
            }
        }
        return failure instanceof PSQLException told
                && told.getServerErrorMessage() == null
                && told.getCause() == null
                && "08006".equals(told.getSQLState());
    }

    /// What the driver itself refused, and no server: the way there is not safe.
    private static String keyOf(SQLException failure) {
        boolean own = failure instanceof PSQLException told && told.getServerErrorMessage() == null;
        return own && "08004".equals(failure.getSQLState())
                ? "storage.unsafe"
                : keyOf(failure.getSQLState());
    }

    /// The words of Linux, macOS and Windows for a disk, a quota or a file that can grow no more.
    private static boolean isFull(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && cause.getMessage() != null) {
                String words = cause.getMessage().toLowerCase(Locale.ROOT);
                return words.contains("space")
                        || words.contains("too large")
                        || words.contains("quota");
            }
        }
        return false;
    }

    private static String keyOf(String sqlState) {
        if (sqlState == null) {
            return "storage.failed";
        }
        return switch (sqlState) {
            case "28P01", "28000" -> "storage.login";
            case "3D000" -> "storage.nodatabase";
            case "42501" -> "storage.forbidden";
            case "08001", "08004", "08006" -> "storage.unreachable";
            default -> "storage.failed";
        };
    }
}
