package fairlead.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement with its values in the order in which JDBC wants them.
record NamedSql(String text, List<Object> values) {

    private static final Pattern NAME = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");

    static NamedSql of(String sql, Map<String, Object> parameters) {
        StringBuilder text = new StringBuilder();
        List<Object> values = new ArrayList<>();
        Matcher names = NAME.matcher(sql);
        while (names.find()) {
            Object value = parameters.get(names.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + names.group() + " in " + sql);
            }
            List<?> wanted = value instanceof List<?> list ? padded(list) : List.of(value);
            values.addAll(wanted);
            names.appendReplacement(
                    text, String.join(",", Collections.nCopies(wanted.size(), "?")));
        }
        return new NamedSql(names.appendTail(text).toString(), values);
    }

    /// To the next power of two by the last one again, so that there are few different statements.
    private static List<?> padded(List<?> list) {
        if (list.size() < 2) {
            return list;
        }
        int size = Integer.highestOneBit(list.size() - 1) << 1;
        List<Object> padded = new ArrayList<>(list);
        padded.addAll(Collections.nCopies(size - list.size(), list.getLast()));
        return padded;
    }
}
