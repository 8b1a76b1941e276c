package fairlead.storage;

import fairlead.settings.FairleadException;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/// The key of a file under a passphrase: stretched by PBKDF2 and sealed with AES-GCM, so that it
/// may lie beside the file. Whoever loses the passphrase has lost the file.
public record WrappedKey(String salt, int rounds, String nonce, String sealed) {

    /// The fewest signs of a passphrase.
    public static final int SHORTEST = 12;

    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int KEY_BITS = 256;
    private static final int TAG_BITS = 128;

    static WrappedKey wrap(FileKey key, char[] passphrase) {
        if (passphrase.length < SHORTEST) {
            throw new FairleadException("storage.key.short", null, SHORTEST);
        }
        byte[] salt = random(SALT);
        byte[] nonce = random(NONCE);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, passphrase, salt, ROUNDS, nonce);
            byte[] sealed = cipher.doFinal(key.text().getBytes(StandardCharsets.US_ASCII));
            return new WrappedKey(hex(salt), ROUNDS, hex(nonce), hex(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM and PBKDF2", e);
        }
    }

    /// Refuses a passphrase that is not the one.
    FileKey open(char[] passphrase) {
        try {
            Cipher cipher =
                    cipher(Cipher.DECRYPT_MODE, passphrase, bytes(salt), rounds, bytes(nonce));
            return FileKey.of(new String(cipher.doFinal(bytes(sealed)), StandardCharsets.US_ASCII));
        } catch (AEADBadTagException wrong) {
            throw new FairleadException("storage.key.passphrase", wrong);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM and PBKDF2", e);
        }
    }

    private static Cipher cipher(int mode, char[] passphrase, byte[] salt, int rounds, byte[] nonce)
            throws GeneralSecurityException {
        PBEKeySpec said = new PBEKeySpec(passphrase, salt, rounds, KEY_BITS);
        byte[] stretched =
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                        .generateSecret(said)
                        .getEncoded();
        said.clearPassword();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(stretched, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] random(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
