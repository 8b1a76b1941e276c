package fairlead.ui.team;

import fairlead.settings.FairleadException;
import fairlead.settings.Texts;
import fairlead.team.Admitted;
import fairlead.team.Member;
import fairlead.team.NewMember;
import fairlead.team.TeamVisibility;
import fairlead.ui.shell.Background;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Who is in the team and what reps see of it; an admin changes both. A one-time password stands
/// here until the next thing is done, and nowhere else.
public final class TeamViewModel {
    private final TeamOffice office;
    private final Background background;
    private final Texts texts;
    private final ObservableList<Member> members = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TeamVisibility> visibility =
            new ReadOnlyObjectWrapper<>(TeamVisibility.OPEN);
    private final ReadOnlyBooleanWrapper admin = new ReadOnlyBooleanWrapper();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper password = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    public TeamViewModel(TeamOffice office, Background background, Texts texts) {
        this.office = office;
        this.background = background;
        this.texts = texts;
    }

    private record State(List<Member> members, TeamVisibility visibility, boolean admin) {}

    public void load() {
        background
                .run(this::read)
                .busy(busy)
                .onSuccess(this::take)
                .on(FairleadException.class, this::fail)
                .start();
    }

    private State read() {
        List<Member> all = office.members();
        return new State(all, office.visibility(), office.isAdmin(all));
    }

    private void take(State state) {
        admin.set(state.admin());
        visibility.set(state.visibility());
        members.setAll(state.members());
    }

    public void invite(NewMember member, Path file) {
        act(
                () -> {
                    Admitted admitted = office.invite(member, file);
                    return new Said(
                            texts.get("team.page.invited", member.name(), file.getFileName()),
                            admitted.password());
                });
    }

    public void reset(Member member) {
        act(
                () -> {
                    Admitted admitted = office.reset(member.login().orElseThrow());
                    return new Said(
                            texts.get("team.page.reset.done", member.name()), admitted.password());
                });
    }

    public void remove(Member member) {
        act(
                () -> {
                    office.remove(member.login().orElseThrow());
                    return new Said(
                            texts.get("team.page.removed", member.name(), member.leads()), "");
                });
    }

    public void show(TeamVisibility wanted) {
        if (wanted != visibility.get()) {
            act(
                    () -> {
                        office.show(wanted);
                        return new Said("", "");
                    });
        }
    }

    private record Said(String text, String password) {}

    private void act(Supplier<Said> deed) {
        say(new Said("", ""));
        background
                .run(deed::get)
                .busy(busy)
                .onSuccess(
                        done -> {
                            say(done);
                            load();
                        })
                .on(FairleadException.class, this::fail)
                .start();
    }

    private void say(Said what) {
        error.set("");
        said.set(what.text());
        password.set(what.password());
    }

    private void fail(FairleadException failure) {
        error.set(texts.of(failure));
    }

    public ObservableList<Member> members() {
        return members;
    }

    public ReadOnlyObjectProperty<TeamVisibility> visibilityProperty() {
        return visibility.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty adminProperty() {
        return admin.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty passwordProperty() {
        return password.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }
}
