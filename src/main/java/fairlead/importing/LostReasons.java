package fairlead.importing;

import fairlead.importing.value.WordTable;

/// Brings the words in which a file says why a lead was lost to the codes that Fairlead has.
final class LostReasons {

    private static final WordTable WORDS = WordTable.named("lostreasons");

    private LostReasons() {}

    static String code(String said) {
        return said == null
                ? "other"
                : WORDS.match(said).map(WordTable.Match::label).orElse("other");
    }
}
