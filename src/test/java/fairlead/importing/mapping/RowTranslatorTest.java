package fairlead.importing.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.importing.table.TableSource;
import fairlead.lead.LeadField;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class RowTranslatorTest {

    @TempDir Path folder;

    @Test
    void everyFieldFindsItsPlace() {
        LeadDraft draft =
                only(
                        """
                        Vorname;Nachname;E-Mail;Telefon;Firma;Position;Status;Quelle;Wert;Währung;Abschluss geplant;Mitarbeiter;Tags;Bemerkung;Farbe;Nr
                        Ann;Lee;Ann@Acme.com;030 123456;Acme GmbH;Einkauf;Angebot;Messe;1.234,50;CHF;31.12.2026;120;"a, b";Rückruf;rot;K-7
                        """);

        assertThat(draft.remarks()).isEmpty();
        assertThat(draft.values())
                .containsEntry(LeadField.NAME, "Ann Lee")
                .containsEntry(LeadField.EMAIL, "ann@acme.com")
                .containsEntry(LeadField.PHONE, "+4930123456")
                .containsEntry(LeadField.COMPANY, "Acme GmbH")
                .containsEntry(LeadField.SOURCE, LeadSource.EVENT)
                .containsEntry(LeadField.VALUE, new BigDecimal("1234.50"))
                .containsEntry(LeadField.CURRENCY, "CHF")
                .containsEntry(LeadField.EXPECTED_CLOSE_DATE, LocalDate.of(2026, 12, 31))
                .containsEntry(LeadField.COMPANY_SIZE, "medium")
                .containsEntry(LeadField.NOTES, "Rückruf\n\nFarbe: rot");
        assertThat(draft.status()).contains(LeadStatus.PROPOSAL_SENT);
        assertThat(draft.tags()).containsExactly("a", "b");
        assertThat(draft.key()).contains("K-7");
        assertThat(draft.contacts())
                .containsExactly(
                        new ContactDraft(
                                "Ann Lee", "ann@acme.com", "+4930123456", "Einkauf", true));
    }

    @Test
    void aCloseDateIsPastForAClosedLeadAndExpectedForAnOpenOne() {
        List<LeadDraft> drafts =
                ImportFiles.drafts(
                        folder,
                        "Company,Stage,Close Date\nAcme,Won,10/20/2016\nBeta,Open,3/1/2017\n");

        assertThat(drafts.get(0).closed()).isPresent();
        assertThat(drafts.get(0).values()).doesNotContainKey(LeadField.EXPECTED_CLOSE_DATE);
        assertThat(drafts.get(1).closed()).isEmpty();
        assertThat(drafts.get(1).values())
                .containsEntry(LeadField.EXPECTED_CLOSE_DATE, LocalDate.of(2017, 3, 1));
    }

    @Test
    void whatCannotBeReadIsRemarkedOnAndKept() {
        LeadDraft draft =
                only(
                        """
                        Name,Email,Phone,Value,Created,Status
                        Ann,ann@,call me,a lot,soon,gnarf
                        Bob,bob@acme.com,030 123456,5,2024-01-01,won
                        Cid,cid@acme.com,030 123457,5,2024-01-02,lost
                        """);

        assertThat(draft.refusal()).isEmpty();
        assertThat(draft.remarks())
                .extracting(Remark::key)
                .containsExactlyInAnyOrder(
                        "importing.remark.mail",
                        "importing.remark.phone",
                        "importing.remark.value",
                        "importing.remark.date",
                        "importing.remark.status");
        assertThat(draft.text(LeadField.PHONE)).isEqualTo("call me");
        assertThat(draft.text(LeadField.NOTES))
                .contains("Email: ann@", "Value: a lot", "Created: soon", "Status: gnarf");
    }

    @Test
    void rowsThatNameNobodyAndRowsThatAreTooWideAreRefused() {
        List<LeadDraft> drafts =
                ImportFiles.drafts(folder, "Name,Town\n,Rome\nAnn,Oslo,Paris,Bonn\nBob,Rome\n");

        assertThat(drafts.get(0).refusal()).map(Remark::key).contains("importing.remark.noname");
        assertThat(drafts.get(1).refusal())
                .hasValueSatisfying(
                        remark -> {
                            assertThat(remark.key()).isEqualTo("importing.remark.wide");
                            assertThat(remark.row()).isEqualTo(3);
                            assertThat(remark.cell()).isEqualTo("Paris");
                        });
        assertThat(drafts.get(2).refusal()).isEmpty();
    }

    @Test
    void theCompanyStandsInForAMissingName() {
        List<LeadDraft> drafts =
                ImportFiles.drafts(
                        folder,
                        "Name,Company,Email\n,Acme,\n,,ann.lee@acme.com\nBob,Beta,b@b.de\n");

        assertThat(drafts)
                .extracting(d -> d.text(LeadField.NAME))
                .containsExactly("Acme", "Ann Lee", "Bob");
        assertThat(drafts).extracting(LeadDraft::isNamed).containsExactly(false, true, true);
    }

    @Test
    void furtherAddressesBecomeContacts() {
        LeadDraft draft = only("Name,Email\nAnn,ann@acme.com; bob.roe@acme.com\n");

        assertThat(draft.text(LeadField.EMAIL)).isEqualTo("ann@acme.com");
        assertThat(draft.contacts())
                .containsExactly(
                        new ContactDraft("Bob Roe", "bob.roe@acme.com", null, null, false));
    }

    @Test
    void ofTwoStatusColumnsTheOneThatKnowsMoreDecides() {
        List<LeadDraft> drafts =
                ImportFiles.drafts(
                        folder,
                        """
                        Person - Name,Deal - Status,Deal - Stage
                        Ann,Open,Proposal Made
                        Bob,Won,Proposal Made
                        Cid,Lost,Contact Made
                        """);

        assertThat(drafts)
                .extracting(d -> d.status().orElseThrow())
                .containsExactly(
                        LeadStatus.PROPOSAL_SENT, LeadStatus.CLOSED_WON, LeadStatus.CLOSED_LOST);
    }

    @Test
    void oneAmericanDateDecidesForAllColumns() {
        List<LeadDraft> drafts =
                ImportFiles.drafts(
                        folder,
                        "Name,Created,First contact\n"
                                + "Ann,3/4/2016,5/6/2016\n"
                                + "Bob,10/20/2016,1/2/2016\n");

        assertThat(
                        drafts.getFirst()
                                .created()
                                .orElseThrow()
                                .atZone(ImportFiles.BERLIN)
                                .toLocalDate())
                .isEqualTo(LocalDate.of(2016, 3, 4));
        assertThat(
                        drafts.getFirst()
                                .engaged()
                                .orElseThrow()
                                .atZone(ImportFiles.BERLIN)
                                .toLocalDate())
                .isEqualTo(LocalDate.of(2016, 5, 6));
    }

    @Test
    void aSecondFileTellsMoreAboutTheCompanies() {
        TableSource deals =
                ImportFiles.csv(
                        folder,
                        "id,customer,amount\n"
                                + "1,Acme GmbH,10\n"
                                + "2,Beta,20\n"
                                + "3,Ceta AG,30\n"
                                + "4,,40\n"
                                + "5,Delta,50\n");
        TableSource companies =
                ImportFiles.csv(
                        folder,
                        "firm,industry,employees,id\n"
                                + "ACME,Trade,5000,a\n"
                                + "Beta AG,Steel,10,b\n"
                                + "Ceta,Toys,1,c\n");

        JoinedTable joined = JoinedTable.of(deals, companies);
        List<LeadDraft> drafts = ImportFiles.drafts(joined, ImportFiles.mapping(joined));

        assertThat(joined.shape().columns())
                .containsExactly("id", "customer", "amount", "industry", "employees", "firm id");
        assertThat(drafts)
                .extracting(d -> d.values().get(LeadField.INDUSTRY))
                .containsExactly("Trade", "Steel", "Toys", null, null);
        assertThat(drafts)
                .extracting(d -> d.values().get(LeadField.COMPANY_SIZE))
                .containsExactly("enterprise", "small", "solo", null, null);
    }

    private LeadDraft only(String text) {
        return ImportFiles.drafts(folder, text).getFirst();
    }
}
