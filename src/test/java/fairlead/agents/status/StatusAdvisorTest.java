package fairlead.agents.status;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.autonomy.proposal.StatusChange;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

class StatusAdvisorTest {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final UUID RECORD = UUID.randomUUID();

    @Test
    void aSignedContractMeansWonAndSaysWhichRecordSaysSo() {
        StatusChange change = advise(LeadStatus.PROPOSAL_SENT, 1, RECORD, null, null).orElseThrow();

        assertThat(change.to()).isEqualTo(LeadStatus.CLOSED_WON);
        assertThat(change.why()).singleElement().extracting(one -> one.record()).isEqualTo(RECORD);
    }

    @Test
    void anAnswerAndAProposalMoveALeadOn() {
        assertThat(advise(LeadStatus.NEW_OPPORTUNITIES, 1, null, null, RECORD).orElseThrow().to())
                .isEqualTo(LeadStatus.ACTIVE);
        assertThat(advise(LeadStatus.ACTIVE, 1, null, RECORD, RECORD).orElseThrow().to())
                .isEqualTo(LeadStatus.PROPOSAL_SENT);
        assertThat(advise(LeadStatus.PROPOSAL_SENT, 1, null, RECORD, RECORD)).isEmpty();
    }

    @Test
    void longerSilenceThanWonDealsEverHadPutsALeadOnIce() {
        assertThat(advise(LeadStatus.ACTIVE, 31, null, null, RECORD).orElseThrow().to())
                .isEqualTo(LeadStatus.ON_ICE);
        assertThat(advise(LeadStatus.ACTIVE, 30, null, null, RECORD)).isEmpty();
        assertThat(advise(LeadStatus.ON_ICE, 99, null, null, RECORD)).isEmpty();
    }

    @Test
    void aClosedLeadStaysClosed() {
        for (LeadStatus status : LeadStatus.values()) {
            if (status.isClosed()) {
                assertThat(advise(status, 99, RECORD, RECORD, RECORD)).isEmpty();
            }
        }
    }

    @Test
    void theLimitIsTheTeamsOwnAndNoneWhereTooFewWereWon() {
        assertThat(StatusAdvisor.silenceLimit(new double[] {10, 1, 2, 3, 4, 5, 6, 7, 8, 9}))
                .isEqualTo(9);
        assertThat(StatusAdvisor.silenceLimit(new double[] {1, 2, 3, 4})).isNaN();
        StatusSituation young =
                new StatusSituation(
                        RECORD,
                        LeadStatus.ACTIVE,
                        NOW,
                        NOW.minus(Duration.ofDays(900)),
                        Double.NaN,
                        null,
                        null,
                        null);
        assertThat(StatusAdvisor.advise(young)).isEmpty();
    }

    private static Optional<StatusChange> advise(
            LeadStatus status, int silent, UUID contract, UUID proposal, UUID answer) {
        return StatusAdvisor.advise(
                new StatusSituation(
                        UUID.randomUUID(),
                        status,
                        NOW,
                        NOW.minus(Duration.ofDays(silent)),
                        30,
                        contract,
                        proposal,
                        answer));
    }
}
