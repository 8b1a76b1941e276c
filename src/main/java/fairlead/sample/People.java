package fairlead.sample;

import java.util.random.RandomGenerator;

/// People with names of where they come from.
final class People {

    private final Vocabulary words = Vocabulary.load("people");

    Person pick(RandomGenerator random, Firm firm) {
        String language = random.nextInt(5) == 0 ? "mixed" : firm.country().language();
        boolean woman = random.nextBoolean();
        String first = words.pick(random, language + (woman ? ".women" : ".men"));
        String family = words.pick(random, language + ".families");
        if (random.nextInt(9) == 0) {
            family = doubled(random, language, family);
        }
        String local = Folding.plain(first + "." + family).replaceAll("[ ]+", ".");
        return new Person(first, family, woman, local + "@" + firm.domain());
    }

    private String doubled(RandomGenerator random, String language, String family) {
        String other = words.pick(random, language + ".families");
        return (family + other).matches(".*[ -].*") || other.equals(family)
                ? family
                : family + "-" + other;
    }

    /// What somebody in this role does, in the language of the company.
    String title(RandomGenerator random, Firm firm, String role) {
        String[] titles = Vocabulary.parts(words.pick(random, "titles." + role));
        return titles[firm.german() ? 1 : 0];
    }
}
