package fairlead.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Leads by a word that they share; thrifty where most words belong to one lead.
final class Buckets {

    private final Map<String, Object> content = new HashMap<>();

    void add(String word, Print print) {
        if (word == null || word.isEmpty()) {
            return;
        }
        Object there = content.putIfAbsent(word, print);
        if (there instanceof Bucket bucket) {
            bucket.add(print);
        } else if (there != null) {
            Bucket bucket = new Bucket();
            bucket.add((Print) there);
            bucket.add(print);
            content.put(word, bucket);
        }
    }

    List<Print> get(String word) {
        Object there = word == null ? null : content.get(word);
        if (there instanceof Bucket bucket) {
            return bucket;
        }
        return there == null ? List.of() : List.of((Print) there);
    }

    private static final class Bucket extends ArrayList<Print> {
        private static final long serialVersionUID = 1L;

        Bucket() {
            super(2);
        }
    }
}
