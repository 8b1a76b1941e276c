package fairlead.storage;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/// The key of an embedded file: 256 random bits. H2 stretches what it is given by ten rounds only,
/// so that nothing a person could remember would do.
public final class FileKey {

    private static final int BYTES = 32;

    private final String hex;

    private FileKey(String hex) {
        this.hex = hex;
    }

    public static FileKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new FileKey(HexFormat.of().formatHex(bytes));
    }

    /// A key as [#text] once said it.
    public static FileKey of(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no key of a file");
        }
        return new FileKey(text);
    }

    /// For the keychain, and for nothing else.
    public String text() {
        return hex;
    }

    /// The bits themselves, for what lies beside the file.
    public byte[] bits() {
        return HexFormat.of().parseHex(hex);
    }

    /// As H2 hands it on to the store below.
    char[] characters() {
        return hex.toCharArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileKey key && hex.equals(key.hex);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hex);
    }

    @Override
    public String toString() {
        return "FileKey";
    }
}
