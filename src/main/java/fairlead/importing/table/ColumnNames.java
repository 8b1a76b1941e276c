package fairlead.importing.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names columns so that each name is there once; one without a name gets its letter.
final class ColumnNames {

    private ColumnNames() {}

    static List<String> of(List<String> header, int width) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String given = i < header.size() ? header.get(i).replaceAll("\\s+", " ") : "";
            String name = given.isEmpty() ? letter(i) : given;
            for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
                name = (given.isEmpty() ? letter(i) : given) + " (" + again + ")";
            }
            names.add(name);
        }
        return names;
    }

    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }
}
