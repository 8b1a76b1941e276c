package fairlead.cli;

import picocli.CommandLine;

import java.util.Locale;

/// Who thinks for the agents of one command, where that is not left to what is linked.
enum AgentEngine {
    BUILT_IN,
    MODEL;

    /// `built-in` or `model`.
    static final class Word implements CommandLine.ITypeConverter<AgentEngine> {
        @Override
        public AgentEngine convert(String word) {
            return AgentEngine.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
