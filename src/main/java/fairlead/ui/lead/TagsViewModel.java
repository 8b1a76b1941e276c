package fairlead.ui.lead;

import fairlead.lead.tag.TagRow;
import fairlead.lead.tag.TagService;
import fairlead.lead.tag.TagStore;
import fairlead.settings.Texts;
import fairlead.ui.shell.Latest;
import fairlead.ui.timeline.Desk;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The tags of one lead, and those there are to choose from.
public final class TagsViewModel {

    private static final int SUGGESTED = 6;

    private final TagStore store;
    private final TagService service;
    private final Desk desk;
    private final Texts texts;
    private final Latest slot = new Latest();
    private final ObservableList<TagRow> tags = FXCollections.observableArrayList();
    private List<TagRow> all = List.of();
    private UUID lead;

    public TagsViewModel(TagStore store, TagService service, Desk desk, Texts texts) {
        this.store = store;
        this.service = service;
        this.desk = desk;
        this.texts = texts;
    }

    private record Found(List<TagRow> ofLead, List<TagRow> all) {}

    public void show(UUID leadId) {
        if (!leadId.equals(lead)) {
            tags.clear();
        }
        lead = leadId;
        desk.background()
                .run(() -> new Found(store.ofLead(leadId), store.all()))
                .onSuccess(
                        found -> {
                            all = found.all();
                            if (!tags.equals(found.ofLead())) {
                                tags.setAll(found.ofLead());
                            }
                        })
                .in(slot)
                .start();
    }

    public void add(String name) {
        if (name.isBlank()) {
            return;
        }
        UUID to = lead;
        desk.background()
                .run(() -> service.add(desk.me(), to, name))
                .onSuccess(
                        done -> {
                            desk.told().did(done.workId(), texts.get("lead.done.tag", name));
                            showAgain(to);
                        })
                .start();
    }

    public void remove(TagRow tag) {
        UUID from = lead;
        desk.background()
                .run(() -> service.remove(desk.me(), from, tag.id()))
                .onSuccess(
                        done -> {
                            desk.told()
                                    .did(done.workId(), texts.get("lead.done.untag", tag.name()));
                            showAgain(from);
                        })
                .start();
    }

    /// Not where another lead is shown by now.
    private void showAgain(UUID written) {
        if (written.equals(lead)) {
            show(written);
        }
    }

    /// Tags that the lead does not carry yet and that fit what is typed.
    public List<TagRow> suggestions(String typed) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(tag -> !tags.contains(tag))
                .filter(tag -> tag.name().toLowerCase(Locale.ROOT).contains(start))
                .limit(SUGGESTED)
                .toList();
    }

    public ObservableList<TagRow> tags() {
        return tags;
    }
}
