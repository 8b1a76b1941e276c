package fairlead.sample;

import java.util.random.RandomGenerator;

/// What a lead wants to have made: its kind, name, cause, aim, and the system it has to talk to.
record Topic(String kind, String name, String pain, String goal, String system) {

    static Topic pick(RandomGenerator random, Vocabulary topics, boolean german) {
        String[] parts = Vocabulary.parts(topics.pick(random, "topics"));
        int at = german ? 5 : 1;
        return new Topic(parts[0], parts[at], parts[at + 1], parts[at + 2], parts[at + 3]);
    }
}
