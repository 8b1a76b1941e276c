package fairlead.ui.lead;

import fairlead.contact.ContactEdit;
import fairlead.contact.ContactRole;
import fairlead.contact.ContactRow;
import fairlead.contact.Support;
import fairlead.settings.Texts;
import fairlead.ui.control.Labels;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/// A contact to be written, in the place where it stands or will stand.
final class ContactForm extends VBox {

    private final ContactsViewModel model;
    private final Texts texts;
    private final ContactRow known;
    private final Runnable close;
    private final TextField name;
    private final TextField title;
    private final TextField email;
    private final TextField phone;
    private final TextField linkedin;
    private final ComboBox<ContactRole> role = new ComboBox<>();
    private final ComboBox<Support> support = new ComboBox<>();
    private final CheckBox primary = new CheckBox();

    /// `known` is null for somebody new.
    ContactForm(
            ContactsViewModel model,
            FactFormat format,
            Texts texts,
            ContactRow known,
            Runnable close) {
        this.model = model;
        this.texts = texts;
        this.known = known;
        this.close = close;
        name = field("contact.name", known == null ? null : known.name());
        title = field("contact.title", known == null ? null : known.title());
        email = field("contact.email", known == null ? null : known.email());
        phone =
                field(
                        "contact.phone",
                        known == null || known.phone() == null
                                ? null
                                : format.phone(known.phone()));
        linkedin = field("contact.linkedin", known == null ? null : known.linkedinUrl());
        getStyleClass().add("contact-form");
        fillChoices();
        Label problem = new Label();
        problem.getStyleClass().add("fact-message");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox choices = new HBox(role, support);
        choices.getStyleClass().add("contact-choices");
        getChildren()
                .addAll(name, title, email, phone, linkedin, choices, primary, problem, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                name.requestFocus();
                            }
                        });
    }

    private void fillChoices() {
        role.getItems().setAll(ContactRole.values());
        role.setConverter(new Labels<>(value -> texts.get("contact.role." + value.label())));
        role.setValue(known == null ? ContactRole.OTHER : known.role());
        role.setAccessibleText(texts.get("contact.role"));
        support.getItems().setAll(Support.values());
        support.setConverter(new Labels<>(value -> texts.get("contact.support." + value.label())));
        support.setValue(known == null ? Support.UNKNOWN : known.support());
        support.setAccessibleText(texts.get("contact.support"));
        role.setMaxWidth(Double.MAX_VALUE);
        support.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(role, Priority.ALWAYS);
        HBox.setHgrow(support, Priority.ALWAYS);
        primary.setText(texts.get("contact.primary"));
        primary.setSelected(known != null && known.primary());
    }

    private TextField field(String key, String value) {
        TextField field = new TextField(value == null ? "" : value);
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        field.setOnAction(event -> save());
        return field;
    }

    private Node buttons() {
        Button save = new Button(texts.get("contact.save"));
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        Button cancel = new Button(texts.get("shell.cancel"));
        cancel.getStyleClass().add("compose-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> close.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox();
        line.getStyleClass().add("contact-buttons");
        if (known != null) {
            Button remove = new Button(null, new FontIcon("fth-trash-2"));
            remove.getStyleClass().add("fact-small");
            remove.setAccessibleText(texts.get("contact.remove", known.name()));
            remove.setOnAction(
                    event -> {
                        close.run();
                        model.remove(known);
                    });
            line.getChildren().add(remove);
        }
        line.getChildren().addAll(gap, cancel, save);
        return line;
    }

    private void save() {
        model.save(
                known,
                new ContactEdit(
                        name.getText(),
                        title.getText(),
                        email.getText(),
                        phone.getText(),
                        linkedin.getText(),
                        role.getValue(),
                        support.getValue(),
                        known == null ? null : known.notes(),
                        primary.isSelected()),
                close);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }
}
