package fairlead.intelligence;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/// Something that speaks for or against a deal, and how much; `more` keeps what others wrote of it.
public record Signal(
        String type,
        Instant timestamp,
        BigDecimal weight,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    public Signal(String type, Instant timestamp, BigDecimal weight) {
        this(type, timestamp, weight, Map.of());
    }
}
