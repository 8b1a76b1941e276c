package fairlead.importing.table;

import fairlead.settings.FairleadException;

import java.nio.charset.StandardCharsets;

/// Looks at a sheet's bytes as they pass: counts rows, and refuses what would make a reader reserve
/// memory without end (cells at column ZZZZZZ) or fetch things (document type definitions).
final class SheetScan {

    private static final int LONGEST_COLUMN = 3;
    private static final byte[] ROW = "<row ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] REFERENCE = " r=\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private int row;
    private int reference;
    private int doctype;
    private int letters = -1;
    private long rows;

    long rows() {
        return rows;
    }

    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            if (letters >= 0) {
                countLetters(b);
            }
            row = advance(ROW, row, b);
            if (row == ROW.length) {
                rows++;
                row = 0;
            }
            reference = advance(REFERENCE, reference, b);
            if (reference == REFERENCE.length) {
                letters = 0;
                reference = 0;
            }
            doctype = advance(DOCTYPE, doctype, b);
            if (doctype == DOCTYPE.length) {
                throw new FairleadException("importing.error.damaged", null);
            }
        }
    }

    private static int advance(byte[] word, int matched, byte b) {
        if (b == word[matched]) {
            return matched + 1;
        }
        return b == word[0] ? 1 : 0;
    }

    private void countLetters(byte b) {
        boolean letter = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
        letters = letter ? letters + 1 : -1;
        if (letters > LONGEST_COLUMN) {
            throw new FairleadException("importing.error.damaged", null);
        }
    }
}
