package fairlead.cli;

import fairlead.storage.Versions;

import java.util.LinkedHashMap;
import java.util.Map;

/// What this program runs on.
final class Machine {

    private Machine() {}

    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("fairlead", Version.number());
        facts.put("java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("javafx", javaFx());
        facts.putAll(Versions.drivers());
        return facts;
    }

    private static String javaFx() {
        return ModuleLayer.boot()
                .findModule("javafx.base")
                .flatMap(module -> module.getDescriptor().rawVersion())
                .orElse("-");
    }
}
