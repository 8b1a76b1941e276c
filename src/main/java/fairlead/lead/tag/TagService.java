package fairlead.lead.tag;

import fairlead.lead.Lead;
import fairlead.lead.LeadTag;
import fairlead.lead.Tag;
import fairlead.lead.Touch;
import fairlead.settings.FairleadException;
import fairlead.storage.Actor;
import fairlead.storage.Database;
import fairlead.storage.Done;
import fairlead.storage.Work;
import fairlead.storage.WorkOrder;

import java.util.UUID;

/// Puts tags on leads and takes them off; a tag that is new is made on the way.
public final class TagService {

    private final Database database;
    private final TagStore tags;

    public TagService(Database database, TagStore tags) {
        this.database = database;
        this.tags = tags;
    }

    /// Tags a lead; nothing happens where it carries the tag already.
    public Done<UUID> add(Actor actor, UUID leadId, String name) {
        if (name == null || name.isBlank()) {
            throw new FairleadException("lead.tagNameRequired", null);
        }
        return database.write(
                WorkOrder.by(actor, "lead.tag"),
                work -> {
                    Tag tag = tags.named(work, name).orElseGet(() -> make(work, name));
                    if (tags.link(work, leadId, tag.id()).isEmpty()) {
                        work.add(new LeadTag(leadId, tag.id()));
                        changed(work, leadId, tag.name());
                    }
                    return tag.id();
                });
    }

    public Done<UUID> remove(Actor actor, UUID leadId, UUID tagId) {
        return database.write(
                WorkOrder.by(actor, "lead.untag"),
                work -> {
                    tags.link(work, leadId, tagId)
                            .ifPresent(
                                    link -> {
                                        work.remove(link);
                                        changed(work, leadId, work.get(Tag.class, tagId).name());
                                    });
                    return tagId;
                });
    }

    private static Tag make(Work work, String name) {
        Tag tag = new Tag(name, null, work.now());
        work.add(tag);
        return tag;
    }

    private static void changed(Work work, UUID leadId, String tag) {
        Lead lead = work.get(Lead.class, leadId);
        lead.touched(Touch.NONE, work.now());
        work.summarise("lead", lead.name());
        work.summarise("lead_id", leadId);
        work.summarise("tag", tag);
    }
}
