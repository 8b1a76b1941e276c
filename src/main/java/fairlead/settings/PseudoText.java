package fairlead.settings;

/// Stretches a text by some 40 % and marks its ends, so that cut-off words show in a picture.
final class PseudoText {
    private static final String PLAIN = "aeiouAEIOUcnsyz";
    private static final String MARKED = "áéíóúÁÉÍÓÚçñšýž";

    private PseudoText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder("[");
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            int at = depth == 0 ? PLAIN.indexOf(c) : -1;
            out.append(at < 0 ? c : MARKED.charAt(at));
        }
        return out.append("~".repeat(text.length() * 4 / 10)).append(']').toString();
    }
}
