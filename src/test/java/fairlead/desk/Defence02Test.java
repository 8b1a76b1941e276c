package fairlead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.autonomy.AgentType;
import fairlead.autonomy.AutonomyLevel;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.send.SendRules;
import fairlead.autonomy.send.SendStore;
import fairlead.contact.ContactRole;
import fairlead.contact.LeadContact;
import fairlead.lead.Lead;
import fairlead.storage.Actor;
import fairlead.storage.Source;
import fairlead.storage.TestEngine;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Defence 2: an address that is young, or that no person here wrote down, is not written to by
/// itself; an answer that would go elsewhere than to who wrote is not either.
class Defence02Test {
    private static final Duration DAY = Duration.ofHours(24);

    @TempDir private Path folder;
    private final SetClock clock = new SetClock(AgentsAtWork.NOW);
    private AgentsAtWork work;

    @BeforeEach
    void open() {
        work = new AgentsAtWork(TestEngine.H2, folder, clock);
    }

    @AfterEach
    void close() {
        work.close();
    }

    private List<WorkOrder> hands() {
        return List.of(
                WorkOrder.by(work.me, "test"),
                WorkOrder.by(work.me, "import").from(Source.IMPORT),
                WorkOrder.by(new Actor(Actor.Type.EXTERNAL, null), "form"),
                WorkOrder.by(new Actor(Actor.Type.AI, null), "signature"));
    }

    private Set<Finding> findings(UUID lead) {
        return SendRules.look(new SendStore(work.database).read(lead, null), clock.instant());
    }

    @Test
    void onlyWhatAPersonWroteADayAgoIsSettledWhateverTheHistory() {
        Random random = new Random(2);
        List<WorkOrder> hands = hands();
        for (int history = 0; history < 25; history++) {
            clock.set(AgentsAtWork.NOW);
            Lead lead = work.lead("Lead " + history);
            LeadContact contact =
                    new LeadContact(
                            lead.id(), "Ann", "a0@x.test", ContactRole.PRIMARY, clock.instant());
            int hand = random.nextInt(hands.size());
            Instant since = clock.instant();
            work.add(hands.get(hand), contact);
            for (int change = 1; change <= random.nextInt(4); change++) {
                clock.set(clock.instant().plus(Duration.ofHours(random.nextInt(40))));
                if (random.nextBoolean()) {
                    hand = random.nextInt(hands.size());
                    since = clock.instant();
                    String address = "a" + change + "@x.test";
                    work.database.write(
                            hands.get(hand),
                            w -> {
                                w.get(LeadContact.class, contact.id()).reachAt(address, null, null);
                                return null;
                            });
                } else {
                    work.database.write(
                            WorkOrder.by(work.me, "test"),
                            w -> {
                                w.get(LeadContact.class, contact.id()).introduce("Ann A", "CEO");
                                return null;
                            });
                }
            }
            clock.set(clock.instant().plus(Duration.ofHours(random.nextInt(48))));
            boolean settled = hand == 0 && !since.plus(DAY).isAfter(clock.instant());

            assertThat(findings(lead.id()).contains(Finding.NEW_RECIPIENT))
                    .as("history %s by %s since %s at %s", history, hand, since, clock.instant())
                    .isEqualTo(!settled);
        }
    }

    @Test
    void toTheMinuteAnAddressIsYoungForADay() {
        Lead lead = work.lead("Lead");
        work.add(
                new LeadContact(
                        lead.id(), "Ann", "a@x.test", ContactRole.PRIMARY, clock.instant()));

        clock.set(AgentsAtWork.NOW.plus(DAY).minusSeconds(1));
        assertThat(findings(lead.id())).contains(Finding.NEW_RECIPIENT);
        clock.set(AgentsAtWork.NOW.plus(DAY));
        assertThat(findings(lead.id())).isEmpty();
    }

    @Test
    void whoAsksForAnAnswerElsewhereGetsADraft() {
        Lead lead = work.lead("Ann Ash");
        work.add(
                new LeadContact(
                        lead.id(), "Ann", "a@x.test", ContactRole.PRIMARY, clock.instant()));
        clock.set(AgentsAtWork.NOW.plus(AgentsAtWork.days(3)));
        work.allow("email", "all", AutonomyLevel.AUTO_EXECUTE, null);
        work.add(
                new TimelineEvent(
                                lead.id(),
                                EventType.EMAIL_RECEIVED,
                                "Offer",
                                work.me,
                                clock.instant())
                        .describedAs("Can you send the prices?")
                        .with(
                                Map.of(
                                        "from",
                                        "Ann <a@x.test>",
                                        "headers",
                                        Map.of("Reply-To", "eve@attacker.test"))));

        work.crew.run(AgentType.EMAIL_DRAFTER, lead.id(), "test", () -> true);

        assertThat(work.runs().getFirst().ruling().decision()).isEqualTo("draft");
        assertThat(work.runs().getFirst().ruling().reasons()).contains("reply_to_differs");
        assertThat(new SendStore(work.database).read(lead.id(), null).addressing().addresses())
                .containsExactly("a@x.test");
    }
}
