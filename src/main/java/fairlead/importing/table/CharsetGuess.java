package fairlead.importing.table;

import org.mozilla.universalchardet.UniversalDetector;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds out in which encoding a text file was written.
///
/// A mark at the start decides; else UTF-8 if the whole file is valid as such; else what the bytes
/// above ASCII look like, with Windows-1252 as the usual answer.
final class CharsetGuess {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int SAMPLE = 1 << 20;
    private static final String WESTERN =
            "äöüÄÖÜßéèêëàâáåæçñîïíôóøòùûúœÅÆÇÉÈØŒ€’‘“”„–—…°´«»§²³µ®™·ãõÃÕ\u00A0";

    private CharsetGuess() {}

    static Charset of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(SAMPLE);
        }
        Charset marked = marked(head);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        return guess(file);
    }

    /// The guess that the first bytes alone allow.
    static Charset ofHead(byte[] head) {
        Charset marked = marked(head);
        return marked != null ? marked : StandardCharsets.UTF_8;
    }

    static boolean isBinary(byte[] head) {
        if (marked(head) != null) {
            return false;
        }
        int control = 0;
        for (byte b : head) {
            boolean usual = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x1A;
            if (b >= 0 && b < 32 && !usual) {
                control++;
            }
        }
        return control > 3 && control * 50 > head.length;
    }

    private static Charset marked(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
            return StandardCharsets.UTF_8;
        }
        if (head.length >= 4 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return head[2] == 0 && head[3] == 0
                    ? StandardCharsets.UTF_32LE
                    : StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarkedUtf16(head);
    }

    private static Charset unmarkedUtf16(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += (i + 1) % 2;
                odd += i % 2;
            }
        }
        int half = head.length / 2;
        if (odd * 10 > half * 7 && even * 20 < half) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > half * 7 && odd * 20 < half ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
        CharBuffer chars = CharBuffer.allocate(1 << 16);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    private static Charset guess(Path file) throws IOException {
        byte[] high = highBytes(file);
        if (westernShare(high, WINDOWS) > 0.9) {
            return WINDOWS;
        }
        UniversalDetector detector = new UniversalDetector();
        try (InputStream in = Files.newInputStream(file)) {
            detector.handleData(in.readNBytes(SAMPLE));
        }
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        Charset mac = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : WINDOWS;
        if (westernShare(high, mac) > 0.9) {
            return mac;
        }
        return name != null && Charset.isSupported(name) && !name.startsWith("UTF-8")
                ? Charset.forName(name)
                : WINDOWS;
    }

    private static byte[] highBytes(Path file) throws IOException {
        byte[] found = new byte[4096];
        int count = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read && count < found.length; i++) {
                    if (buffer[i] < 0) {
                        found[count++] = buffer[i];
                    }
                }
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    private static double westernShare(byte[] high, Charset charset) {
        String text = new String(high, charset);
        long western = text.chars().filter(c -> WESTERN.indexOf(c) >= 0).count();
        return text.isEmpty() ? 1 : (double) western / text.length();
    }
}
