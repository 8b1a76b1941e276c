package fairlead.agents.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class RougeTest {

    @Test
    void wordsPairsAndSubsequencesAreCounted() {
        Rouge rouge =
                Rouge.of(List.of("the cat sat on the mat"), List.of("the cat was on the mat"));

        assertThat(rouge.one()).isCloseTo(5 / 6.0, within(1e-9));
        assertThat(rouge.two()).isCloseTo(3 / 5.0, within(1e-9));
        assertThat(rouge.lsum()).isCloseTo(5 / 6.0, within(1e-9));
    }

    @Test
    void endingsAndSignsDoNotMatter() {
        Rouge rouge =
                Rouge.of(List.of("They decided, running late!"), List.of("they decide run late"));

        assertThat(rouge.one()).isCloseTo(1, within(1e-9));
    }

    @Test
    void sentencesOfTheSummaryCoverOneOfTheReferenceTogether() {
        Rouge rouge = Rouge.of(List.of("a b c", "d e f"), List.of("a b d e", "x y"));

        assertThat(rouge.lsum()).isCloseTo(2 * 4.0 / 12, within(1e-9));
    }

    @Test
    void nothingInCommonIsNothing() {
        assertThat(Rouge.of(List.of("one"), List.of("two"))).isEqualTo(new Rouge(0, 0, 0));
        assertThat(Rouge.of(List.of(), List.of("two"))).isEqualTo(new Rouge(0, 0, 0));
    }
}
