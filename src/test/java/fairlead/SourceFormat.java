package fairlead;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The one way Java is written here: google-java-format in its AOSP style. Run as a program it
/// rewrites what is untidy.
final class SourceFormat {
    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private SourceFormat() {}

    public static void main(String[] args) throws IOException {
        for (Path file : files()) {
            String tidy = tidy(file);
            if (!tidy.equals(Sources.read(file))) {
                Files.writeString(file, tidy);
            }
        }
    }

    static List<Path> files() {
        return Stream.of("src/main/java", "src/test/java", "src/bench/java")
                .flatMap(folder -> Sources.java(folder).stream())
                .toList();
    }

    static String tidy(Path file) {
        try {
            return FORMATTER.formatSourceAndFixImports(Sources.read(file));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be formatted", e);
        }
    }
}
