package fairlead.sample;

import fairlead.lead.LeadSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Thinks up leads by number: the same seed and number give the same story.
final class Casting {

    private static final List<LeadSource> SOURCES =
            List.of(
                    LeadSource.WEBSITE,
                    LeadSource.WEBSITE,
                    LeadSource.WEBSITE,
                    LeadSource.REFERRAL,
                    LeadSource.REFERRAL,
                    LeadSource.OUTBOUND,
                    LeadSource.INBOUND_EMAIL,
                    LeadSource.INBOUND_CALL,
                    LeadSource.EVENT,
                    LeadSource.PARTNER,
                    LeadSource.SOCIAL,
                    LeadSource.ADVERTISING);

    private final Firms firms = new Firms();
    private final People people = new People();
    private final Vocabulary topics = Vocabulary.load("topics");
    private final Vocabulary german = Vocabulary.load("words_de");
    private final Vocabulary english = Vocabulary.load("words_en");

    private final SampleCompany size;
    private final Company company;

    Casting(SampleCompany size, Company company) {
        this.size = size;
        this.company = company;
    }

    List<Beat> story(int number) {
        Random random = new Random(size.seed() * 1_000_003L + number);
        Firm firm = firms.pick(random, size.size().leads());
        Person person = people.pick(random, firm);
        Topic topic = Topic.pick(random, topics, firm.german());
        Vocabulary words = firm.german() ? german : english;
        Plot.Setting setting =
                new Plot.Setting(company.team().pick(random), words, today(), size.size().bulk());
        Plot.Deal deal =
                new Plot.Deal(value(random, firm), firm.country().currency(), company.rates());
        Plot plot = new Plot(random, firm, person, topic, setting, deal);
        LeadSource source = SOURCES.get(random.nextInt(SOURCES.size()));
        List<Turn> turns = new LifeLine(random, today()).from(born(random));
        return new Narrator(plot, source, turns).tell(people, company);
    }

    private Instant today() {
        return size.today();
    }

    /// Within the last year, and more of them lately: business is growing.
    private Instant born(RandomGenerator random) {
        double days = 0.15 + Math.pow(random.nextDouble(), 2.4) * 364;
        Instant born =
                new Hours(random)
                        .on(Hours.day(today().minus(Duration.ofHours((long) (days * 24)))));
        return born.isBefore(today())
                ? born
                : today().minus(Duration.ofMinutes(20 + random.nextInt(200)));
    }

    private static BigDecimal value(RandomGenerator random, Firm firm) {
        int top =
                switch (firm.size()) {
                    case "solo" -> 9_000;
                    case "small" -> 32_000;
                    case "medium" -> 95_000;
                    default -> 260_000;
                };
        double share = 0.12 + 0.88 * Math.pow(random.nextDouble(), 1.5);
        return BigDecimal.valueOf(Math.round(top * share / 500) * 500L);
    }
}
