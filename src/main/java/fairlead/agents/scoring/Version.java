package fairlead.agents.scoring;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names a model by what is in it: the same weights, the same version.
final class Version {
    private static final int SHOWN = 12;

    private Version() {}

    static String of(ScoreModel.Parts parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, parts.additive().weights());
            if (parts.forest() != null) {
                add(digest, parts.forest().numbers());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        for (double number : numbers) {
            bytes.putDouble(number);
        }
        digest.update(bytes.array());
    }
}
