package fairlead.storage;

import java.util.LinkedHashMap;
import java.util.Map;

/// The versions of the databases' drivers.
public final class Versions {

    private Versions() {}

    public static Map<String, String> drivers() {
        Map<String, String> drivers = new LinkedHashMap<>();
        drivers.put("h2", org.h2.engine.Constants.VERSION);
        drivers.put("postgresql_driver", org.postgresql.util.DriverInfo.DRIVER_VERSION);
        return drivers;
    }
}
