package fairlead.action;

/// How many characters must be put in, taken out or changed to make one text of another.
final class EditDistance {
    private EditDistance() {}

    static int between(String one, String other) {
        String from = one == null ? "" : one;
        String to = other == null ? "" : other;
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
