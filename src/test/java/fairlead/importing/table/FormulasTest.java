package fairlead.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class FormulasTest {

    private static final String STARTS = "=+-@\t\r'";
    private static final String ALPHABET = "=+-@'\"|!(),;:.\t\r\n abzAB019%€ü";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://evil.example\",\"click\")",
                "=cmd|' /C calc'!A0",
                "+cmd|' /C calc'!A0",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "\t=1+1",
                "\r=1+1",
                "'=1+1",
                "''=1+1"
            })
    void whatASpreadsheetWouldRunIsText(String payload) {
        assertThat(Formulas.guard(payload)).isEqualTo("'" + payload);
        assertThat(Formulas.unguard(Formulas.guard(payload))).isEqualTo(payload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ann", "O'Neil", "-12.50", "+4", "-3,5%", "'n Roll", "12=12"})
    void whatIsHarmlessStaysAsItIs(String cell) {
        assertThat(Formulas.guard(cell)).isEqualTo(cell);
        assertThat(Formulas.unguard(cell)).isEqualTo(cell);
    }

    @Test
    void anyTextComesBackAsItWas() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String text = payload(random);
            String guarded = Formulas.guard(text);
            assertThat(Formulas.unguard(guarded)).isEqualTo(text);
            boolean runs = !guarded.isEmpty() && "=+-@\t\r".indexOf(guarded.charAt(0)) >= 0;
            assertThat(runs && !guarded.matches("[+-]\\d[\\d.,]*%?")).as(guarded).isFalse();
        }
    }

    private static String payload(Random random) {
        StringBuilder text = new StringBuilder();
        text.append(STARTS.charAt(random.nextInt(STARTS.length())));
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
