package fairlead.action;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.UUID;

/// One column of one row, what it says and what it would say.
public record SuggestedChange(String table, UUID id, String column, JsonNode from, JsonNode to) {}
