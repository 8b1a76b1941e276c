package fairlead.sample;

import com.fasterxml.jackson.databind.node.TextNode;

import fairlead.lead.CompanySetting;
import fairlead.lead.CompanyStore;
import fairlead.lead.Tag;
import fairlead.storage.Work;

import java.time.Instant;
import java.util.List;

/// What the sample company has besides leads: its people, tags and the rates of its currencies.
record Company(Team team, List<Tag> tags, Rates rates) {

    static Company found(Instant founded, Instant today) {
        return new Company(
                Team.hire(founded),
                List.of(
                        new Tag("Key account", "accent", founded),
                        new Tag("Trade fair", "success", founded),
                        new Tag("Tender", "warning", founded),
                        new Tag("Referral partner", "neutral", founded),
                        new Tag("Rush", "danger", founded)),
                Rates.upTo(Hours.day(today)));
    }

    void open(Work work) {
        team.join(work);
        new Office(team, work.now()).furnish(work);
        tags.forEach(work::add);
        work.add(
                new CompanySetting(
                        CompanyStore.BASE_CURRENCY, TextNode.valueOf("EUR"), work.now()));
        rates.all().forEach(work::add);
    }
}
