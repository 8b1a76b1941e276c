package fairlead.ui.team;

import fairlead.settings.Texts;
import fairlead.team.Laptops;
import fairlead.team.Member;
import fairlead.team.MemberState;
import fairlead.ui.control.Formats;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody in the team: who they are, how they stand, and what an admin can do about it.
final class MemberLine extends HBox {
    MemberLine(Member member, Texts texts, Formats formats) {
        getStyleClass().add("settings-row");
        Label name = new Label(member.name());
        Label about = new Label(about(member, texts));
        about.getStyleClass().add("settings-about");
        about.setWrapText(true);
        VBox words = new VBox(name, about);
        String laptops = laptops(member.laptops(), texts, formats);
        if (!laptops.isEmpty()) {
            Label computers = new Label(laptops);
            computers.getStyleClass().add("settings-about");
            computers.setWrapText(true);
            words.getChildren().add(computers);
        }
        words.getStyleClass().add("settings-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    /// Offers `text` to do `deed`.
    void offer(String text, String spoken, Runnable deed) {
        Button button = new Button(text);
        button.setAccessibleText(spoken);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> deed.run());
        getChildren().add(button);
    }

    private static String laptops(Laptops laptops, Texts texts, Formats formats) {
        Stream<String> there =
                laptops
                        .lastSeen()
                        .filter(at -> laptops.count() > 0)
                        .map(
                                at ->
                                        texts.get(
                                                "team.page.laptops",
                                                laptops.count(),
                                                formats.relative(at),
                                                laptops.pending()))
                        .stream();
        Stream<String> gone =
                laptops
                        .wipedAt()
                        .map(
                                at ->
                                        texts.get(
                                                "team.page.wiped",
                                                laptops.wiped(),
                                                formats.relative(at)))
                        .stream();
        return Stream.concat(there, gone).collect(Collectors.joining(" · "));
    }

    private static String about(Member member, Texts texts) {
        String state = texts.get("team.state." + member.state().name().toLowerCase(Locale.ROOT));
        String who = member.login().orElse("") + " · " + member.email();
        String role = texts.get("team.role." + member.role().label());
        return member.state() == MemberState.NAME
                ? texts.get("team.page.name", member.email(), state, member.leads())
                : texts.get("team.page.about", who, role, state, member.leads());
    }
}
