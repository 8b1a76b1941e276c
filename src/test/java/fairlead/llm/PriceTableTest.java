package fairlead.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import fairlead.autonomy.model.Usage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class PriceTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Usage MILLION = new Usage(1_000_000, 1_000_000, 0, 0, false);

    @TempDir private Path folder;

    private static ModelLink link(Provider provider, String address, String model) {
        return new ModelLink(true, provider, address, model, 0, List.of("llm.allowed.test"));
    }

    private static ModelLink haiku() {
        return link(Provider.ANTHROPIC, null, "claude-haiku-4-5-20251001");
    }

    @Test
    void tokensInAndOutHaveTheirPrices() {
        assertThat(PriceTable.read(folder).cost(haiku(), MILLION, DAY).orElseThrow())
                .isEqualByComparingTo("6.00");
    }

    @Test
    void tokensOfTheProvidersCacheHaveTheirOwn() {
        Usage cached = new Usage(1_000_000, 0, 1_000_000, 0, false);

        assertThat(PriceTable.read(folder).cost(haiku(), cached, DAY).orElseThrow())
                .isEqualByComparingTo("0.10");
    }

    @ParameterizedTest
    @CsvSource({
        "ANTHROPIC,claude-opus-5-5,24",
        "ANTHROPIC,claude-opus-5,30",
        "ANTHROPIC,claude-fable-5-1,60",
        "OPENAI,gpt-5.2,15.75",
        "OPENAI,gpt-5.4-mini-2026-03-17,5.25",
    })
    void aNewerModelIsNotTakenForAnOlderOfItsName(Provider provider, String model, String cost) {
        LocalDate day = LocalDate.of(2026, 11, 23);

        assertThat(
                        PriceTable.read(folder)
                                .cost(link(provider, null, model), MILLION, day)
                                .orElseThrow())
                .isEqualByComparingTo(cost);
    }

    @Test
    void aPriceHoldsFromItsDayOn() {
        ModelLink sonnet = link(Provider.ANTHROPIC, null, "claude-sonnet-5-5");
        Usage cached = new Usage(1_000_000, 0, 1_000_000, 0, false);
        PriceTable prices = PriceTable.read(folder);

        assertThat(prices.cost(sonnet, cached, LocalDate.of(2026, 9, 27))).isEmpty();
        assertThat(prices.cost(sonnet, cached, LocalDate.of(2026, 10, 6)).orElseThrow())
                .isEqualByComparingTo("0.20");
        assertThat(prices.cost(sonnet, cached, LocalDate.of(2026, 10, 7)).orElseThrow())
                .isEqualByComparingTo("0.10");
    }

    @Test
    void everyLineOfOursHasADayAndASource() throws IOException {
        JsonNode table;
        try (InputStream in = PriceTable.class.getResourceAsStream("/models/prices.json")) {
            table = new ObjectMapper().readTree(in);
        }
        LocalDate asOf = LocalDate.parse(table.get("asOf").asText());

        assertThat(table.get("prices"))
                .allSatisfy(
                        line -> {
                            assertThat(line.get("source").asText()).startsWith("https://");
                            assertThat(LocalDate.parse(line.get("from").asText()))
                                    .isBefore(asOf.plusDays(7));
                        })
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownModelHasNoPriceWhichIsNotNought() {
        PriceTable prices = PriceTable.read(folder);

        assertThat(prices.cost(link(Provider.ANTHROPIC, null, "claude-next"), MILLION, DAY))
                .isEmpty();
        assertThat(prices.cost(haiku(), MILLION, LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void aKnownNameAtSomebodyElsesServerHasNoKnownPrice() {
        ModelLink elsewhere = link(Provider.OPENAI, "https://llm.allowed.test/v1", "gpt-4o-mini");

        assertThat(PriceTable.read(folder).cost(elsewhere, MILLION, DAY)).isEmpty();
    }

    @Test
    void whatRunsHereCostsNothing() {
        ModelLink local = link(Provider.OLLAMA, null, "anything");

        assertThat(PriceTable.read(folder).cost(local, MILLION, DAY).orElseThrow()).isZero();
    }

    @Test
    void moreThanATierHoldsHasNoKnownPrice() {
        ModelLink sonnet = link(Provider.ANTHROPIC, null, "claude-sonnet-4-5");

        assertThat(PriceTable.read(folder).cost(sonnet, MILLION, DAY)).isEmpty();
        assertThat(
                        PriceTable.read(folder)
                                .cost(sonnet, new Usage(1_000, 1_000, 0, 0, false), DAY)
                                .orElseThrow())
                .isEqualByComparingTo("0.018");
    }

    @Test
    void aTableOfOnesOwnStandsInForOurs() throws IOException {
        Files.writeString(
                folder.resolve("prices.json"),
                """
                {"asOf": "2026-06-01", "prices": [{"provider": "anthropic", "model": "claude-next",
                  "from": "2026-06-01", "input": 1, "output": 2, "source": "my contract"}]}
                """);
        PriceTable own = PriceTable.read(folder);

        assertThat(own.asOf()).isEqualTo("2026-06-01");
        assertThat(
                        own.cost(link(Provider.ANTHROPIC, null, "claude-next"), MILLION, DAY)
                                .orElseThrow())
                .isEqualByComparingTo("3");
        assertThat(own.cost(haiku(), MILLION, DAY)).isEmpty();
    }
}
