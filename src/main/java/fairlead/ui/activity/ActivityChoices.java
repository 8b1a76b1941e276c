package fairlead.ui.activity;

import fairlead.history.WorkFilter.Doer;
import fairlead.settings.Texts;
import fairlead.team.Person;
import fairlead.ui.control.Labels;
import fairlead.ui.shell.Frame;
import fairlead.ui.timeline.DatePanel;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import java.util.ArrayList;
import java.util.List;

/// Binds the controls that narrow activity to its filter, both ways.
final class ActivityChoices {
    private final ActivityViewModel model;
    private final ActivityWords words;
    private final Frame frame;
    private final Texts texts;
    private boolean showing;

    ActivityChoices(ActivityViewModel model, ActivityWords words, Frame frame) {
        this.model = model;
        this.words = words;
        this.frame = frame;
        this.texts = frame.texts();
    }

    void bind(
            TextField record,
            ComboBox<Doer> who,
            ComboBox<ActivityKind> kind,
            ComboBox<ActivitySpan.Kind> span) {
        who.setConverter(new Labels<>(words::who));
        kind.setConverter(new Labels<>(one -> texts.get(one.textKey())));
        span.setConverter(new Labels<>(this::span));
        who.setButtonCell(new EverybodyCell(words));
        who.setCellFactory(view -> new EverybodyCell(words));
        kind.getItems().setAll(ActivityKind.values());
        span.getItems().setAll(ActivitySpan.Kind.values());
        showPeople(who);
        model.people().addListener((ListChangeListener<Person>) change -> showPeople(who));
        record.textProperty().subscribe(text -> narrow(filter().withRecord(text)));
        who.setOnAction(event -> narrow(filter().withDoer(who.getValue())));
        kind.setOnAction(event -> narrow(filter().withKind(kind.getValue())));
        span.setOnAction(event -> choose(span));
        model.filterProperty()
                .subscribe(
                        filter -> {
                            showing = true;
                            who.setValue(filter.doer());
                            kind.setValue(filter.kind());
                            span.setValue(null);
                            span.setValue(filter.span().kind());
                            if (!record.getText().strip().equals(filter.record())) {
                                record.setText(filter.record());
                            }
                            showing = false;
                        });
    }

    private void choose(ComboBox<ActivitySpan.Kind> span) {
        if (showing || span.getValue() == null) {
            return;
        }
        if (span.getValue() == ActivitySpan.Kind.DAY) {
            new DatePanel(frame.popovers())
                    .show(
                            span,
                            frame.formats().today(),
                            day -> narrow(filter().withSpan(ActivitySpan.on(day))));
        } else {
            narrow(filter().withSpan(ActivitySpan.of(span.getValue())));
        }
    }

    private String span(ActivitySpan.Kind kind) {
        ActivitySpan now = filter().span();
        return kind == ActivitySpan.Kind.DAY && now.day() != null
                ? frame.formats().date(now.day())
                : texts.get(kind.textKey());
    }

    private void showPeople(ComboBox<Doer> who) {
        List<Doer> doers = new ArrayList<>();
        doers.add(null);
        model.people().forEach(person -> doers.add(new Doer("user", person.id())));
        doers.add(new Doer("ai", null));
        doers.add(new Doer("system", null));
        showing = true;
        who.getItems().setAll(doers);
        who.setValue(filter().doer());
        showing = false;
    }

    private ActivityFilter filter() {
        return model.filterProperty().get();
    }

    private void narrow(ActivityFilter wanted) {
        if (!showing) {
            model.narrow(wanted);
        }
    }
}
