package fairlead.importing.table;

import fairlead.settings.FairleadException;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The text of one card after another, without what is of no use to a lead; a line or a card that
/// never ends is refused before it fills the memory.
final class VcardLines implements Closeable {

    private static final Set<String> LEFT_OUT = Set.of("PHOTO", "LOGO", "SOUND", "KEY");
    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final Reader reader;
    private final TableLimits limits;
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder card = new StringBuilder();
    private int depth;
    private int pending = -2;
    private long cards;
    private boolean leavingOut;
    private boolean quoted;

    VcardLines(Reader reader, TableLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    Optional<String> nextCard() throws IOException {
        card.setLength(0);
        depth = 0;
        while (readLine()) {
            String start = start();
            if (start.startsWith(BEGIN)) {
                depth++;
            }
            if (depth > 0 && !isLeftOut(start)) {
                keep();
            }
            if (start.startsWith(END) && depth > 0 && --depth == 0) {
                cards++;
                return Optional.of(card.toString());
            }
        }
        if (depth > 0) {
            throw new FairleadException("importing.error.vcard", null, cards + 1);
        }
        return Optional.empty();
    }

    private String start() {
        return line.substring(0, Math.min(line.length(), 40)).toUpperCase(Locale.ROOT);
    }

    /// A folded line belongs to the one before it, and so does what follows a soft line break.
    private boolean isLeftOut(String start) {
        boolean folded = start.startsWith(" ") || start.startsWith("\t") || start.isEmpty();
        if (!folded && !quoted) {
            String name = start.split("[:;]", 2)[0];
            String bare = name.substring(name.lastIndexOf('.') + 1);
            leavingOut = LEFT_OUT.contains(bare);
            quoted = start.contains("QUOTED-PRINTABLE");
        }
        quoted = quoted && line.length() > 0 && line.charAt(line.length() - 1) == '=';
        return leavingOut;
    }

    private void keep() {
        if (card.length() + line.length() > limits.cell() * 10) {
            throw new FairleadException(
                    "importing.error.cell", null, cards + 1, limits.cell() * 10);
        }
        card.append(line).append("\r\n");
    }

    /// Reads up to the limit and lets the rest of the line go.
    private boolean readLine() throws IOException {
        line.setLength(0);
        int c = pending == -2 ? reader.read() : pending;
        pending = -2;
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n' && c != '\r') {
            if (c != '\uFEFF' && line.length() <= limits.cell() * 10) {
                line.append((char) c);
            }
            c = reader.read();
        }
        if (c == '\r') {
            int next = reader.read();
            pending = next == '\n' ? -2 : next;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
