package fairlead.ui.lead;

import fairlead.contact.ContactRow;
import fairlead.contact.Support;
import fairlead.settings.Texts;
import fairlead.ui.control.Avatar;
import fairlead.ui.control.RelativeTime;
import fairlead.ui.shell.Frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// A contact to look at: who it is, what part they play, where they stand, when we last spoke.
final class ContactCards {

    private final ContactsController list;
    private final ContactsViewModel model;
    private final FactFormat format;
    private final Links links;
    private final Frame frame;
    private final Texts texts;

    ContactCards(
            ContactsController list,
            ContactsViewModel model,
            FactFormat format,
            Links links,
            Frame frame) {
        this.list = list;
        this.model = model;
        this.format = format;
        this.links = links;
        this.frame = frame;
        this.texts = frame.texts();
    }

    Node form(ContactRow known) {
        return new ContactForm(model, format, texts, known, list::close);
    }

    Node card(ContactRow contact) {
        Label name = new Label(contact.name());
        name.getStyleClass().add("contact-name");
        Label primary = new Label(null, new FontIcon("fth-star"));
        primary.getStyleClass().add("contact-primary");
        primary.setTooltip(new Tooltip(texts.get("contact.primary")));
        primary.setAccessibleText(texts.get("contact.primary"));
        primary.setVisible(contact.primary());
        primary.setManaged(contact.primary());
        TheirTime time = new TheirTime(texts, frame.formats());
        time.show(contact.phone());
        HBox top = new HBox(name, primary, time);
        top.getStyleClass().add("contact-top");
        Label role = new Label(role(contact));
        role.getStyleClass().add("action-meta");
        role.setWrapText(true);
        VBox text = new VBox(top, role, standing(contact));
        text.getStyleClass().add("contact-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox who = new HBox(new Avatar(contact.name()), text);
        who.getStyleClass().add("contact-who");
        Node tools = tools(contact);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        StackPane card = new StackPane(who, tools);
        card.getStyleClass().add("contact-card");
        return card;
    }

    private String role(ContactRow contact) {
        String role = texts.get("contact.role." + contact.role().label());
        return contact.title() == null ? role : contact.title() + "  ·  " + role;
    }

    private Node standing(ContactRow contact) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("contact-standing");
        if (contact.support() != Support.UNKNOWN) {
            Label support =
                    new Label(
                            texts.get("contact.support." + contact.support().label()),
                            new FontIcon(sign(contact.support())));
            support.getStyleClass().addAll("support", "support-" + contact.support().label());
            line.getChildren().add(support);
        }
        if (contact.lastTwoWayAt() == null) {
            Label never = new Label(texts.get("contact.never"));
            never.getStyleClass().add("contact-never");
            line.getChildren().add(never);
        } else {
            RelativeTime spoke = new RelativeTime(frame.formats(), contact.lastTwoWayAt());
            spoke.setText(texts.get("contact.spoke", spoke.getText()));
            line.getChildren().add(spoke);
        }
        return line;
    }

    private static String sign(Support support) {
        return switch (support) {
            case FOR -> "fth-thumbs-up";
            case AGAINST -> "fth-thumbs-down";
            case NEUTRAL, UNKNOWN -> "fth-minus";
        };
    }

    private Node tools(ContactRow contact) {
        HBox tools = new HBox();
        tools.getStyleClass().add("contact-tools");
        tools.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (contact.email() != null) {
            tools.getChildren()
                    .add(tool("fth-mail", contact.email(), () -> links.mail(contact.email())));
        }
        if (contact.phone() != null) {
            tools.getChildren()
                    .add(
                            tool(
                                    "fth-phone",
                                    format.phone(contact.phone()),
                                    () -> links.call(contact.phone())));
        }
        if (contact.linkedinUrl() != null) {
            tools.getChildren()
                    .add(
                            tool(
                                    "fth-linkedin",
                                    contact.linkedinUrl(),
                                    () -> links.browse(contact.linkedinUrl())));
        }
        Button edit =
                tool(
                        "fth-edit-2",
                        texts.get("contact.edit", contact.name()),
                        () -> list.edit(contact));
        edit.getStyleClass().add("contact-edit");
        tools.getChildren().add(edit);
        return tools;
    }

    private static Button tool(String icon, String words, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("fact-small");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
