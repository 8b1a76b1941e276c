package fairlead.ui.lead;

import fairlead.contact.ContactRow;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.UUID;

/// The people on the other side, each opened in place to be changed.
public final class ContactsController {

    private final ContactsViewModel model;
    private final Texts texts;
    private final ContactCards cards;
    private Optional<UUID> edited = Optional.empty();
    private boolean adding;

    @FXML private VBox list;
    @FXML private Label none;
    @FXML private Button add;

    public ContactsController(LeadModels models, FactFormat format, Links links, Frame frame) {
        this.model = models.contacts();
        this.texts = frame.texts();
        this.cards = new ContactCards(this, model, format, links, frame);
    }

    @FXML
    private void initialize() {
        model.contacts().addListener((ListChangeListener<ContactRow>) change -> refresh());
        refresh();
    }

    @FXML
    private void addContact() {
        adding = true;
        edited = Optional.empty();
        model.forgetProblem();
        refresh();
    }

    /// Opens the contact with this address; false where nobody has it.
    boolean editWhoseAddress(String addresses) {
        Optional<ContactRow> whose =
                model.contacts().stream()
                        .filter(contact -> contact.email() != null)
                        .filter(contact -> addresses.contains(contact.email()))
                        .findFirst();
        whose.ifPresent(this::edit);
        return whose.isPresent();
    }

    void edit(ContactRow contact) {
        edited = Optional.of(contact.id());
        adding = false;
        model.forgetProblem();
        refresh();
    }

    void close() {
        edited = Optional.empty();
        adding = false;
        model.forgetProblem();
        refresh();
    }

    private void refresh() {
        list.getChildren().setAll(model.contacts().stream().map(this::node).toList());
        if (adding) {
            list.getChildren().add(cards.form(null));
        }
        boolean empty = model.contacts().isEmpty() && !adding;
        none.setVisible(empty);
        none.setManaged(empty);
        add.setDisable(adding);
        add.setAccessibleText(texts.get("contact.add"));
    }

    private Node node(ContactRow contact) {
        return edited.filter(contact.id()::equals).isPresent()
                ? cards.form(contact)
                : cards.card(contact);
    }
}
