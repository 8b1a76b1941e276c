package fairlead.storage;

import fairlead.settings.FairleadException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Seals what lies beside an encrypted file with keys drawn from the file's (HKDF, RFC 5869):
/// contents by AES-GCM with a nonce of their own, names by HMAC-SHA256, so that neither says
/// anything to whoever has no key.
final class FileSeal {

    static final String ENDING = ".sealed";

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey contents;
    private final SecretKey names;
    private final SecureRandom random = new SecureRandom();

    FileSeal(FileKey key) {
        contents = derived(key, "fairlead files", "AES");
        names = derived(key, "fairlead file names", "HmacSHA256");
    }

    /// What was sealed, and under which name.
    record Opened(String name, byte[] content) {}

    /// The name under which `name` lies sealed.
    String nameOf(String name) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(names);
            byte[] other = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(other) + ENDING;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    byte[] seal(String name, byte[] content) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] head = (name + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole =
                ByteBuffer.allocate(head.length + content.length).put(head).put(content).array();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(whole);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /// Throws `storage.key.wrong` where it was sealed with another key, or is damaged.
    Opened open(byte[] sealed) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] whole =
                    cipher(Cipher.DECRYPT_MODE, nonce)
                            .doFinal(sealed, NONCE, Math.max(0, sealed.length - NONCE));
            int end = 0;
            while (whole[end] != '\n') {
                end++;
            }
            return new Opened(
                    new String(whole, 0, end, StandardCharsets.UTF_8),
                    Arrays.copyOfRange(whole, end + 1, whole.length));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new FairleadException("storage.key.wrong", damaged);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, contents, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static SecretKey derived(FileKey key, String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(key.bits())
                                    .thenExpand(
                                            purpose.getBytes(StandardCharsets.US_ASCII), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 25 on has HKDF", e);
        }
    }
}
