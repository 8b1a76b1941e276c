package fairlead.importing.table;

import fairlead.settings.FairleadException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Tells by a file's first bytes, never by its name, how to read it.
final class FileKind {

    private static final int HEAD = 4096;

    private FileKind() {}

    static TableFormat of(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw refused("importing.error.empty");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return workbook(file);
        }
        refuseKnown(file, start);
        if (isVcard(head)) {
            return TableFormat.VCARD;
        }
        if (CharsetGuess.isBinary(head)) {
            throw refused("importing.error.binary");
        }
        return TableFormat.CSV;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isVcard(byte[] head) {
        String text = new String(head, CharsetGuess.ofHead(head)).replace("\uFEFF", "");
        return text.stripLeading().toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
    }

    private static void refuseKnown(Path file, String start) throws IOException {
        String lower = start.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%PDF")) {
            throw refused("importing.error.pdf");
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw refused(
                    isEncrypted(file) ? "importing.error.password" : "importing.error.oldexcel");
        } else if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            throw refused("importing.error.html");
        } else if (lower.startsWith("{\\rtf")) {
            throw refused("importing.error.document");
        } else if (isArchive(start)) {
            throw refused("importing.error.archive");
        } else if (isPicture(start)) {
            throw refused("importing.error.picture");
        }
    }

    private static boolean isArchive(String start) {
        return start.startsWith("\u001F\u008B")
                || start.startsWith("7z\u00BC\u00AF")
                || start.startsWith("Rar!")
                || start.startsWith("PK\u0005\u0006");
    }

    private static boolean isPicture(String start) {
        return start.startsWith("\u0089PNG")
                || start.startsWith("\u00FF\u00D8\u00FF")
                || start.startsWith("GIF8");
    }

    /// Office keeps an encrypted workbook as a stream of this name inside its old container.
    private static boolean isEncrypted(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(1 << 20);
        }
        String name = "EncryptedPackage";
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(
                        new String(
                                name.getBytes(StandardCharsets.UTF_16LE),
                                StandardCharsets.ISO_8859_1));
    }

    private static TableFormat workbook(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            for (int i = 0; entries.hasMoreElements() && i < 1_000; i++) {
                String name = entries.nextElement().getName();
                if (name.endsWith("xl/workbook.bin")) {
                    throw refused("importing.error.oldexcel");
                }
                if (name.startsWith("xl/")) {
                    return TableFormat.XLSX;
                }
                if (name.startsWith("word/") || name.equals("mimetype")) {
                    throw refused("importing.error.document");
                }
            }
            throw refused("importing.error.archive");
        } catch (ZipException e) {
            throw new FairleadException("importing.error.damaged", e);
        }
    }

    private static FairleadException refused(String key) {
        return new FairleadException(key, null);
    }
}
