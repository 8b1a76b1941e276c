package fairlead.storage;

import fairlead.settings.FairleadException;

import java.sql.SQLException;

/// Turns what a database says when it fails into a sentence that says what to do.
final class StorageFailures {

    private StorageFailures() {}

    static FairleadException explain(SQLException failure) {
        String key =
                switch (failure.getErrorCode()) {
                    case 90020 -> "storage.locked";
                    case 90030, 90049, 90098, 50000 -> "storage.damaged";
                    default -> keyOf(failure.getSQLState());
                };
        return new FairleadException(key, failure);
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
