package fairlead.ui.activity;

import fairlead.history.WorkFilter.Doer;
import fairlead.history.WorkRow;
import fairlead.lead.LeadStatus;
import fairlead.settings.Texts;
import fairlead.ui.control.Formats;
import fairlead.ui.control.Stages;
import fairlead.ui.timeline.Names;
import fairlead.ui.timeline.RecordWords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A work in a sentence of the person's language. Belongs to the window's thread.
public final class ActivityWords {
    private static final String KIND = "activity.kind.";

    /// What a work was about besides a lead, by its name in the summary.
    private static final List<String> SUBJECTS =
            List.of("contact", "action", "event", "tag", "client", "merged", "view");

    private final Texts texts;
    private final Formats formats;
    private final Names names;
    private final RecordWords record;
    private Stages stages;

    public ActivityWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        this.names = new Names(texts);
        this.stages = new Stages(texts, List.of());
        this.record = new RecordWords(texts, formats, names, this::status);
    }

    void know(ActivityReader.Company company) {
        names.know(company.people());
        stages = new Stages(texts, company.statuses());
    }

    RecordWords record() {
        return record;
    }

    Formats formats() {
        return formats;
    }

    String status(LeadStatus status) {
        return stages.name(status);
    }

    /// What was done to what.
    String of(WorkRow work) {
        String said = said(work);
        String about = about(work);
        return about.isEmpty() ? said : said + ": " + about;
    }

    private String said(WorkRow work) {
        String undoes = work.detail("undoes");
        String redoes = work.detail("redoes");
        if (!undoes.isEmpty()) {
            return texts.get("activity.undid", deed(undoes, work));
        }
        return redoes.isEmpty()
                ? deed(work.kind(), work)
                : texts.get("activity.redid", deed(redoes, work));
    }

    private String deed(String kind, WorkRow work) {
        String fields = fields(work);
        if (kind.equals("lead.edit") && !fields.isEmpty()) {
            return texts.get("activity.edited", fields);
        }
        if (kind.equals("lead.move") && !work.detail("to").isEmpty()) {
            return texts.get("activity.moved", statusOf(work.detail("to")));
        }
        String key = KIND + kind.replace('.', '-');
        return texts.has(key) ? texts.get(key) : texts.get("activity.kind.other");
    }

    private String statusOf(String label) {
        return Stream.of(LeadStatus.values())
                .filter(status -> status.label().equals(label))
                .findFirst()
                .map(this::status)
                .orElse(label);
    }

    private String fields(WorkRow work) {
        if (work.summary() == null
                || !(work.summary().get("fields") instanceof Collection<?> all)) {
            return "";
        }
        return all.stream().map(this::field).collect(Collectors.joining(", "));
    }

    private String field(Object label) {
        String key = "lead.field." + label.toString().toLowerCase(Locale.ROOT);
        return texts.has(key) ? texts.get(key) : label.toString();
    }

    private String about(WorkRow work) {
        List<String> about = new ArrayList<>();
        if (!work.detail("file").isEmpty()) {
            about.add(work.detail("file"));
            about.add(texts.get("activity.rows", work.count()));
        } else if (!work.detail("lead").isEmpty()) {
            about.add(work.detail("lead"));
        } else if (work.count() > 0) {
            about.add(texts.get("activity.leads", work.count()));
        }
        SUBJECTS.stream().map(work::detail).filter(text -> !text.isEmpty()).forEach(about::add);
        return String.join(" · ", about);
    }

    String who(WorkRow work) {
        return "system".equals(work.actorType())
                ? texts.get("activity.program")
                : names.of(work.actorType(), work.actorId());
    }

    String who(Doer doer) {
        if (doer == null) {
            return texts.get("activity.everybody");
        }
        if (doer.id() != null) {
            return names.person(doer.id());
        }
        return texts.get(doer.type().equals("ai") ? "activity.agents" : "activity.program");
    }
}
