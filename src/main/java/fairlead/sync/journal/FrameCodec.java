package fairlead.sync.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// How a frame lies in a file: its length, its checksum, and its bytes, sealed with AES-GCM where
/// there is a key. No frame is empty: zeros are what a disk shows that grew a file and lost its
/// bytes.
public final class FrameCodec {

    private static final int HEAD = 8;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int MOST = 64 << 20;

    private final Optional<SecretKey> key;
    private final SecureRandom random = new SecureRandom();

    private FrameCodec(Optional<SecretKey> key) {
        this.key = key;
    }

    public static FrameCodec plain() {
        return new FrameCodec(Optional.empty());
    }

    public static FrameCodec sealed(SecretKey key) {
        return new FrameCodec(Optional.of(key));
    }

    /// The whole frames of a segment, and where the last of them ends.
    record Frames(List<byte[]> frames, int end) {}

    ByteBuffer encode(byte[] frame) {
        byte[] body = key.map(k -> seal(k, frame)).orElse(frame);
        return ByteBuffer.allocate(HEAD + body.length)
                .putInt(body.length)
                .putInt(checksum(body))
                .put(body)
                .flip();
    }

    Frames decode(ByteBuffer bytes) {
        List<byte[]> frames = new ArrayList<>();
        int end = 0;
        while (bytes.remaining() >= HEAD) {
            int length = bytes.getInt();
            int sum = bytes.getInt();
            if (length <= 0 || length > MOST || length > bytes.remaining()) {
                break;
            }
            byte[] body = new byte[length];
            bytes.get(body);
            if (checksum(body) != sum) {
                break;
            }
            frames.add(key.map(k -> open(k, body)).orElse(body));
            end = bytes.position();
        }
        return new Frames(frames, end);
    }

    private static int checksum(byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return (int) crc.getValue();
    }

    private byte[] seal(SecretKey secret, byte[] frame) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, secret, nonce, frame, 0);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /// A frame from before there was a key is as it was: each says its work as a JSON object.
    private static byte[] open(SecretKey secret, byte[] body) {
        if (body.length > 1 && body[0] == '{' && body[body.length - 1] == '}') {
            return body;
        }
        byte[] nonce = java.util.Arrays.copyOf(body, NONCE);
        return run(Cipher.DECRYPT_MODE, secret, nonce, body, NONCE);
    }

    private static byte[] run(int mode, SecretKey secret, byte[] nonce, byte[] bytes, int from) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new fairlead.settings.FairleadException("sync.journal.key", e);
        }
    }
}
