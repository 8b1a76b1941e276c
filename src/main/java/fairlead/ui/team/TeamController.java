package fairlead.ui.team;

import fairlead.settings.Texts;
import fairlead.team.Member;
import fairlead.team.MemberState;
import fairlead.team.NewMember;
import fairlead.team.TeamRole;
import fairlead.team.TeamVisibility;
import fairlead.ui.control.Labels;
import fairlead.ui.settings.LivePage;
import fairlead.ui.shell.Frame;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;

/// The page of the team.
public final class TeamController implements LivePage {
    private final TeamViewModel model;
    private final Frame frame;

    @FXML private VBox invitation;
    @FXML private TextField name;
    @FXML private TextField email;
    @FXML private TextField login;
    @FXML private ComboBox<TeamRole> role;
    @FXML private Button invite;
    @FXML private ComboBox<TeamVisibility> visibility;
    @FXML private Label said;
    @FXML private TextField password;
    @FXML private Label error;
    @FXML private VBox lines;

    public TeamController(TeamViewModel model, Frame frame) {
        this.model = model;
        this.frame = frame;
    }

    @FXML
    private void initialize() {
        Texts texts = frame.texts();
        role.getItems().setAll(TeamRole.values());
        role.setConverter(new Labels<>(one -> texts.get("team.role." + one.label())));
        role.setValue(TeamRole.REP);
        visibility.getItems().setAll(TeamVisibility.values());
        visibility.setConverter(new Labels<>(one -> texts.get("team.page.see." + one.label())));
        visibility.disableProperty().bind(model.adminProperty().not().or(model.busyProperty()));
        model.visibilityProperty().subscribe(visibility::setValue);
        visibility.setOnAction(event -> model.show(visibility.getValue()));
        invitation.visibleProperty().bind(model.adminProperty());
        invite.disableProperty()
                .bind(model.busyProperty().or(blank(name)).or(blank(email)).or(blank(login)));
        said.textProperty().bind(model.saidProperty());
        password.textProperty().bind(model.passwordProperty());
        password.visibleProperty().bind(model.passwordProperty().isNotEmpty());
        error.textProperty().bind(model.errorProperty());
        for (Node node : List.of(invitation, password)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        error.managedProperty().bind(error.textProperty().isNotEmpty());
        lines.disableProperty().bind(model.busyProperty());
        model.members().addListener((ListChangeListener<Member>) change -> showLines());
    }

    @Override
    public void show() {
        model.load();
    }

    @Override
    public void hide() {
        // Nothing is listened to.
    }

    @FXML
    private void invite() {
        NewMember member =
                new NewMember(
                        login.getText().strip(),
                        email.getText().strip(),
                        name.getText().strip(),
                        role.getValue());
        Texts texts = frame.texts();
        frame.dialogs()
                .saveFile(
                        texts.get("team.page.save"),
                        texts.get("team.page.file"),
                        List.of("*.invitation"),
                        member.login() + ".invitation")
                .ifPresent(file -> model.invite(member, file));
    }

    private void showLines() {
        lines.getChildren().setAll(model.members().stream().map(this::line).toList());
    }

    private MemberLine line(Member member) {
        Texts texts = frame.texts();
        MemberLine line = new MemberLine(member, texts, frame.formats());
        boolean there = member.state() != MemberState.REMOVED && member.state() != MemberState.NAME;
        if (there && model.adminProperty().get()) {
            String who = member.name();
            line.offer(
                    texts.get("team.page.reset"),
                    texts.get("team.page.reset.this", who),
                    () -> model.reset(member));
            line.offer(
                    texts.get("team.page.remove"),
                    texts.get("team.page.remove.this", who),
                    () -> ask(member));
        }
        return line;
    }

    private void ask(Member member) {
        Texts texts = frame.texts();
        frame.dialogs()
                .confirm(
                        texts.get(
                                "team.page.ask",
                                member.name(),
                                member.leads(),
                                member.laptops().pending()),
                        texts.get("team.page.remove"),
                        () -> model.remove(member));
    }

    private static BooleanBinding blank(TextField field) {
        return Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty());
    }
}
