package fairlead.sync.handover;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// A file that anybody can seal to the managers of a team and only they can open: a key of its own
/// (DHKEM over X25519), and what it says under AES-GCM.
public final class SealedWork {

    private static final byte[] MARK = "FLSEAL1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String CURVE = "X25519";
    private static final int KEY_BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private SealedWork() {}

    /// Writes the file whole or not at all; an earlier one is replaced.
    public static void write(Path file, byte[] publicKey, byte[] said) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            draft,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(sealed(publicKey, said));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new FairleadException("sync.handover.write", e, file);
        }
    }

    private static byte[] sealed(byte[] publicKey, byte[] said) {
        try {
            PublicKey key =
                    KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(publicKey));
            KEM.Encapsulated parcel =
                    KEM.getInstance("DHKEM").newEncapsulator(key).encapsulate(0, KEY_BYTES, "AES");
            byte[] nonce = new byte[NONCE];
            new SecureRandom().nextBytes(nonce);
            byte[] body = cipher(Cipher.ENCRYPT_MODE, parcel.key(), nonce).doFinal(said);
            byte[] head = parcel.encapsulation();
            return ByteBuffer.allocate(MARK.length + 1 + head.length + NONCE + body.length)
                    .put(MARK)
                    .put((byte) head.length)
                    .put(head)
                    .put(nonce)
                    .put(body)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was sealed; refuses a file that is none, and one for another team.
    public static byte[] read(Path file, byte[] privateKey) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            byte[] mark = new byte[Math.min(MARK.length, bytes.remaining())];
            bytes.get(mark);
            if (!Arrays.equals(mark, MARK) || !bytes.hasRemaining()) {
                throw new FairleadException("sync.handover.none", null, file);
            }
            int length = Byte.toUnsignedInt(bytes.get());
            if (bytes.remaining() < length + NONCE) {
                throw new FairleadException("sync.handover.none", null, file);
            }
            return open(bytes, length, privateKey);
        } catch (IOException e) {
            throw new FairleadException("sync.handover.read", e, file);
        } catch (GeneralSecurityException e) {
            throw new FairleadException("sync.handover.key", e, file);
        }
    }

    private static byte[] open(ByteBuffer bytes, int length, byte[] privateKey)
            throws GeneralSecurityException {
        byte[] head = new byte[length];
        byte[] nonce = new byte[NONCE];
        bytes.get(head).get(nonce);
        byte[] body = new byte[bytes.remaining()];
        bytes.get(body);
        PrivateKey key =
                KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
        SecretKey secret =
                KEM.getInstance("DHKEM")
                        .newDecapsulator(key)
                        .decapsulate(head, 0, KEY_BYTES, "AES");
        return cipher(Cipher.DECRYPT_MODE, secret, nonce).doFinal(body);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(MARK);
        return cipher;
    }
}
