package fairlead.ui.importing;

import fairlead.importing.mapping.TableSurvey;
import fairlead.importing.table.TableFormat;
import fairlead.importing.table.TableOptions;
import fairlead.settings.Texts;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the file is read, as it was found out and as a person may change it.
final class SourceBar {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final SourceViewModel model;
    private final Texts texts;
    private boolean showing;

    SourceBar(SourceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// The charsets that files of leads come in.
    private static List<Charset> charsets() {
        return Stream.concat(
                        Stream.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16BE,
                                StandardCharsets.ISO_8859_1),
                        Stream.of(
                                        "windows-1252",
                                        "ISO-8859-15",
                                        "windows-1250",
                                        "windows-1251",
                                        "x-MacRoman",
                                        "Shift_JIS",
                                        "GB18030")
                                .filter(Charset::isSupported)
                                .map(Charset::forName))
                .toList();
    }

    void sheets(Choice<String> choice, Node group) {
        choice.wire(sheet -> sheet, model::choose);
        model.surveyProperty()
                .subscribe(
                        survey -> {
                            Showing.set(group, survey != null && sheetsOf(survey).size() > 1);
                            if (survey != null) {
                                choice.offer(
                                        sheetsOf(survey), options(survey).sheet().orElse(null));
                            }
                        });
    }

    void encodings(Choice<Charset> choice, Node group) {
        choice.wire(Charset::displayName, model::readAs);
        model.surveyProperty()
                .subscribe(
                        survey -> {
                            Showing.set(group, survey != null && hasText(survey));
                            if (survey != null) {
                                Charset now = options(survey).charset().orElse(null);
                                choice.offer(with(charsets(), now), now);
                            }
                        });
    }

    void separators(Choice<Character> choice, Node group) {
        choice.wire(this::separator, model::separate);
        model.surveyProperty()
                .subscribe(
                        survey -> {
                            Showing.set(group, survey != null && isCsv(survey));
                            if (survey != null) {
                                Character now = options(survey).separator().orElse(null);
                                choice.offer(with(SEPARATORS, now), now);
                            }
                        });
    }

    void heading(CheckBox box) {
        model.surveyProperty()
                .subscribe(
                        survey -> {
                            Showing.set(
                                    box,
                                    survey != null
                                            && survey.source().shape().format()
                                                    != TableFormat.VCARD);
                            showing = true;
                            box.setSelected(survey != null && survey.source().shape().hasHeader());
                            showing = false;
                        });
        box.selectedProperty()
                .subscribe(
                        on -> {
                            if (!showing && model.surveyProperty().get() != null) {
                                model.headed(on);
                            }
                        });
    }

    private String separator(Character separator) {
        return switch (separator) {
            case ',' -> texts.get("importing.separator.comma");
            case ';' -> texts.get("importing.separator.semicolon");
            case '\t' -> texts.get("importing.separator.tab");
            case '|' -> texts.get("importing.separator.bar");
            default -> separator.toString();
        };
    }

    private static <T> List<T> with(List<T> usual, T now) {
        if (now == null || usual.contains(now)) {
            return usual;
        }
        List<T> all = new ArrayList<>(usual);
        all.add(now);
        return all;
    }

    private static List<String> sheetsOf(TableSurvey survey) {
        return survey.source().shape().sheets();
    }

    private static TableOptions options(TableSurvey survey) {
        return survey.source().shape().options();
    }

    private static boolean isCsv(TableSurvey survey) {
        return survey.source().shape().format() == TableFormat.CSV;
    }

    private static boolean hasText(TableSurvey survey) {
        return survey.source().shape().format() != TableFormat.XLSX;
    }
}
