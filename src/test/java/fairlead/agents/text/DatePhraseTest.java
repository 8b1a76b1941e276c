package fairlead.agents.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class DatePhraseTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "please answer by Friday | 2026-03-06 | by Friday",
                "let us meet next Tuesday | 2026-03-10 | next Tuesday",
                "I will call tomorrow | 2026-03-04 | tomorrow",
                "the day after tomorrow is fine | 2026-03-05 | day after tomorrow",
                "we deliver in two weeks | 2026-03-17 | in two weeks",
                "at the end of the month | 2026-03-31 | end of the month",
                "until the end of the quarter | 2026-03-31 | end of the quarter",
                "on March 12th at ten | 2026-03-12 | March 12th",
                "on 12 March 2027 | 2027-03-12 | 12 March 2027",
                "due 2026-05-01 | 2026-05-01 | 2026-05-01",
                "bis 15.04.2026 | 2026-04-15 | 15.04.2026",
                "bitte bis Freitag | 2026-03-06 | bis Freitag",
                "am 3. April | 2026-04-03 | 3. April",
                "wir sprechen übermorgen | 2026-03-05 | übermorgen",
                "nächste Woche passt | 2026-03-09 | nächste Woche",
                "in drei Tagen | 2026-03-06 | in drei Tagen",
                "on 5 January | 2026-01-05 | 5 January",
                "on 1 October | 2026-10-01 | 1 October"
            })
    void daysAreReadWithTheWordsThatNameThem(String text, LocalDate day, String words) {
        assertThat(DatePhrase.in(text, TUESDAY)).contains(new DatePhrase(day, words));
    }

    @Test
    void whatIsNoDayIsNone() {
        assertThat(DatePhrase.in("version 3.14 costs 12.50 and may be late", TUESDAY)).isEmpty();
        assertThat(DatePhrase.in("on 31.02.2026", TUESDAY)).isEmpty();
    }
}
