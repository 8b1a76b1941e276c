package fairlead.lead.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.AnyFilter;
import fairlead.lead.DaySpan;
import fairlead.lead.FilterValue;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadOwner;
import fairlead.lead.LeadStatus;
import fairlead.lead.Operator;
import fairlead.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

class FilterLanguageTest {

    private static final LeadOwner JO = new LeadOwner(new UUID(7, 1), "Jo Lee");
    private static final LeadOwner ME = new LeadOwner(new UUID(7, 2), "Me");
    private static final List<LeadOwner> TEAM =
            List.of(
                    JO,
                    ME,
                    new LeadOwner(new UUID(7, 3), "Ann"),
                    new LeadOwner(new UUID(7, 4), "Anna"));

    private final FilterLanguage english = language(Locale.ENGLISH);
    private final FilterLanguage german = language(Locale.GERMAN);

    private static FilterLanguage language(Locale locale) {
        return new FilterLanguage(
                new Vocabulary(new Texts(locale), TEAM, List.of("old", "Key account")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "acme",
                "\"acme corp\"",
                "\"stale\"",
                "owner:me value>10k stale status:active closing:this-month \"acme corp\" -tag:old",
                "value>=1.5m value<12345.67 days>14 score>0.5",
                "status:active,won or stale",
                "(stale or no:action) owner:team",
                "-(status:won value>1k)",
                "-status:new,active",
                "company:acme company=\"Acme Corp\" no:phone has:mail",
                "closing:7d closing>30d closing:-7d closing:ago-3d",
                "lastword>5wd created:14d created:in-2w created:2026-11-30 created:2026-11",
                "closing>=next-quarter closed:last-year",
                "owner:\"Jo Lee\",me or tag:\"Key account\" contact:decision-maker awaiting:us",
                "stale or all",
                "stale none",
                "\"a \\\"b\\\" \\\\ c\" \"-x\" \"or\""
            })
    void whatIsTypedIsWrittenBackTheSame(String text) {
        assertThat(english.print(english.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    zuständig:ich wert>10k eingeschlafen; owner:me value>10k stale
                    wert>1,5m abschluss:dieser-monat; value>1.5m closing:this-month
                    wert>10.000; value>10k
                    (status:gewonnen,verloren oder ohne:aktion) -stichwort:old; \
                    (status:won,lost or no:action) -tag:old
                    gehört>5at abschluss:30.11.2026; lastword>5wd closing:2026-11-30
                    abschluss:diesen-monat; closing:this-month
                    """)
    void germanAndEnglishMeanTheSame(String inGerman, String inEnglish) {
        LeadFilter filter = german.parse(inGerman);

        assertThat(english.print(filter)).isEqualTo(inEnglish);
        assertThat(german.parse(german.print(filter))).isEqualTo(filter);
        assertThat(german.parse(inEnglish.replace("1.5m", "1,5m"))).isEqualTo(filter);
    }

    @Test
    void anyFilterComesBackAsItWas() {
        AnyFilter any = new AnyFilter(new Random(3), List.of(JO.id(), ME.id(), new UUID(1, 1)));
        for (FilterLanguage language :
                List.of(english, german, new FilterLanguage(Vocabulary.forKeeping()))) {
            for (int i = 0; i < 2_000; i++) {
                LeadFilter filter = FilterLanguage.plain(any.next());
                String text = language.print(filter);

                assertThat(language.print(language.parse(text))).isEqualTo(text);
                assertThat(FilterLanguage.plain(language.parse(text))).as(text).isEqualTo(filter);
            }
        }
    }

    @Test
    void wordsSideBySideHoldTogetherAndMoreTightlyThanOr() {
        assertThat(english.parse("stale acme or open"))
                .isEqualTo(
                        new LeadFilter.Any(
                                List.of(
                                        new LeadFilter.All(
                                                List.of(
                                                        LeadFilter.yes(LeadColumn.STALE),
                                                        search("acme"))),
                                        LeadFilter.yes(LeadColumn.OPEN))));
    }

    @Test
    void valuesAreTyped() {
        assertThat(english.parse("value>10k"))
                .isEqualTo(
                        new LeadFilter.Test(
                                LeadColumn.VALUE,
                                Operator.OVER,
                                new FilterValue.Number(new BigDecimal("10000"))));
        assertThat(english.parse("status:won"))
                .isEqualTo(
                        LeadFilter.is(
                                LeadColumn.STATUS, new FilterValue.Status(LeadStatus.CLOSED_WON)));
        assertThat(english.parse("lastword>5wd"))
                .isEqualTo(
                        new LeadFilter.Test(
                                LeadColumn.LAST_WORD,
                                Operator.OVER,
                                new FilterValue.Days(
                                        new DaySpan.Age(5, DaySpan.Unit.WORKING_DAY))));
    }

    @Test
    void aColleagueIsFoundByTheBeginningOfTheNameIfThatIsClear() {
        assertThat(english.parse("owner:jo"))
                .isEqualTo(LeadFilter.is(LeadColumn.OWNER, new FilterValue.Person(JO.id())));
        assertThat(english.parse("owner:ann")).isEqualTo(english.parse("owner:Ann"));
        assertThatThrownBy(() -> english.parse("owner:an"))
                .isInstanceOf(FilterSyntaxException.class);
    }

    @Test
    void whatIsKeptNamesPeopleByTheirId() {
        FilterLanguage keeping = new FilterLanguage(Vocabulary.forKeeping());

        String kept = keeping.print(german.parse("zuständig:jo status:neu"));

        assertThat(kept).isEqualTo("owner:" + JO.id() + " status:new");
        assertThat(german.print(keeping.parse(kept))).isEqualTo("zuständig:\"Jo Lee\" status:neu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    colour:red; 0; 6; filter.error.column
                    stale value>; 6; 12; filter.error.value
                    stale value>much; 12; 16; filter.error.wrong
                    status>active; 0; 7; filter.error.sign
                    stale (open; 6; 7; filter.error.open
                    stale ); 6; 7; filter.error.unexpected
                    stale "acme; 6; 11; filter.error.quote
                    stale or; 7; 8; filter.error.missing
                    tier:tepid; 5; 10; filter.error.wrong
                    closing:2026-13-40; 8; 18; filter.error.wrong
                    """)
    void aMistakeIsNamedWithItsPlace(String text, int from, int to, String key) {
        assertThatThrownBy(() -> english.parse(text))
                .isInstanceOfSatisfying(
                        FilterSyntaxException.class,
                        e -> {
                            assertThat(e.textKey()).isEqualTo(key);
                            assertThat(text.substring(e.from(), e.to()))
                                    .isEqualTo(text.substring(from, to));
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    sta; status:
                    stale va; stale value>
                    status:pro; status:proposal-sent
                    status:won,l; status:won,lost
                    -tag:k; -tag:"Key account"
                    (owner:j; (owner:"Jo Lee"
                    owner:"Jo; owner:"Jo Lee"
                    no:pho; no:phone
                    closing:this-m; closing:this-month
                    """)
    void whatIsBegunIsCompleted(String begun, String completed) {
        List<Completion> completions = english.complete(begun, begun.length());

        assertThat(completions).extracting(c -> c.in(begun)).contains(completed);
    }

    private static LeadFilter search(String text) {
        return new LeadFilter.Test(
                LeadColumn.SEARCH, Operator.CONTAINS, new FilterValue.Text(text));
    }
}
