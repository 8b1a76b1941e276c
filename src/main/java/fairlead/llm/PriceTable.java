package fairlead.llm;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import fairlead.autonomy.model.Usage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What models cost, as dated data: a person's own `prices.json` beside the settings stands in for
/// ours. A model that is not in it has no known price, which is not the same as none.
public final class PriceTable {

    private static final Logger LOG = LoggerFactory.getLogger(PriceTable.class);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Sheet sheet;

    /// A table with its date and its lines.
    public record Sheet(String asOf, List<Price> prices) {
        public Sheet {
            prices = prices == null ? List.of() : List.copyOf(prices);
        }
    }

    /// US dollars for a million tokens, from a day on, for models whose name begins so (`*` stands
    /// for anything), up to so many tokens in (0: any number). `source` says where it was read.
    public record Price(
            Provider provider,
            String model,
            String from,
            BigDecimal input,
            BigDecimal output,
            BigDecimal cacheWrite,
            BigDecimal cacheRead,
            int mostInput,
            String source) {

        private boolean fits(ModelLink link, LocalDate day) {
            String pattern = Pattern.quote(model).replace("*", "\\E.*\\Q");
            return provider == link.provider()
                    && link.model().matches("(?i)" + pattern)
                    && !LocalDate.parse(from).isAfter(day);
        }

        private BigDecimal of(Usage usage) {
            int plain = Math.max(0, usage.in() - usage.cacheRead() - usage.cacheWrite());
            return part(input, plain)
                    .add(part(or(cacheRead, input), usage.cacheRead()))
                    .add(part(or(cacheWrite, input), usage.cacheWrite()))
                    .add(part(output, usage.out()));
        }

        private static BigDecimal or(BigDecimal own, BigDecimal otherwise) {
            return own == null ? otherwise : own;
        }

        private static BigDecimal part(BigDecimal price, int tokens) {
            return price.multiply(BigDecimal.valueOf(tokens))
                    .divide(MILLION, 9, RoundingMode.CEILING);
        }
    }

    private PriceTable(Sheet sheet) {
        this.sheet = sheet;
    }

    /// `folder` is where the settings of this machine are.
    public static PriceTable read(Path folder) {
        Path own = folder.resolve("prices.json");
        if (Files.isRegularFile(own)) {
            try {
                return new PriceTable(JSON.readValue(own.toFile(), Sheet.class));
            } catch (IOException e) {
                LOG.warn("prices.json cannot be read: ours are used");
            }
        }
        try (InputStream in = PriceTable.class.getResourceAsStream("/models/prices.json")) {
            return new PriceTable(JSON.readValue(in, Sheet.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The day of the table.
    public String asOf() {
        return sheet.asOf();
    }

    /// Whether what a model takes can be told in money.
    public boolean isKnown(ModelLink link) {
        return cost(link, Usage.NONE, LocalDate.now(ZoneOffset.UTC)).isPresent();
    }

    /// What a call costs in US dollars; empty where the price is unknown. What runs on this machine
    /// costs nothing.
    public Optional<BigDecimal> cost(ModelLink link, Usage usage, LocalDate day) {
        if (Hosts.isOnThisMachine(link.address())) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (Hosts.needsWord(link.provider(), link.address())) {
            return Optional.empty();
        }
        return sheet.prices().stream()
                .filter(price -> price.fits(link, day))
                .max(
                        Comparator.<Price>comparingInt(price -> price.model().length())
                                .thenComparing(Price::from))
                .filter(price -> price.mostInput() == 0 || usage.in() <= price.mostInput())
                .map(price -> price.of(usage));
    }
}
