package fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Style sheets are tied to nodes by words, so a test holds the words together.
class StylesTest {
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern COLOR_VALUE = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(");
    private static final Pattern NAMED = Pattern.compile("(?<![\\w-])(-(?:fl|color)-[\\w-]+)");
    private static final Pattern DEFINED =
            Pattern.compile("(?m)[{;\\s](-(?:fl|color)-[\\w-]+)\\s*:");

    @Test
    void colorValuesStandOnlyAmongTheNamedColors() {
        for (Path sheet : sheets()) {
            if (!isColors(sheet)) {
                assertThat(css(sheet))
                        .as("%s: name the colour in colors.css and use the name", sheet)
                        .doesNotContainPattern(COLOR_VALUE);
            }
        }
    }

    @Test
    void noIconIsSizedInEm() {
        for (Path sheet : sheets()) {
            assertThat(css(sheet))
                    .as(
                            "%s: an icon's em is its own size, so it would grow; use .icon-large",
                            sheet)
                    .doesNotContainPattern("-fx-icon-size:[^;]*em");
        }
    }

    @Test
    void everyNamedColorExists() throws IOException {
        Set<String> defined = all(DEFINED, theirs());
        sheets().forEach(sheet -> defined.addAll(all(DEFINED, css(sheet))));
        for (Path sheet : sheets()) {
            Set<String> used = all(NAMED, css(sheet));
            used.removeAll(defined);
            assertThat(used).as("%s uses colours that nobody defines", sheet).isEmpty();
        }
    }

    @Test
    void theDarkOverlayNamesOnlyWhatTheLightSheetNames() {
        assertThat(all(DEFINED, css(Path.of("styles/colors.css"))))
                .containsAll(all(DEFINED, css(Path.of("styles/colors-dark.css"))));
    }

    @Test
    void everyClassIsUsed() throws IOException {
        Set<String> known = all(CLASS, selectors(theirs()));
        String house = house();
        Set<String> words = new HashSet<>(List.of(house.split("[\"\\s,]+")));
        for (Path sheet : sheets()) {
            List<String> dead =
                    all(CLASS, selectors(css(sheet))).stream()
                            .filter(name -> !known.contains(name) && !name.equals("root"))
                            .filter(name -> !used(name, words, house))
                            .toList();
            assertThat(dead).as("%s styles classes that no node has; delete them", sheet).isEmpty();
        }
    }

    /// A class counts as used when it is written out, or when its beginning is ("tier-").
    private static boolean used(String name, Set<String> words, String house) {
        if (words.contains(name)) {
            return true;
        }
        int dash = name.lastIndexOf('-');
        return dash > 0 && house.contains("\"" + name.substring(0, dash + 1) + "\"");
    }

    private static String house() {
        return Stream.concat(
                        Sources.java("src/main/java").stream(),
                        Sources.files("fxml", ".fxml").stream())
                .map(Sources::read)
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> sheets() {
        return Sources.files("styles", ".css");
    }

    private static boolean isColors(Path sheet) {
        return sheet.getFileName().toString().startsWith("colors");
    }

    private static String css(Path sheet) {
        return Sources.read(sheet)
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^@import .*$", "");
    }

    private static String selectors(String css) {
        return css.replaceAll("(?s)\\{[^}]*}", " ");
    }

    private static String theirs() throws IOException {
        try (InputStream in =
                StylesTest.class.getResourceAsStream(new PrimerLight().getUserAgentStylesheet())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
