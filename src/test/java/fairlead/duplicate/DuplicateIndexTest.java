package fairlead.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.storage.Ids;

import org.junit.jupiter.api.Test;

import java.util.List;

class DuplicateIndexTest {

    private final DuplicateIndex index = new DuplicateIndex();

    @Test
    void theSameAddressTellsTheSameLead() {
        LeadIdentity ann = add("Ann Lee", "Acme", "ann@acme.com", null);

        assertThat(index.like(lead("A. Lee", null, "ann@acme.com", null)))
                .containsExactly(new Likeness(ann, java.util.Set.of(DuplicateReason.EMAIL), 1));
    }

    @Test
    void theSameNumberTellsTheSameLeadHoweverItIsWritten() {
        LeadIdentity ann = add("Ann Lee", "Acme", null, "+4930123456");

        List<Likeness> like = index.like(lead("Someone", null, null, "+49 30 123456"));

        assertThat(like).extracting(Likeness::lead).containsExactly(ann);
        assertThat(like.getFirst().reasons()).containsExactly(DuplicateReason.PHONE);
    }

    @Test
    void alikeNamesAtAlikeCompaniesAreFound() {
        LeadIdentity one = add("Jürgen Müller", "Öko Bau GmbH", null, null);
        add("Jürgen Maier", "Öko Bau GmbH", null, null);
        add("Jürgen Müller", "Zebra AG", null, null);

        List<Likeness> like =
                index.like(lead("Müller, Juergen", "Oeko-Bau GmbH & Co. KG", null, null));

        assertThat(like).extracting(Likeness::lead).containsExactly(one);
    }

    @Test
    void twoOpportunitiesOfOneCompanyAreNotDuplicates() {
        add("Acme", "Acme", null, null);

        assertThat(index.like(lead("Acme", "Acme", null, null))).isEmpty();
    }

    @Test
    void placeholdersAreNeverMatched() {
        add("Ann Lee", "Acme", "1@none.invalid", null);

        assertThat(index.like(lead("Bob Roe", "Beta", "1@none.invalid", null))).isEmpty();
    }

    @Test
    void whatAnotherProgramKeepsUnderTwoKeysIsTwo() {
        index.add(new LeadIdentity(Ids.next(), "Ann Lee", "Acme", "ann@acme.com", null, "K1"));

        assertThat(
                        index.like(
                                new LeadIdentity(
                                        Ids.next(), "Ann Lee", "Acme", "ann@acme.com", null, "K2")))
                .isEmpty();
    }

    @Test
    void aSwitchboardDoesNotMakeEverybodyOnePerson() {
        for (int i = 0; i < 30; i++) {
            add("Person Number" + (char) ('A' + i), "Acme", null, "+4930123456");
        }

        assertThat(index.like(lead("Zoe Young", "Acme", null, "+4930123456"))).isEmpty();
    }

    private LeadIdentity add(String name, String company, String email, String phone) {
        LeadIdentity lead = lead(name, company, email, phone);
        index.add(lead);
        return lead;
    }

    private static LeadIdentity lead(String name, String company, String email, String phone) {
        return new LeadIdentity(Ids.next(), name, company, email, phone, null);
    }
}
