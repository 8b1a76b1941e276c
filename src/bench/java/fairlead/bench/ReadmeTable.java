package fairlead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The table of figures in the README, between its two marks.
final class ReadmeTable {
    private static final Pattern MARKED =
            Pattern.compile("(?s)(<!-- figures -->\n).*?(<!-- end of figures -->)");

    private final Path readme;

    ReadmeTable(Path readme) {
        this.readme = readme;
    }

    void write(List<Figure> figures) throws IOException {
        Matcher marked = MARKED.matcher(Files.readString(readme));
        if (figures.isEmpty() || !marked.find()) {
            throw new IOException("no figures yet, or no marks for them in " + readme);
        }
        String table = Matcher.quoteReplacement(table(figures));
        Files.writeString(readme, marked.replaceFirst("$1" + table + "$2"));
    }

    private static String table(List<Figure> figures) throws IOException {
        return figures.stream()
                .map(ReadmeTable::row)
                .collect(
                        Collectors.joining(
                                "",
                                "\nMeasured on "
                                        + Machine.describe()
                                        + ".\n\n"
                                        + "| figure | value | limit |\n|---|---:|---:|\n",
                                "\n"));
    }

    private static String row(Figure figure) {
        String limit =
                figure.limit() == null
                        ? ""
                        : Figure.number(figure.limit()) + (figure.ok() ? "" : " (over)");
        return "| %s | %s %s | %s |\n"
                .formatted(figure.name(), Figure.number(figure.value()), figure.unit(), limit);
    }
}
