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

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return database.write(
                WorkOrder.by(actor, "lead.tag"),
                work -> {
                    Tag tag = tag(work, name);
                    if (link(work, leadId, tag)) {
                        summarise(work, leadId, tag.name());
                    }
                    return tag.id();
                });
    }

    /// Tags a lead within a work that does more; false where it carries the tag already.
    public boolean add(Work work, UUID leadId, String name) {
        return link(work, leadId, tag(work, name));
    }

    public Done<UUID> remove(Actor actor, UUID leadId, UUID tagId) {
        return database.write(
                WorkOrder.by(actor, "lead.untag"),
                work -> {
                    if (unlink(work, leadId, tagId)) {
                        summarise(work, leadId, work.get(Tag.class, tagId).name());
                    }
                    return tagId;
                });
    }

    /// Takes a tag off within a work that does more; false where the lead does not carry it.
    public boolean remove(Work work, UUID leadId, String name) {
        return tags.named(work, name).filter(tag -> unlink(work, leadId, tag.id())).isPresent();
    }

    /// Leaves a lead with exactly these tags, within a work that does more.
    public void set(Work work, UUID leadId, List<String> names) {
        List<Tag> wanted = names.stream().map(name -> tag(work, name)).toList();
        Set<UUID> ids = wanted.stream().map(Tag::id).collect(Collectors.toSet());
        tags.links(work, leadId).stream()
                .map(LeadTag::tagId)
                .filter(id -> !ids.contains(id))
                .forEach(id -> unlink(work, leadId, id));
        wanted.forEach(tag -> link(work, leadId, tag));
    }

    private Tag tag(Work work, String name) {
        if (name == null || name.isBlank()) {
            throw new FairleadException("lead.tagNameRequired", null);
        }
        return tags.named(work, name).orElseGet(() -> make(work, name));
    }

    private boolean link(Work work, UUID leadId, Tag tag) {
        if (tags.link(work, leadId, tag.id()).isPresent()) {
            return false;
        }
        work.add(new LeadTag(leadId, tag.id()));
        work.get(Lead.class, leadId).touched(Touch.NONE, work.now());
        return true;
    }

    private boolean unlink(Work work, UUID leadId, UUID tagId) {
        Optional<LeadTag> link = tags.link(work, leadId, tagId);
        link.ifPresent(
                found -> {
                    work.remove(found);
                    work.get(Lead.class, leadId).touched(Touch.NONE, work.now());
                });
        return link.isPresent();
    }

    private static Tag make(Work work, String name) {
        Tag tag = new Tag(name, null, work.now());
        work.add(tag);
        return tag;
    }

    private static void summarise(Work work, UUID leadId, String tag) {
        work.summarise("lead", work.get(Lead.class, leadId).name());
        work.summarise("lead_id", leadId);
        work.summarise("tag", tag);
    }
}
