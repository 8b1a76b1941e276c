package fairlead.ui.company;

import fairlead.lead.company.Money;
import fairlead.lead.company.NewRate;
import fairlead.lead.company.RateRow;
import fairlead.settings.Texts;
import fairlead.ui.shell.Frame;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// One currency: what it is worth, since when that is known, and the older rates below; or that no
/// rate is known at all.
final class RateLine extends VBox {
    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
    private static final int FRESH_DAYS = 35;

    private final MoneyViewModel model;
    private final Frame frame;
    private final Money money;
    private final String currency;

    private RateLine(MoneyViewModel model, Frame frame, Money money, String currency) {
        this.model = model;
        this.frame = frame;
        this.money = money;
        this.currency = currency;
        getStyleClass().add("company-rate");
    }

    static RateLine missing(MoneyViewModel model, Frame frame, Money money, String currency) {
        RateLine line = new RateLine(model, frame, money, currency);
        Label words = new Label(line.text("company.rate.missing", money.used().get(currency)));
        words.getStyleClass().add("company-missing");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.head(frame.formats().today(), "", words);
        return line;
    }

    static RateLine of(MoneyViewModel model, Frame frame, Money money, RateRow rate) {
        RateLine line = new RateLine(model, frame, money, rate.currency());
        List<RateRow> older =
                money.rates().stream()
                        .filter(other -> other.currency().equals(rate.currency()))
                        .skip(1)
                        .toList();
        VBox past = line.past(older);
        line.head(
                rate.date(),
                frame.formats().plain(rate.rate()),
                line.age(rate),
                space(),
                line.more(older, past),
                line.remove(rate));
        line.getChildren().add(past);
        return line;
    }

    /// `1 USD = 0.92 EUR, 1 Nov 2026`.
    static String words(Frame frame, NewRate rate, Money money) {
        return frame.texts()
                .get(
                        "company.rate.words",
                        rate.currency(),
                        frame.formats().plain(rate.rate()),
                        money.base(),
                        frame.formats().date(rate.date()));
    }

    private void head(LocalDate day, String value, Node... more) {
        TextField rate = new TextField(value);
        rate.getStyleClass().add("company-number");
        rate.setAccessibleText(text("company.rate.of", currency, money.base()));
        rate.setOnAction(event -> save(rate, value, day));
        rate.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) {
                                save(rate, value, day);
                            }
                        });
        Label left = new Label(text("company.rate.left", currency));
        left.getStyleClass().add("company-code");
        Label right = new Label(money.base());
        HBox head = new HBox(left, rate, right);
        head.getStyleClass().add("company-head");
        head.getChildren().addAll(more);
        getChildren().add(head);
    }

    private void save(TextField field, String before, LocalDate day) {
        String text = field.getText().strip();
        if (!text.isEmpty() && !text.equals(before)) {
            model.set(currency, text, day);
        }
    }

    private Label age(RateRow rate) {
        String day = frame.formats().date(rate.date());
        String ago = frame.formats().relative(rate.date().atStartOfDay(ZoneOffset.UTC).toInstant());
        Label age = new Label(text("company.rate.age", day, ago));
        boolean old = rate.date().isBefore(frame.formats().today().minusDays(FRESH_DAYS));
        age.getStyleClass().add("company-age");
        age.pseudoClassStateChanged(OLD, old);
        if (old) {
            age.setGraphic(new FontIcon("fth-clock"));
            age.setTooltip(new Tooltip(text("company.rate.old")));
        }
        return age;
    }

    private Node more(List<RateRow> older, VBox past) {
        Hyperlink more = new Hyperlink(text("company.rate.older", older.size()));
        more.setVisible(!older.isEmpty());
        more.setOnAction(
                event -> {
                    past.setVisible(!past.isVisible());
                    past.setManaged(past.isVisible());
                });
        return more;
    }

    private VBox past(List<RateRow> older) {
        VBox past = new VBox();
        past.getStyleClass().add("company-past");
        for (RateRow rate : older) {
            NewRate same = new NewRate(rate.currency(), rate.rate(), rate.date());
            HBox line = new HBox(new Label(words(frame, same, money)), space(), remove(rate));
            line.getStyleClass().add("company-head");
            past.getChildren().add(line);
        }
        past.setVisible(false);
        past.setManaged(false);
        return past;
    }

    private Button remove(RateRow rate) {
        Button remove = new Button(null, new FontIcon("fth-x"));
        remove.getStyleClass().add("quiet");
        String words = text("company.rate.remove", currency, frame.formats().date(rate.date()));
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> model.remove(rate));
        return remove;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private String text(String key, Object... arguments) {
        Texts texts = frame.texts();
        return texts.get(key, arguments);
    }
}
