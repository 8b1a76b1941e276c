package fairlead.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.sheet.LeadSheetStore;
import fairlead.settings.FairleadException;
import fairlead.storage.WorkOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class ConversionServiceTest extends LeadCase {

    private ClientStore clients;
    private ConversionService conversion;

    @BeforeEach
    void open() {
        clients = new ClientStore(database);
        conversion = new ConversionService(database);
        lead =
                create(
                        "Jo Lee",
                        Map.of(
                                LeadField.COMPANY, "Acme",
                                LeadField.EMAIL, "jo@acme.com",
                                LeadField.PHONE, "+4930123456"));
    }

    @Test
    void aLeadBecomesANewClientWithWhatIsKnown() {
        UUID client = conversion.convert(ME, ConvertLead.anew(lead, "Acme")).result();

        assertThat(lead().clientId()).isEqualTo(client);
        assertThat(lead().convertedAt()).isNotNull();
        assertThat(clients.find(client))
                .get()
                .extracting(ClientRow::name, ClientRow::email, ClientRow::phone)
                .containsExactly("Acme", "jo@acme.com", "+4930123456");
    }

    @Test
    void aRevertedConversionLeavesNoClientBehind() {
        UUID client = conversion.convert(ME, ConvertLead.anew(lead, "Acme")).result();

        conversion.revert(ME, lead);

        assertThat(lead().clientId()).isNull();
        assertThat(clients.find(client)).isEmpty();
    }

    @Test
    void aClientThatWasThereBeforeStaysWhenTheConversionIsReverted() {
        UUID client = conversion.convert(ME, ConvertLead.anew(lead, "Acme")).result();
        UUID first = lead;
        lead = create("Sam", Map.of(LeadField.EMAIL, "sam@acme.com"));
        conversion.convert(ME, ConvertLead.into(lead, client));

        conversion.revert(ME, lead);

        assertThat(clients.find(client)).isPresent();
        conversion.revert(ME, first);
        assertThat(clients.find(client)).isEmpty();
    }

    @Test
    void aClientWithWorkOfItsOwnStaysOneByEveryWayBack() {
        var converted = conversion.convert(ME, ConvertLead.anew(lead, "Acme"));
        database.write(
                WorkOrder.by(ME, "project.create"),
                work -> {
                    work.add(new Project(converted.result(), "Launch", work.now()));
                    return null;
                });

        assertThatThrownBy(() -> conversion.revert(ME, lead))
                .isInstanceOf(FairleadException.class)
                .extracting("textKey")
                .isEqualTo("client.hasWork");
        assertThatThrownBy(() -> undo.undo(ME, converted.workId()))
                .isInstanceOf(FairleadException.class);
        assertThat(lead().clientId()).isEqualTo(converted.result());
        assertThat(clients.find(converted.result())).isPresent();
    }

    @Test
    void anExistingClientIsFoundByMailThenDomainThenName() {
        UUID mail = client("Somebody", "JO@acme.com");
        UUID domain = client("Other", "info@acme.com");
        UUID name = client("ACME", null);
        client("Stranger", "x@gmail.com");

        List<ClientMatch> matches =
                clients.matches(new LeadSheetStore(database).find(lead).orElseThrow());

        assertThat(matches)
                .extracting(match -> match.client().id())
                .containsExactly(mail, domain, name);
        assertThat(matches)
                .extracting(ClientMatch::by)
                .containsExactly(ClientMatch.By.EMAIL, ClientMatch.By.DOMAIN, ClientMatch.By.NAME);
    }

    @Test
    void anExistingClientTakesOnlyWhatItLacks() {
        UUID client = client("Acme Group", "office@acme.com");

        conversion.convert(ME, ConvertLead.into(lead, client));

        assertThat(clients.find(client))
                .get()
                .extracting(ClientRow::name, ClientRow::email, ClientRow::phone)
                .containsExactly("Acme Group", "office@acme.com", "+4930123456");
    }

    private UUID client(String name, String email) {
        return database.write(
                        WorkOrder.by(ME, "client.create"),
                        work -> {
                            Client client = new Client(name, work.now());
                            client.reachAt(email, null, null);
                            work.add(client);
                            return client.id();
                        })
                .result();
    }
}
