package fairlead.importing.table;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Unpacks a workbook once into nothing, to see that it stays within bounds before anything reads
/// it.
final class ZipGuard {

    private static final int ENTRIES = 1_000;
    private static final long TOTAL = 1L << 30;
    private static final long STRINGS = 256L << 20;
    private static final int RATIO = 100;
    private static final long SMALL = 4L << 20;

    private final byte[] buffer = new byte[1 << 16];
    private long total;
    private long mostRows;

    private ZipGuard() {}

    /// The number of rows in the longest sheet.
    static long check(Path file) throws IOException {
        ZipGuard guard = new ZipGuard();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ENTRIES) {
                throw bomb();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                guard.check(zip, entry);
            }
        } catch (ZipException e) {
            throw new FairleadException("importing.error.damaged", e);
        }
        return guard.mostRows;
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        SheetScan scan = new SheetScan();
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                size += read;
                total += read;
                checkSize(entry, size);
                if (entry.getName().endsWith(".xml")) {
                    scan.take(buffer, read);
                }
            }
        }
        mostRows = Math.max(mostRows, scan.rows());
    }

    private void checkSize(ZipEntry entry, long size) {
        boolean swollen = size > SMALL && size / RATIO > Math.max(1, entry.getCompressedSize());
        boolean strings = entry.getName().endsWith("sharedStrings.xml") && size > STRINGS;
        if (total > TOTAL || swollen || strings) {
            throw bomb();
        }
    }

    private static FairleadException bomb() {
        return new FairleadException("importing.error.bomb", null);
    }
}
