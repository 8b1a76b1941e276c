package fairlead.agents.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.agents.request.RequestModel;
import fairlead.autonomy.gate.Checks.Finding;
import fairlead.autonomy.proposal.EmailDraft;

import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class EmailDrafterTest {
    private static final UUID ID = UUID.randomUUID();
    private static final MailTemplate TEMPLATE =
            new MailTemplate(
                    ID, "Offer for {{company_name}}", "Dear {{ lead_name }},\nour offer stands.");

    @Test
    void slotsAreFilledFromFields() {
        EmailDraft draft =
                draft(Map.of("company_name", "Lange GmbH", "lead_name", "Petra"))
                        .draft()
                        .orElseThrow();

        assertThat(draft.subject()).isEqualTo("Offer for Lange GmbH");
        assertThat(draft.body()).isEqualTo("Dear Petra,\nour offer stands.");
    }

    @Test
    void aSlotWithoutAValueBlocks() {
        assertThat(draft(Map.of("company_name", "Lange GmbH")).draft()).isEmpty();
        assertThat(draft(Map.of("company_name", "Lange GmbH")).unresolved())
                .containsExactly("lead_name");
        assertThat(draft(Map.of("company_name", " ", "lead_name", "P")).unresolved())
                .containsExactly("company_name");
    }

    @Test
    void aValueIsTextAndNothingElse() {
        EmailDraft draft =
                draft(
                                Map.of(
                                        "company_name",
                                        "X\r\nBcc: eve@evil.example",
                                        "lead_name",
                                        "{{company_name}} $1\u202E"))
                        .draft()
                        .orElseThrow();

        assertThat(draft.subject()).doesNotContain("\n").doesNotContain("\r");
        assertThat(draft.body()).startsWith("Dear {{company_name}} $1,");
    }

    @Test
    void aDraftHasNoPlaceForARecipientALinkOrAnAttachment() {
        assertThat(
                        Arrays.stream(EmailDraft.class.getRecordComponents())
                                .map(RecordComponent::getName))
                .containsExactly("lead", "template", "subject", "body", "thread", "why");
    }

    @Test
    void whatTheSourcesDoNotHaveSpeaksAgainstSending() {
        List<String> sources = List.of("Dear Petra, our offer of 500 EUR stands.");

        assertThat(EmailDrafter.check("Dear Petra, 500 EUR.", sources, List.of())).isEmpty();
        assertThat(EmailDrafter.check("Dear Petra, 50 EUR.", sources, List.of()))
                .containsExactly(Finding.UNKNOWN_FACT);
        assertThat(EmailDrafter.check("see evil.example", sources, List.of()))
                .containsExactly(Finding.UNKNOWN_ADDRESS);
    }

    @Test
    void theLastQuestionIsFound() {
        assertThat(
                        EmailDrafter.lastQuestion(
                                "Hello. Which day suits you? And what does it cost? Thanks.",
                                RequestModel.standard()))
                .contains("And what does it cost?");
        assertThat(EmailDrafter.lastQuestion("All is well.", RequestModel.standard())).isEmpty();
    }

    private static EmailDrafter.Outcome draft(Map<String, String> fields) {
        return EmailDrafter.draft(ID, TEMPLATE, fields, null, List.of());
    }
}
