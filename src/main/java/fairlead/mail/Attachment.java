package fairlead.mail;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import java.util.Map;

/// A file that goes with a mail, its size in bytes; `more` keeps what others wrote of it.
@JsonNaming(SnakeCaseStrategy.class)
public record Attachment(
        String filename,
        String mimeType,
        Long size,
        String driveFileId,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> more) {

    public Attachment(String filename, String mimeType, Long size, String driveFileId) {
        this(filename, mimeType, size, driveFileId, Map.of());
    }
}
