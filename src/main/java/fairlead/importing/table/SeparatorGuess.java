package fairlead.importing.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the character between the cells: the one that gives most rows the same number of cells.
record SeparatorGuess(String sample) {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int SAMPLE = 1 << 17;
    private static final int RECORDS = 200;
    private static final Pattern DECLARED =
            Pattern.compile("^\uFEFF?\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    static SeparatorGuess of(Path file, Charset charset) throws IOException {
        return new SeparatorGuess(sample(file, charset));
    }

    boolean isSpaced(char separator) {
        String blank = separator == '\t' ? " +" : "[ \t]+";
        return Pattern.compile("(?m)(^|" + Pattern.quote("" + separator) + ")" + blank + "\"")
                .matcher(sample)
                .find();
    }

    char separator() {
        Matcher declared = DECLARED.matcher(sample);
        if (declared.find()) {
            return declared.group(1).charAt(0);
        }
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static String sample(Path file, Charset charset) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), charset)) {
            char[] buffer = new char[SAMPLE];
            int filled = 0;
            for (int read = 0; read >= 0 && filled < SAMPLE; filled += Math.max(read, 0)) {
                read = reader.read(buffer, filled, SAMPLE - filled);
            }
            String text = new String(buffer, 0, filled);
            int lastLine = text.lastIndexOf('\n');
            return filled == SAMPLE && lastLine > 0 ? text.substring(0, lastLine) : text;
        }
    }

    private static double score(String sample, char separator) {
        List<Integer> widths = widths(sample, separator);
        if (widths.isEmpty()) {
            return 0;
        }
        Collections.sort(widths);
        int usual = widths.get(widths.size() / 2);
        double alike = Collections.frequency(widths, usual) / (double) widths.size();
        return usual < 2 ? 0 : alike * alike + Math.min(usual, 50) / 200.0;
    }

    private static List<Integer> widths(String sample, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (CloseableIterator<CsvRecord> records =
                CsvRowReader.builder(separator, false)
                        .allowUnclosedQuote(true)
                        .ofCsvRecord(sample)
                        .iterator()) {
            while (records.hasNext() && widths.size() < RECORDS) {
                CsvRecord row = records.next();
                if (row.getFieldCount() > 1 || !row.getField(0).isBlank()) {
                    widths.add(row.getFieldCount());
                }
            }
        } catch (CsvParseException | IOException e) {
            return List.of();
        }
        return widths;
    }
}
