package fairlead.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.duplicate.DuplicatePair;
import fairlead.duplicate.DuplicateReason;
import fairlead.duplicate.DuplicateService;
import fairlead.duplicate.IdentityStore;
import fairlead.duplicate.LeadIdentity;
import fairlead.duplicate.PastMerge;
import fairlead.lead.Lead;
import fairlead.lead.LeadField;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class DuplicatesViewModelTest {

    @TempDir private Path folder;
    private DuplicatesFixture given;
    private DuplicatesViewModel model;

    @BeforeEach
    void open() {
        given = new DuplicatesFixture(folder);
        model = given.model;
    }

    @AfterEach
    void close() {
        given.close();
    }

    @Test
    void pairsComeWithTheirReasonsTheSureOnesTold() {
        given.lead("Ann Lee", "Acme", "ann@acme.com", "+49301234567");
        given.lead("Anne Lee", "Acme GmbH", "ann@acme.com", null);
        given.lead("Bob Roe", "Beta", null, "+49891234567");
        given.lead("Cid Poe", "Ceta", null, "+49891234567");

        model.show(Optional.empty());

        assertThat(model.pairs()).extracting(DuplicatePair::isSure).containsExactly(true, false);
        assertThat(model.pairs().getFirst().reasons())
                .contains(DuplicateReason.EMAIL, DuplicateReason.NAME);
        assertThat(model.sure()).isOne();
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void theMergedLeadHasWhatWasChosenFieldByField() {
        UUID keep = given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        given.lead("Anne Lee", "Acme GmbH", "ann@acme.com", "+49301234567");
        model.show(Optional.empty());

        assertThat(draft().taken()).containsExactly(LeadField.PHONE);
        model.take(LeadField.NAME, true);
        model.take(LeadField.PHONE, false);
        model.merge();

        assertThat(given.there())
                .singleElement()
                .satisfies(
                        lead -> {
                            assertThat(lead.id()).isEqualTo(keep);
                            assertThat(lead.name()).isEqualTo("Anne Lee");
                            assertThat(lead.get(LeadField.COMPANY)).isEqualTo("Acme");
                            assertThat(lead.get(LeadField.PHONE)).isNull();
                        });
        assertThat(model.pairs()).isEmpty();
        assertThat(model.draftProperty().get()).isEmpty();
        assertThat(given.works).hasSize(1);
    }

    @Test
    void whoComesFromALeadSeesItsPairFirst() {
        given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        given.lead("Anne Lee", "Acme", "ann@acme.com", null);
        UUID bob = given.lead("Bob Roe", "Beta", null, "+49891234567");
        given.lead("Cid Poe", "Ceta", null, "+49891234567");

        model.show(Optional.of(bob));

        assertThat(model.pairs().getFirst().concerns(bob)).isFalse();
        assertThat(model.chosenProperty().get().concerns(bob)).isTrue();
    }

    @Test
    void whoWasToldApartIsNotLikeTheOtherOnesPageEither() {
        UUID ann = given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        given.lead("Anne Lee", "Acme", "ann@acme.com", null);
        LeadIdentity known = new LeadIdentity(ann, "Ann Lee", "Acme", "ann@acme.com", null, null);
        DuplicateService pairs =
                new DuplicateService(given.database, new IdentityStore(given.database));
        assertThat(pairs.check(known)).anyMatch(like -> like.lead().name().equals("Anne Lee"));

        model.show(Optional.empty());
        model.keepApart();

        assertThat(pairs.check(known)).noneMatch(like -> like.lead().name().equals("Anne Lee"));
    }

    @Test
    void theOtherOneMayStay() {
        given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        UUID other = given.lead("Anne Lee", "Acme", "ann@acme.com", null);
        model.show(Optional.empty());

        model.swap();
        model.merge();

        assertThat(given.there()).extracting(Lead::id).containsExactly(other);
    }

    @Test
    void thoseToldApartAreNotShownAgain() {
        given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        given.lead("Anne Lee", "Acme", "ann@acme.com", null);
        model.show(Optional.empty());

        model.keepApart();

        assertThat(model.pairs()).isEmpty();
        model.load();
        assertThat(model.pairs()).isEmpty();
        given.undo.undo(DuplicatesFixture.ME, given.works.getFirst());
        assertThat(model.pairs()).hasSize(1);
    }

    @Test
    void allSurePairsBecomeOneEachAndOneUndoMakesThemTwoAgain() {
        given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        given.lead("Ann Lee", "Acme", "ann@acme.com", "+49301234567");
        given.lead("Ann  Lee", "ACME", "ann@acme.com", null);
        given.lead("Bob Roe", "Beta", "bob@beta.com", null);
        given.lead("Bob Roe", "Beta AG", "bob@beta.com", null);
        given.lead("Cid Poe", "Ceta", null, "+49891234567");
        given.lead("Dan Moe", "Delta", null, "+49891234567");
        model.show(Optional.empty());

        model.mergeSure();

        assertThat(given.there())
                .extracting(Lead::name)
                .containsExactly("Ann Lee", "Bob Roe", "Cid Poe", "Dan Moe");
        assertThat(given.there().getFirst().get(LeadField.PHONE)).isEqualTo("+49301234567");
        assertThat(model.pairs()).hasSize(1);
        assertThat(given.works).hasSize(1);

        given.undo.undo(DuplicatesFixture.ME, given.works.getFirst());

        assertThat(given.there()).hasSize(7);
        assertThat(model.sure()).isPositive();
    }

    @Test
    void aMergeOfThePastCanBeMadeTwoAgain() {
        given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        given.lead("Anne Lee", "Acme", "ann@acme.com", null);
        model.show(Optional.empty());
        model.merge();
        List<PastMerge> merges = List.copyOf(model.merges());
        assertThat(merges).singleElement().extracting(PastMerge::merged).isEqualTo("Anne Lee");

        model.unmerge(merges.getFirst());

        assertThat(given.there()).hasSize(2);
        assertThat(model.pairs()).hasSize(1);
        assertThat(model.merges()).isEmpty();
    }

    @Test
    void aPairWhoseLeadIsGoneMeanwhileIsSaidAndLookedForAnew() {
        given.lead("Ann Lee", "Acme", "ann@acme.com", null);
        UUID gone = given.lead("Anne Lee", "Acme", "ann@acme.com", null);
        model.show(Optional.empty());
        given.leads.delete(DuplicatesFixture.ME, List.of(gone));

        model.merge();

        assertThat(model.errorProperty().get()).isNotEmpty();
        assertThat(model.pairs()).isEmpty();
    }

    private MergeDraft draft() {
        return model.draftProperty().get().orElseThrow();
    }
}
