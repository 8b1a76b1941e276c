package fairlead.agents.thread;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.autonomy.proposal.Polarity;
import fairlead.autonomy.proposal.ThreadAnalysis;
import fairlead.autonomy.proposal.Topic;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

class ThreadAnalyzerTest {
    private static final Instant START = Instant.parse("2026-03-03T10:00:00Z");
    private final ThreadAnalyzer analyzer = new ThreadAnalyzer(ZoneOffset.UTC);

    @Test
    void whoWroteLastDecidesWhoWaits() {
        assertThat(analyze(mail(0, true, "Our offer."), mail(1, false, "Thanks.")).awaitingReply())
                .isTrue();
        assertThat(analyze(mail(1, true, "Our answer."), mail(0, false, "Thanks.")).awaitingReply())
                .isFalse();
        assertThat(analyze().awaitingReply()).isFalse();
    }

    @Test
    void aMachineIsNotWaitedUpon() {
        ThreadMail absent =
                new ThreadMail(
                        UUID.randomUUID(),
                        "A",
                        false,
                        true,
                        START.plusSeconds(9),
                        "I am out of office. Please call me.");

        ThreadAnalysis analysis = analyze(mail(0, true, "Our offer."), absent);

        assertThat(analysis.awaitingReply()).isFalse();
        assertThat(analysis.items()).isEmpty();
    }

    @Test
    void whatIsAskedIsFoundWithItsDayAndItsPlace() {
        String text =
                "Hello Jan,\n\n"
                        + "thank you. Could you please send me the contract by Friday?\n\n"
                        + "Regards\n"
                        + "Petra";

        ThreadAnalysis analysis = analyze(mail(0, false, text));

        assertThat(analysis.items())
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.due()).isEqualTo(LocalDate.of(2026, 3, 6));
                            assertThat(text.substring(item.words().offset()))
                                    .startsWith("Could you please");
                        });
        assertThat(analysis.topics()).containsExactly(Topic.CONTRACT);
    }

    @Test
    void quotedWordsDoNotCount() {
        ThreadAnalysis analysis =
                analyze(
                        mail(
                                0,
                                false,
                                "Fine for all of us here.\n\n"
                                        + "On Mon, 2 Mar 2026, Jan wrote:\n"
                                        + "> Please send the contract immediately, it is urgent!"));

        assertThat(analysis.urgent()).isFalse();
        assertThat(analysis.items()).isEmpty();
        assertThat(analysis.topics()).isEmpty();
    }

    @Test
    void urgencyAndStrongMoodAreToldAndWeakMoodIsNot() {
        assertThat(analyze(mail(0, false, "This is urgent, we need it ASAP.")).urgent()).isTrue();
        assertThat(
                        analyze(
                                        mail(
                                                0,
                                                false,
                                                "This is unacceptable, the worst service, a"
                                                        + " disaster."))
                                .polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(
                        analyze(
                                        mail(
                                                0,
                                                false,
                                                "Excellent work, we are delighted and very"
                                                        + " impressed."))
                                .polarity())
                .isEqualTo(Polarity.POSITIVE);
        assertThat(analyze(mail(0, false, "The offer is good.")).polarity())
                .isEqualTo(Polarity.UNCLEAR);
        assertThat(analyze(mail(0, false, "This is not excellent, not great.")).polarity())
                .isNotEqualTo(Polarity.POSITIVE);
    }

    private ThreadAnalysis analyze(ThreadMail... mails) {
        return analyzer.analyze(UUID.randomUUID(), List.of(mails));
    }

    private static ThreadMail mail(int second, boolean ours, String text) {
        return new ThreadMail(
                UUID.randomUUID(),
                ours ? "Jan" : "Petra Lange",
                ours,
                false,
                START.plusSeconds(second),
                text);
    }
}
