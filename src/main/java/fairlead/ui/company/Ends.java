package fairlead.ui.company;

/// Whether a line of a list is its first or its last, which cannot move any further.
record Ends(boolean first, boolean last) {
    static Ends at(int index, int size) {
        return new Ends(index == 0, index == size - 1);
    }
}
