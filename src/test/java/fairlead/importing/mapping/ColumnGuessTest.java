package fairlead.importing.mapping;

import static fairlead.importing.mapping.ImportField.*;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.importing.table.TableSource;
import fairlead.lead.LeadSource;
import fairlead.lead.LeadStatus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ColumnGuessTest {

    @TempDir Path folder;

    @Test
    void anEnglishListIsUnderstood() {
        assertThat(
                        fields(
                                """
                                Name,E-mail,Phone,Company,Job Title,Website,Notes,Created At
                                Ann Lee,ann@acme.com,+1 212 555 0123,Acme,Buyer,acme.com,call back,2024-01-31
                                """))
                .containsExactly(NAME, EMAIL, PHONE, COMPANY, TITLE, WEBSITE, NOTES, CREATED);
    }

    @Test
    void aGermanListIsUnderstood() {
        assertThat(
                        fields(
                                """
                                Anrede;Vorname;Name;Firma;Telefon;E-Mail;Straße;PLZ;Ort;Auftragswert;Branche;Angelegt am;Betreuer
                                Frau;Anna;Lehmann;Acme GmbH;030 123456;a@acme.de;Weg 1;10115;Berlin;12.500,00 €;Handel;31.01.2024;Max Muster
                                """))
                .containsExactly(
                        IGNORED,
                        FIRST_NAME,
                        LAST_NAME,
                        COMPANY,
                        PHONE,
                        EMAIL,
                        NOTE_LINE,
                        NOTE_LINE,
                        NOTE_LINE,
                        VALUE,
                        INDUSTRY,
                        CREATED,
                        OWNER);
    }

    @Test
    void anExportOfHubSpotIsUnderstood() {
        assertThat(
                        fields(
                                """
                                Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Create Date,Associated Company,Deal Type
                                101,New site,Closed Won,2024-03-01 10:00,Max Muster,1200,2024-01-01 09:00,Acme,New Business
                                102,Old site,Appointment Scheduled,2024-05-01 10:00,Max Muster,800,2024-02-01 09:00,Beta,New Business
                                """))
                .containsExactly(
                        KEY, SUBJECT, STATUS, CLOSED, OWNER, VALUE, CREATED, COMPANY, PROJECT_TYPE);
    }

    @Test
    void anExportOfSalesforceIsUnderstood() {
        assertThat(
                        fields(
                                """
                                First Name,Last Name,Title,Company / Account,Lead Source,Email,Lead Status,Lead Owner,Created Date,Annual Revenue
                                Ann,Lee,CFO,Acme,Trade Show,ann@acme.com,Open - Not Contacted,Max,1/31/2024,500000
                                """))
                .containsExactly(
                        FIRST_NAME,
                        LAST_NAME,
                        TITLE,
                        COMPANY,
                        SOURCE,
                        EMAIL,
                        STATUS,
                        OWNER,
                        CREATED,
                        NOTE_LINE);
    }

    @Test
    void anExportOfPipedriveIsUnderstood() {
        assertThat(
                        fields(
                                """
                                Deal - ID,Deal - Title,Deal - Value,Deal - Currency of Value,Deal - Status,Deal - Stage,Deal - Owner,Deal - Organization,Deal - Contact person,Deal - Expected close date,Deal - Won time,Deal - Lost reason,Person - Email - Work
                                7,Site,1000,EUR,Won,Proposal Made,Max,Acme,Ann Lee,2024-05-01,2024-04-01 12:00:00,Price,ann@acme.com
                                """))
                .containsExactly(
                        KEY,
                        SUBJECT,
                        VALUE,
                        CURRENCY,
                        STATUS,
                        STATUS,
                        OWNER,
                        COMPANY,
                        NAME,
                        EXPECTED_CLOSE,
                        CLOSED,
                        LOST_REASON,
                        EMAIL);
    }

    @Test
    void exportsOfOutlookAndGoogleAreUnderstood() {
        assertThat(
                        fields(
                                """
                                First Name,Middle Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address,Business Phone,Mobile Phone,Business Fax,Business Street,Business City,Web Page
                                Ann,M.,Lee,Acme,Buyer,ann@acme.com,ann@home.org,+49 30 123456,+49 171 2345678,+49 30 123457,Weg 1,Berlin,https://acme.com
                                """))
                .containsExactly(
                        FIRST_NAME,
                        IGNORED,
                        LAST_NAME,
                        COMPANY,
                        TITLE,
                        EMAIL,
                        EMAIL,
                        PHONE,
                        PHONE,
                        NOTE_LINE,
                        NOTE_LINE,
                        NOTE_LINE,
                        WEBSITE);
        assertThat(
                        fields(
                                """
                                First Name,Last Name,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Value
                                Ann,Lee,Acme,Buyer,* myContacts,Work,ann@acme.com,Mobile,+49 171 2345678,https://acme.com
                                """))
                .startsWith(FIRST_NAME, LAST_NAME, COMPANY, TITLE, TAGS)
                .endsWith(WEBSITE)
                .contains(EMAIL, PHONE);
    }

    @Test
    void columnsWithoutNamesAreKnownByWhatStandsInThem() {
        assertThat(
                        fields(
                                """
                                Ann Lee,ann@acme.com,+49 30 123456,Acme GmbH,https://acme.com,"1.200,00 €"
                                Bob Roe,bob@beta.com,+49 30 223456,Beta AG,https://beta.com,"2.300,00 €"
                                Cid Poe,cid@ceta.com,+49 30 323456,Ceta KG,https://ceta.com,"3.400,00 €"
                                """))
                .containsExactly(NAME, EMAIL, PHONE, COMPANY, WEBSITE, VALUE);
    }

    @Test
    void contentsOverruleAHeadingThatMisleads() {
        assertThat(fields("Name,Contact\nAcme GmbH,ann@acme.com\nBeta AG,bob@beta.com\n"))
                .containsExactly(COMPANY, EMAIL);
    }

    @Test
    void whatNobodyKnowsIsKeptInTheNotesAndEmptyColumnsAreIgnored() {
        assertThat(fields("Name,Frobnication,Nothing\nAnn,high,\nBob,low,\n"))
                .containsExactly(NAME, NOTE_LINE, IGNORED);
    }

    @Test
    void wordsOfStatusAndSourceAreMappedAndCanBeChanged() {
        Mapping mapping =
                ImportFiles.mapping(
                        csv(
                                """
                                Name,Status,Source
                                Ann,Angebot versendet,Messe
                                Bob,Gewonnen,Empfehlung
                                Cid,Gnarf,Gnarf
                                """));

        assertThat(mapping.status("angebot VERSENDET")).contains(LeadStatus.PROPOSAL_SENT);
        assertThat(mapping.status("Gewonnen")).contains(LeadStatus.CLOSED_WON);
        assertThat(mapping.source("Messe")).contains(LeadSource.EVENT);
        assertThat(mapping.status("Gnarf")).isEmpty();
        assertThat(mapping.with("Gnarf", LeadStatus.ON_ICE).status("Gnarf"))
                .contains(LeadStatus.ON_ICE);
    }

    @Test
    void samplesAreTheFirstDifferentCellsWithSomethingInThem() {
        TableSurvey survey =
                TableSurvey.of(
                        csv("Name,Town\nAnn,\nAnn,Rome\nBob,Oslo\n"),
                        fairlead.importing.table.Progress.NONE);

        assertThat(survey.rows()).isEqualTo(3);
        assertThat(survey.columns().get(1).samples()).containsExactly("Rome", "Oslo");
    }

    private List<ImportField> fields(String text) {
        return ImportFiles.mapping(csv(text)).columns().stream().map(ColumnMapping::field).toList();
    }

    private TableSource csv(String text) {
        return ImportFiles.csv(folder, text);
    }
}
