package fairlead.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Makes a failing list of steps as short as it gets and still fails.
public final class Shrink {

    private Shrink() {}

    public static <T> List<T> smallest(List<T> failing, Predicate<List<T>> fails) {
        List<T> smallest = new ArrayList<>(failing);
        for (int chunk = Math.max(1, smallest.size() / 2); chunk >= 1; chunk /= 2) {
            for (int from = 0; from < smallest.size(); ) {
                List<T> without = new ArrayList<>(smallest.subList(0, from));
                without.addAll(
                        smallest.subList(Math.min(smallest.size(), from + chunk), smallest.size()));
                if (fails.test(without)) {
                    smallest = without;
                } else {
                    from += chunk;
                }
            }
        }
        return smallest;
    }
}
