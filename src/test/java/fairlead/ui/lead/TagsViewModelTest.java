package fairlead.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import fairlead.lead.LeadCase;
import fairlead.lead.tag.TagRow;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.settings.Texts;
import fairlead.ui.HeldWorkers;
import fairlead.ui.timeline.Desk;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

class TagsViewModelTest extends LeadCase {

    private final HeldWorkers workers = new HeldWorkers();

    @Test
    void aTagThatIsWrittenAfterOneWentOnDoesNotBringTheLeadBefore() {
        TagStore store = new TagStore(database);
        TagService service = new TagService(database, store);
        UUID other = create("Ada", Map.of());
        service.add(ME, other, "Fair");
        TagsViewModel model =
                new TagsViewModel(
                        store,
                        service,
                        new Desk(ME, workers.background(), (work, said) -> {}),
                        new Texts(Locale.ENGLISH));
        model.show(lead);
        model.add("Rush");
        model.show(other);
        workers.letAllGo();

        assertThat(store.ofLead(lead)).extracting(TagRow::name).containsExactly("Rush");
        assertThat(model.tags()).extracting(TagRow::name).containsExactly("Fair");
    }
}
