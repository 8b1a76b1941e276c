package fairlead.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.search.SearchHit;
import fairlead.search.SearchKind;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class SearchSourceTest {
    @Test
    void aLongLineIsCutSoThatTheMatchIsInSight() {
        String line = "x".repeat(300) + "match" + "y".repeat(300);

        String cut = SearchSource.cut(hit(line, 300, 305));

        assertThat(cut).startsWith("…").endsWith("…").contains("match").hasSizeLessThan(110);
    }

    @Test
    void aShortLineStaysWhole() {
        assertThat(SearchSource.cut(hit("Jo Lee", 3, 6))).isEqualTo("Jo Lee");
    }

    private static SearchHit hit(String line, int from, int to) {
        return new SearchHit(SearchKind.EVENT, UUID.randomUUID(), "Jo", line, from, to, null);
    }
}
