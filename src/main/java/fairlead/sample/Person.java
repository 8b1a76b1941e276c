package fairlead.sample;

/// Somebody with a name and how one writes to them.
record Person(String first, String family, boolean woman, String email) {

    String name() {
        return first + " " + family;
    }

    String salute(boolean german) {
        return german ? (woman ? "Frau " : "Herr ") + family : first;
    }
}
