package fairlead.ui.lead;

import fairlead.contact.ContactRow;
import fairlead.lead.StatusSetting;
import fairlead.lead.sheet.LeadSheet;
import fairlead.team.Person;
import fairlead.ui.shell.Background;
import fairlead.ui.shell.Latest;
import fairlead.ui.timeline.FeedViewModel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Reads what the first frame of a lead's page shows, all of it at once, and hands it on in one
/// piece, so that the page is laid out once and nothing else is read before.
final class LeadOpening {

    private final LeadReads reads;
    private final Background background;
    private final FeedViewModel feed;
    private final Latest heads = new Latest();
    private final Latest feeds = new Latest();
    private Optional<Head> head = Optional.empty();
    private Optional<FeedViewModel.Beginning> beginning = Optional.empty();
    private boolean underway;

    /// A lead, and what people and statuses are called around it.
    record Head(
            Optional<LeadSheet> sheet,
            List<Person> everybody,
            List<Person> colleagues,
            List<StatusSetting> statuses,
            List<ContactRow> contacts) {}

    LeadOpening(LeadReads reads, Background background, FeedViewModel feed) {
        this.reads = reads;
        this.background = background;
        this.feed = feed;
    }

    void read(UUID lead, BiConsumer<Head, FeedViewModel.Beginning> shown) {
        underway = true;
        head = Optional.empty();
        beginning = Optional.empty();
        background
                .run(feed.beginning(lead))
                .in(feeds)
                .onSuccess(
                        read -> {
                            beginning = Optional.of(read);
                            show(shown);
                        })
                .start();
        background
                .run(() -> head(lead))
                .in(heads)
                .onSuccess(
                        read -> {
                            head = Optional.of(read);
                            show(shown);
                        })
                .start();
    }

    private Head head(UUID lead) {
        return new Head(
                reads.sheets().find(lead),
                reads.users().everybody(),
                reads.users().active(),
                reads.statuses().all(),
                reads.contacts().ofLead(lead));
    }

    private void show(BiConsumer<Head, FeedViewModel.Beginning> shown) {
        if (head.isPresent() && beginning.isPresent()) {
            underway = false;
            shown.accept(head.get(), beginning.get());
        }
    }

    /// Whether it has not shown yet what it reads.
    boolean isUnderway() {
        return underway;
    }

    void cancel() {
        underway = false;
        heads.cancel();
        feeds.cancel();
    }
}
