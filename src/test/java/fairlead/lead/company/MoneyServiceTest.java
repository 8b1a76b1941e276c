package fairlead.lead.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fairlead.lead.Closing;
import fairlead.lead.EditLeads;
import fairlead.lead.EvidenceRequiredException;
import fairlead.lead.Lead;
import fairlead.lead.LeadCase;
import fairlead.lead.LeadField;
import fairlead.lead.LeadFilter;
import fairlead.lead.LeadStatus;
import fairlead.lead.LeadStore;
import fairlead.lead.LeadTotals;
import fairlead.lead.MoveLeads;
import fairlead.lead.NewLead;
import fairlead.lead.RateStore;
import fairlead.lead.Viewer;
import fairlead.settings.FairleadException;
import fairlead.storage.WorkOrder;
import fairlead.timeline.EventType;
import fairlead.timeline.TimelineEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class MoneyServiceTest extends LeadCase {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    private MoneyStore store;
    private MoneyService money;

    @BeforeEach
    void open() {
        store = new MoneyStore(database, new RateStore());
        money = new MoneyService(database, new RateStore(), store);
        money.setBase(ME, "EUR");
    }

    @Test
    void withoutARateThereAreOnlySubtotalsAndWithOneASum() {
        worth("100", "EUR");
        worth("100", "CHF");
        assertThat(total()).isEmpty();
        assertThat(store.read().missing()).containsExactly("CHF");

        UUID work = money.setRates(ME, List.of(rate("CHF", "1.05"))).workId();
        assertThat(total()).hasValue(new BigDecimal("205.00"));
        assertThat(store.read().missing()).isEmpty();

        undo.undo(ME, work);
        assertThat(total()).isEmpty();
    }

    @Test
    void aSecondRateOfTheSameDayCorrectsTheFirst() {
        money.setRates(ME, List.of(rate("CHF", "1.05"), rate("USD", "0.9")));

        money.setRates(ME, List.of(rate("CHF", "1.06")));

        assertThat(store.read().rates())
                .extracting(RateRow::currency)
                .containsExactly("CHF", "USD");
        assertThat(store.read().rates().getFirst().rate()).isEqualByComparingTo("1.06");
    }

    @Test
    void aRateThatIsRemovedCanBeBroughtBack() {
        money.setRates(ME, List.of(rate("CHF", "1.05")));

        UUID work = money.removeRate(ME, store.read().rates().getFirst().id()).workId();
        assertThat(store.read().rates()).isEmpty();

        undo.undo(ME, work);
        assertThat(store.read().rates().getFirst().rate()).isEqualByComparingTo("1.05");
    }

    @Test
    void whatACloseFrozeIsNeverMixedIntoAnotherBase() {
        money.setRates(ME, List.of(rate("USD", "0.5")));
        UUID won = worth("100", "USD");
        worth("1", "EUR");
        leads.move(ME, MoveLeads.to(LeadStatus.CLOSED_WON, List.of(won)));
        money.setRates(ME, List.of(new NewRate("USD", new BigDecimal("0.9"), DAY.plusDays(1))));
        assertThat(total()).hasValue(new BigDecimal("51.00"));

        money.setBase(ME, "USD");
        assertThat(total()).hasValue(new BigDecimal("101.11"));
        money.setBase(ME, "CHF");
        assertThat(total()).isEmpty();

        money.setBase(ME, "EUR");
        assertThat(total()).hasValue(new BigDecimal("51.00"));
    }

    @Test
    void aClosedLeadInAnotherCurrencyHasThatCurrencysRate() {
        money.setRates(ME, List.of(rate("USD", "0.5"), rate("CHF", "2")));
        UUID won = worth("100", "USD");
        leads.move(ME, MoveLeads.to(LeadStatus.CLOSED_WON, List.of(won)));

        leads.edit(ME, EditLeads.one(won, LeadField.CURRENCY, "CHF"));
        assertThat(total()).hasValue(new BigDecimal("200.00"));

        leads.edit(ME, EditLeads.one(won, LeadField.CURRENCY, "EUR"));
        assertThat(total()).hasValue(new BigDecimal("100.00"));
    }

    @Test
    void ratesAreCarriedOverToANewBaseWhoseRateIsKnown() {
        money.setRates(ME, List.of(rate("USD", "0.8"), rate("GBP", "1.2")));

        money.setBase(ME, "USD");

        assertThat(store.read().base()).isEqualTo("USD");
        assertThat(store.read().rates())
                .extracting(RateRow::currency, row -> row.rate().stripTrailingZeros().toString())
                .containsExactly(tuple("EUR", "1.25"), tuple("GBP", "1.5"));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        refuses("company.error.currency", rate("XYZ", "1"));
        refuses("company.error.isBase", rate("EUR", "1"));
        refuses("company.error.rate", rate("CHF", "0"));
        refuses("company.error.rate", rate("CHF", "12345678901"));
        refuses(
                "company.error.future",
                new NewRate("CHF", BigDecimal.ONE, LocalDate.now(ZoneOffset.UTC).plusDays(9)));
        assertThat(store.read().rates()).isEmpty();
    }

    @Test
    void aLeadThatNobodyGaveACurrencyHasTheCompanys() {
        UUID id =
                leads.create(ME, new NewLead(Map.of(LeadField.NAME, "Sam"), LeadStatus.ACTIVE))
                        .result();

        String currency = database.read(session -> session.get(Lead.class, id).currency());
        assertThat(currency).isEqualTo("EUR");
    }

    @Test
    void aWinNeedsEvidenceWhereTheCompanySaysSo() {
        MoveLeads win = MoveLeads.to(LeadStatus.CLOSED_WON, List.of(lead));
        UUID rule = money.askForEvidence(ME, true).workId();
        assertThatThrownBy(() -> leads.move(ME, win)).isInstanceOf(EvidenceRequiredException.class);

        leads.move(ME, win.because(new Closing("word", null, null)));
        assertThat(lead().status()).isEqualTo(LeadStatus.CLOSED_WON);
        assertThat(lead().lostReason()).isNull();

        UUID signed = create("Signed", Map.of());
        database.write(
                WorkOrder.by(ME, "test"),
                work -> {
                    work.add(
                            new TimelineEvent(
                                    signed, EventType.CONTRACT_SIGNED, "Signed", ME, work.now()));
                    return null;
                });
        leads.move(ME, MoveLeads.to(LeadStatus.CLOSED_WON, List.of(signed)));
        undo.undo(ME, rule);
        leads.move(ME, MoveLeads.to(LeadStatus.CLOSED_WON, List.of(create("Free", Map.of()))));
    }

    private void refuses(String key, NewRate rate) {
        assertThatThrownBy(() -> money.setRates(ME, List.of(rate("NOK", "0.1"), rate)))
                .isInstanceOfSatisfying(
                        FairleadException.class, e -> assertThat(e.textKey()).isEqualTo(key));
    }

    private static NewRate rate(String currency, String rate) {
        return new NewRate(currency, new BigDecimal(rate), DAY);
    }

    private UUID worth(String value, String currency) {
        return create(
                "Worth",
                Map.of(LeadField.VALUE, new BigDecimal(value), LeadField.CURRENCY, currency));
    }

    private Optional<BigDecimal> total() {
        Viewer viewer = new Viewer(ME.id(), ZoneOffset.UTC);
        return new LeadStore(database)
                .totals(LeadFilter.everything(), viewer)
                .sum()
                .map(LeadTotals.Sum::total);
    }
}
