package fairlead;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every colour of a text stands out from every ground that it is written on, in both themes.
class ContrastTest {
    private static final double ENOUGH = 4.5;
    private static final Pattern COLOR =
            Pattern.compile("(-(?:fl|color)-[\\w-]+):\\s*(#[0-9a-fA-F]{6})");

    private static final List<String> TEXTS =
            List.of(
                    "-color-fg-default",
                    "-color-fg-muted",
                    "-color-fg-subtle",
                    "-color-accent-fg",
                    "-fl-overdue",
                    "-fl-today",
                    "-fl-stale",
                    "-fl-future",
                    "-fl-ai");
    private static final List<String> GROUNDS =
            List.of(
                    "-color-bg-default",
                    "-color-bg-overlay",
                    "-color-bg-subtle",
                    "-fl-rail",
                    "-fl-hover");

    record Pair(String theme, String text, String ground) {}

    static Stream<Pair> pairs() {
        return Stream.of("light", "dark")
                .flatMap(theme -> written().map(p -> new Pair(theme, p.text(), p.ground())));
    }

    private static Stream<Pair> written() {
        return Stream.of(
                        TEXTS.stream().flatMap(t -> GROUNDS.stream().map(g -> new Pair("", t, g))),
                        Stream.of("overdue", "today", "stale", "ai")
                                .map(n -> new Pair("", "-fl-" + n, "-fl-" + n + "-subtle")),
                        IntStream.rangeClosed(1, 8)
                                .mapToObj(n -> new Pair("", "-fl-on-avatar", "-fl-avatar-" + n)),
                        Stream.of(
                                new Pair("", "-color-fg-default", "-fl-selected"),
                                new Pair("", "-color-fg-muted", "-fl-selected"),
                                new Pair("", "-color-fg-muted", "-color-bg-inset"),
                                new Pair("", "-color-accent-fg", "-color-accent-subtle"),
                                new Pair("", "-fl-on-avatar", "-color-accent-emphasis"),
                                new Pair("", "-fl-on-toast", "-fl-toast"),
                                new Pair("", "-fl-toast-action", "-fl-toast")))
                .flatMap(pairs -> pairs);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void textsStandOutFromTheirGround(Pair pair) {
        Map<String, Color> colors = colors(pair.theme());

        assertThat(contrast(colors.get(pair.text()), colors.get(pair.ground())))
                .as("%s on %s in the %s theme", pair.text(), pair.ground(), pair.theme())
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Map<String, Color> colors(String theme) {
        Map<String, Color> colors = new HashMap<>();
        read("styles/colors.css", colors);
        if (theme.equals("dark")) {
            read("styles/colors-dark.css", colors);
        }
        return colors;
    }

    private static void read(String sheet, Map<String, Color> colors) {
        Matcher found = COLOR.matcher(Sources.read(Path.of(sheet)));
        while (found.find()) {
            colors.put(found.group(1), Color.web(found.group(2)));
        }
    }

    /// As WCAG 2.2 counts it.
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
