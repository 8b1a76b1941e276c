package fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.ui.shell.Command;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts are looked up by key, so a test holds keys and texts together in both languages.
class TextsTest {
    private static final Path FOLDER = Path.of("src/main/resources/texts");

    /// A literal that can only be a text key: an argument of get or of one of our failures.
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:[Tt]exts(?:\\(\\))?\\s*\\.get\\(|Exception\\(|super\\()\\s*\"([a-z]+\\.[A-Za-z0-9.-]+)\"");

    private static final Pattern IN_FXML = Pattern.compile("\"%([A-Za-z0-9.-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9.-]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    void everyKeyThatIsAskedForHasAText() {
        Set<String> missing = asked();
        missing.removeAll(keys(""));

        assertThat(missing)
                .as("add these keys to texts/<feature>.properties and <feature>_de.properties")
                .isEmpty();
    }

    @Test
    void everyTextIsAskedForSomewhere() {
        Set<String> used = literals();
        Set<String> prefixes =
                used.stream().filter(key -> key.endsWith(".")).collect(Collectors.toSet());
        List<String> unused =
                keys("").stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                        .toList();

        assertThat(unused).as("nothing asks for these keys; delete them").isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("_de"))
                .as("texts/*_de.properties against texts/*.properties")
                .isEqualTo(keys(""));
    }

    @Test
    void everyKeyStartsWithItsFile() {
        for (Path file : Sources.files(FOLDER.toString(), ".properties")) {
            assertThat(read(file).stringPropertyNames())
                    .as("a key is found by its first word, which names the file %s", file)
                    .allMatch(key -> key.startsWith(feature(file) + "."));
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (Path file : english()) {
            Properties german = read(germanOf(file));
            read(file)
                    .forEach(
                            (key, text) ->
                                    assertThat(places(german.getProperty((String) key)))
                                            .as("{…} in the German text of %s", key)
                                            .isEqualTo(places((String) text)));
        }
    }

    @Test
    void everyTextIsAPattern() {
        for (Path file : Sources.files(FOLDER.toString(), ".properties")) {
            read(file)
                    .forEach(
                            (key, text) ->
                                    assertThat(
                                                    new MessageFormat(
                                                                    text.toString()
                                                                            .replace("'", "''"),
                                                                    Locale.ENGLISH)
                                                            .toPattern())
                                            .as("%s in %s", key, file)
                                            .isNotBlank());
        }
    }

    private static Set<String> asked() {
        Set<String> keys = new TreeSet<>();
        java().forEach(text -> collect(ASKED, text, keys));
        fxml().forEach(text -> collect(IN_FXML, text, keys));
        House.commands().stream().map(Command::textKey).forEach(keys::add);
        keys.removeIf(key -> key.endsWith("."));
        return keys;
    }

    private static Set<String> literals() {
        Set<String> keys = asked();
        java().forEach(text -> collect(LITERAL, text, keys));
        return keys;
    }

    private static Stream<String> java() {
        return Sources.java("src/main/java").stream().map(Sources::read);
    }

    private static Stream<String> fxml() {
        return Sources.files("fxml", ".fxml").stream().map(Sources::read);
    }

    private static void collect(Pattern pattern, String text, Set<String> keys) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            keys.add(found.group(1));
        }
    }

    private static List<Path> english() {
        return Sources.files(FOLDER.toString(), ".properties").stream()
                .filter(file -> !file.toString().endsWith("_de.properties"))
                .toList();
    }

    private static Path germanOf(Path english) {
        return english.resolveSibling(feature(english) + "_de.properties");
    }

    private static Set<String> keys(String language) {
        return english().stream()
                .map(file -> language.isEmpty() ? file : germanOf(file))
                .flatMap(file -> read(file).stringPropertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(Path file) {
        return file.getFileName().toString().replaceAll("(_de)?\\.properties$", "");
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        collect(PLACE, text == null ? "" : text, places);
        return places;
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Sources.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
