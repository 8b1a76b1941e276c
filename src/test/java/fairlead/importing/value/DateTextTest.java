package fairlead.importing.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

class DateTextTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20.10.2016|2016-10-20",
                "1.3.17|2017-03-01",
                "20/10/2016|2016-10-20",
                "03/04/2016|2016-04-03",
                "2016-10-20|2016-10-20",
                "2016/1/2|2016-01-02",
                "20161020|2016-10-20",
                "20. Oktober 2016|2016-10-20",
                "5. März 2021|2021-03-05",
                "Do., 20. Okt. 2016|2016-10-20",
                "20 Oct 2016|2016-10-20",
                "20-Oct-16|2016-10-20",
                "Oct 20, 2016|2016-10-20",
                "October 3rd, 2016|2016-10-03",
                "Thu Oct 20 2016|2016-10-20",
                "3 juillet 2020|2020-07-03",
                "42663|2016-10-20"
            })
    void daysAreReadInEveryForm(String text, LocalDate day) {
        assertThat(new DateText(DateOrder.DAY_FIRST).parse(text)).contains(DateValue.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-10-20T15:45:00Z|2016-10-20T15:45:00Z",
                "2016-10-20T15:45:00.123+02:00|2016-10-20T13:45:00.123Z",
                "2016-10-20 15:45|2016-10-20T13:45:00Z",
                "20.10.2016 15:45 Uhr|2016-10-20T13:45:00Z",
                "20.10.2016, 15:45:30|2016-10-20T13:45:30Z",
                "10/20/2016 3:45 PM|2016-10-20T13:45:00Z",
                "10/20/2016 12:05 am|2016-10-19T22:05:00Z",
                "Thu, 20 Oct 2016 15:45:00 +0200|2016-10-20T13:45:00Z",
                "Thu Oct 20 2016 15:45:00 GMT+0200 (CEST)|2016-10-20T13:45:00Z",
                "2016-10-20 15:45:00 UTC|2016-10-20T15:45:00Z",
                "20.10.2016 15:45 MESZ|2016-10-20T13:45:00Z",
                "1476978300000|2016-10-20T15:45:00Z",
                "1476978300|2016-10-20T15:45:00Z",
                "42663.65625|2016-10-20T13:45:00Z"
            })
    void timesAndZonesAreKept(String text, Instant at) {
        DateText dates = new DateText(DateOrder.MONTH_FIRST);

        assertThat(dates.parse(text).orElseThrow().instant(BERLIN)).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31.2.2016",
                "2016-13-01",
                "1.2",
                "12:30",
                "20.10.2016 25:00",
                "Q3 2016",
                "20.10.2016 or later",
                "5 apples 2016",
                "4242",
                "99999999"
            })
    void whatIsNoDateIsNotGuessedAt(String text) {
        assertThat(new DateText(DateOrder.DAY_FIRST).parse(text)).isEmpty();
    }

    @Test
    void oneDateDecidesForItsColumn() {
        assertThat(order("3/4/2016", "10/20/2016", "1/2/2016").order())
                .contains(DateOrder.MONTH_FIRST);
        assertThat(order("3/4/2016", "20/10/2016").order()).contains(DateOrder.DAY_FIRST);
        assertThat(order("3.4.2016").order()).contains(DateOrder.DAY_FIRST);
        assertThat(order("3/4/2016", "5/6/2016").order()).isEmpty();
        assertThat(order("3/4/2016", "5/6/2016").isOpen()).isTrue();
        assertThat(order("2016-04-03").isOpen()).isFalse();
    }

    @Test
    void aDayWithoutATimeStaysThatDayInOtherZones() {
        Instant at = DateValue.of(LocalDate.of(2016, 10, 20)).instant(BERLIN);

        assertThat(at.atZone(ZoneId.of("America/Los_Angeles")).toLocalDate())
                .isEqualTo(LocalDate.of(2016, 10, 20));
        assertThat(at.atZone(ZoneId.of("Asia/Tokyo")).toLocalDate())
                .isEqualTo(LocalDate.of(2016, 10, 20));
    }

    private static DateEvidence order(String... column) {
        DateEvidence evidence = new DateEvidence();
        List.of(column).forEach(evidence::add);
        return evidence;
    }
}
