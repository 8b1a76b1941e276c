package fairlead.ui.lead;

import fairlead.history.RowHistory;

import java.time.Instant;

/// Where a value comes from: who set it, by which way, and when.
record Provenance(String who, Way way, Instant at) {

    /// By which way a value came.
    enum Way {
        PERSON("fth-user"),
        AGENT("fth-cpu"),
        IMPORT("fth-download"),
        SYNC("fth-refresh-cw"),
        PROGRAM("fth-settings");

        private final String icon;

        Way(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Provenance of(RowHistory row, String who) {
        return new Provenance(who, way(row), row.at());
    }

    static Way way(RowHistory row) {
        return switch (row.source() == null ? "" : row.source()) {
            case "agent" -> Way.AGENT;
            case "import" -> Way.IMPORT;
            case "sync" -> Way.SYNC;
            case "system" -> Way.PROGRAM;
            default -> Way.PERSON;
        };
    }
}
