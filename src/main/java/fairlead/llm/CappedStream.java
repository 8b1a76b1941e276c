package fairlead.llm;

import fairlead.autonomy.model.LlmException;
import fairlead.autonomy.model.LlmException.Kind;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/// What a provider sends: every byte tells the watchdog that it is alive, too many end the call,
/// and a byte order mark at the beginning is left out.
final class CappedStream extends FilterInputStream {

    private static final int[] MARK = {0xEF, 0xBB, 0xBF};

    private final Watchdog watchdog;
    private int left;

    private CappedStream(InputStream in, Watchdog watchdog, int most) {
        super(in);
        this.watchdog = watchdog;
        this.left = most;
    }

    static InputStream of(InputStream in, Watchdog watchdog, int most) throws IOException {
        PushbackInputStream body =
                new PushbackInputStream(new CappedStream(in, watchdog, most), MARK.length);
        byte[] first = body.readNBytes(MARK.length);
        boolean marked = first.length == MARK.length;
        for (int i = 0; marked && i < MARK.length; i++) {
            marked = (first[i] & 0xFF) == MARK[i];
        }
        if (!marked) {
            body.unread(first);
        }
        return body;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        took(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
        took(Math.max(0, count));
        return count;
    }

    private void took(int count) throws IOException {
        if (count > 0) {
            watchdog.heard();
        }
        left -= count;
        if (left < 0) {
            watchdog.end(LlmException.of(Kind.RUNAWAY));
            throw new IOException("more than may come");
        }
    }
}
