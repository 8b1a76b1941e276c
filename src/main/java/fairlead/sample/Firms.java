package fairlead.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Companies by number: the first ones named by hand, the rest composed of stem, branch, town and
/// legal form.
final class Firms {

    private static final List<String> SIZES = List.of("small", "medium", "medium", "enterprise");

    private final Vocabulary words = Vocabulary.load("companies");
    private final List<Firm> known = new ArrayList<>();

    Firms() {
        for (Country country : Country.values()) {
            for (String entry : words.all(country.name())) {
                String[] parts = Vocabulary.parts(entry);
                known.add(new Firm(parts[0], parts[1], parts[2], country, domain(parts[0])));
            }
        }
    }

    Firm pick(RandomGenerator random, int leads) {
        int firms = leads * 3 / 4;
        return firms <= 2 * known.size() || random.nextInt(firms) < known.size()
                ? known.get(random.nextInt(known.size()))
                : composed(random);
    }

    private Firm composed(RandomGenerator random) {
        Country country = Country.values()[Math.min(random.nextInt(8), 4)];
        String[] branch = Vocabulary.parts(words.pick(random, "branches"));
        String name = words.pick(random, "stems") + branch[0];
        if (random.nextInt(3) > 0) {
            name += words.pick(random, "towns." + country);
        }
        String full = name + words.pick(random, "forms." + country);
        return new Firm(
                full,
                branch[1],
                SIZES.get(random.nextInt(SIZES.size())),
                country,
                domain(name.split(" ")[0] + " " + branch[0].strip()));
    }

    /// Two words of the name below the ending that is reserved for examples.
    static String domain(String name) {
        String[] words = Folding.plain(name).split("[^a-z0-9]+");
        List<String> telling = new ArrayList<>();
        for (String word : words) {
            if (word.length() > 2 && telling.size() < 2 && !word.equals("und")) {
                telling.add(word);
            }
        }
        return String.join("-", telling) + ".example";
    }
}
