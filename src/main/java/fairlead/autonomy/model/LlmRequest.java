package fairlead.autonomy.model;

/// What a model is asked: what it is to do, the material, the JSON schema that its answer must fit
/// (with a name for it), and how many tokens the answer may have.
public record LlmRequest(
        String system, String user, String schemaName, String schema, int maxTokens) {

    /// How many tokens go out at most: a third of the bytes, which is more than any tokenizer makes
    /// of prose.
    public int inputTokens() {
        return Usage.estimate(system) + Usage.estimate(user) + Usage.estimate(schema);
    }
}
