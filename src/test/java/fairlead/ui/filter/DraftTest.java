package fairlead.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.AnyFilter;
import fairlead.lead.LeadColumn;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadOwner;
import fairlead.lead.language.FilterLanguage;
import fairlead.lead.language.Vocabulary;
import fairlead.settings.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

class DraftTest {
    private static final UUID JO = new UUID(1, 1);

    /// A group that holds nothing is left out by the builder, so those filters are passed over.
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void whateverFilterIsTakenApartMeansTheSameWhenItIsPutTogether(String language) {
        FilterLanguage words = language(language);
        AnyFilter any = new AnyFilter(new Random(11), List.of(JO));
        int compared = 0;
        for (int i = 0; i < 600; i++) {
            LeadFilter filter = FilterLanguage.plain(any.next());
            if (!holdsNothing(filter)) {
                compared++;
                LeadFilter again =
                        Draft.of(filter, words).filter(words).orElse(LeadFilter.everything());
                assertThat(FilterLanguage.plain(again)).as(words.print(filter)).isEqualTo(filter);
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    @Test
    void aConditionThatIsNotCompleteMeansNothingYet() {
        FilterLanguage words = language("en");
        Draft.Group group = new Draft.Group(Draft.Join.ALL);
        group.parts.add(Draft.Condition.fresh());
        Draft.Condition value =
                new Draft.Condition(LeadColumn.VALUE, Comparison.OVER, List.of("much"));
        group.parts.add(value);

        assertThat(group.filter(words)).isEmpty();
        assertThat(value.isUnderstood(words)).isFalse();

        value.values = List.of("10k");
        assertThat(group.filter(words).map(words::print)).contains("value>10k");
    }

    @Test
    void severalChoicesOfOneFieldAreOneCondition() {
        FilterLanguage words = language("en");

        Draft.Group group = Draft.of(words.parse("-status:won,lost noreply>5wd"), words);

        Draft.Condition status = (Draft.Condition) group.parts.getFirst();
        assertThat(status.comparison).isEqualTo(Comparison.IS_NOT);
        assertThat(status.values).containsExactly("won", "lost");
        assertThat(((Draft.Condition) group.parts.getLast()).comparison)
                .isEqualTo(Comparison.LONGER_AGO);
    }

    private static boolean holdsNothing(LeadFilter filter) {
        return switch (filter) {
            case LeadFilter.All all ->
                    all.parts().isEmpty() || all.parts().stream().anyMatch(DraftTest::holdsNothing);
            case LeadFilter.Any any ->
                    any.parts().isEmpty() || any.parts().stream().anyMatch(DraftTest::holdsNothing);
            case LeadFilter.Not not -> holdsNothing(not.part());
            case LeadFilter.Test test -> false;
        };
    }

    private static FilterLanguage language(String code) {
        return new FilterLanguage(
                new Vocabulary(
                        new Texts(Locale.of(code)),
                        List.of(new LeadOwner(JO, "Jo Lee")),
                        List.of("vip")));
    }
}
