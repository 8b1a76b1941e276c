package fairlead.storage;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

import java.nio.file.Path;
import java.util.Random;

/// Gives an H2 file the free spaces of many sizes that a file has after months of work, so that
/// what is written next lies somewhere in its middle.
public final class Holes {

    private static final int PIECES = 120;

    private Holes() {}

    /// `file` is the path without H2's ending; it is closed before and after.
    public static Path in(Path file) {
        MVStore store = new MVStore.Builder().fileName(file + ".mv.db").autoCommitDisabled().open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        Random random = new Random(PIECES);
        for (int i = 0; i < PIECES; i++) {
            byte[] piece = new byte[(1 + random.nextInt(6)) * 4096];
            random.nextBytes(piece);
            MVMap<Integer, byte[]> map = store.openMap("piece" + i);
            map.put(1, piece);
            store.commit();
        }
        for (int i = 0; i < PIECES; i += 2) {
            store.removeMap("piece" + i);
            store.commit();
        }
        MVMap<Integer, byte[]> small = store.openMap("small");
        for (int i = 0; i < PIECES / 2; i++) {
            small.put(i, new byte[10]);
            store.commit();
        }
        store.close(0);
        return file;
    }
}
