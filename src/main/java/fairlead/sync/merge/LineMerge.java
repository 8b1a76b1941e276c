package fairlead.sync.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Three-way merge of texts by lines (diff3); empty where both sides changed the same lines.
final class LineMerge {

    private LineMerge() {}

    static Optional<String> merge(String base, String mine, String theirs) {
        List<String> b = lines(base);
        List<String> m = lines(mine);
        List<String> t = lines(theirs);
        int[] toMine = matches(b, m);
        int[] toTheirs = matches(b, t);
        List<String> out = new ArrayList<>();
        int fromBase = 0;
        int fromMine = 0;
        int fromTheirs = 0;
        for (int i = 0; i <= b.size(); i++) {
            boolean end = i == b.size();
            if (!end && (toMine[i] < 0 || toTheirs[i] < 0)) {
                continue;
            }
            int untilMine = end ? m.size() : toMine[i];
            int untilTheirs = end ? t.size() : toTheirs[i];
            Optional<List<String>> chunk =
                    choose(
                            b.subList(fromBase, i),
                            m.subList(fromMine, untilMine),
                            t.subList(fromTheirs, untilTheirs));
            if (chunk.isEmpty()) {
                return Optional.empty();
            }
            out.addAll(chunk.get());
            if (!end) {
                out.add(b.get(i));
            }
            fromBase = i + 1;
            fromMine = untilMine + 1;
            fromTheirs = untilTheirs + 1;
        }
        return Optional.of(String.join("\n", out));
    }

    private static Optional<List<String>> choose(
            List<String> base, List<String> mine, List<String> theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return Optional.of(mine);
        }
        return mine.equals(base) ? Optional.of(theirs) : Optional.empty();
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
    }

    /// For each line of `base` where it stands in `other` by their longest common run, or -1.
    private static int[] matches(List<String> base, List<String> other) {
        int[][] length = new int[base.size() + 1][other.size() + 1];
        for (int i = base.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                length[i][j] =
                        base.get(i).equals(other.get(j))
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int[] at = new int[base.size()];
        Arrays.fill(at, -1);
        int i = 0;
        int j = 0;
        while (i < base.size() && j < other.size()) {
            if (base.get(i).equals(other.get(j))) {
                at[i++] = j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return at;
    }
}
