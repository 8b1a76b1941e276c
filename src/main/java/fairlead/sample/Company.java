package fairlead.sample;

import fairlead.lead.ExchangeRate;
import fairlead.lead.Tag;
import fairlead.storage.Work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What the sample company has besides leads: its people, tags and the rates of its currencies.
record Company(Team team, List<Tag> tags, Instant today) {

    private static final List<String> DOLLAR =
            List.of(
                    "0.921", "0.917", "0.925", "0.911", "0.902", "0.897", "0.905", "0.893", "0.886",
                    "0.881", "0.874", "0.868", "0.861");
    private static final List<String> POUND =
            List.of(
                    "1.163", "1.167", "1.171", "1.176", "1.182", "1.185", "1.179", "1.172", "1.168",
                    "1.159", "1.155", "1.151", "1.148");

    static Company found(Instant founded, Instant today) {
        return new Company(
                Team.hire(founded),
                List.of(
                        new Tag("Key account", "accent", founded),
                        new Tag("Trade fair", "success", founded),
                        new Tag("Tender", "warning", founded),
                        new Tag("Referral partner", "neutral", founded),
                        new Tag("Rush", "danger", founded)),
                today);
    }

    void open(Work work) {
        team.join(work);
        new Office(team, work.now()).furnish(work);
        tags.forEach(work::add);
        LocalDate month = Hours.day(today).withDayOfMonth(1);
        for (int i = 0; i < DOLLAR.size(); i++) {
            LocalDate day = month.minusMonths(DOLLAR.size() - 1L - i);
            work.add(new ExchangeRate("USD", "EUR", new BigDecimal(DOLLAR.get(i)), day));
            work.add(new ExchangeRate("GBP", "EUR", new BigDecimal(POUND.get(i)), day));
        }
    }
}
