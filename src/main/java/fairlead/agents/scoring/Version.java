package fairlead.agents.scoring;

import fairlead.settings.Sha256;

import java.nio.ByteBuffer;

/// Names a model by what is in it: the same weights, the same version.
final class Version {
    private static final int SHOWN = 12;

    private Version() {}

    static String of(ScoreModel.Parts parts) {
        Sha256 hash = new Sha256().add(bytes(parts.additive().weights()));
        if (parts.forest() != null) {
            hash.add(bytes(parts.forest().numbers()));
        }
        return hash.hex().substring(0, SHOWN);
    }

    private static byte[] bytes(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        for (double number : numbers) {
            bytes.putDouble(number);
        }
        return bytes.array();
    }
}
