package fairlead.importing.table;

import ezvcard.VCard;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextListProperty;
import ezvcard.property.TextProperty;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a card says about a person, in the order of [#COLUMNS].
final class VcardRow {

    static final List<String> COLUMNS =
            List.of(
                    "Name",
                    "First name",
                    "Last name",
                    "Email",
                    "Phone",
                    "Company",
                    "Title",
                    "Website",
                    "Address",
                    "Tags",
                    "Notes",
                    "UID");

    private VcardRow() {}

    static List<String> cells(VCard card) {
        StructuredName name = card.getStructuredName();
        List<String> cells = new ArrayList<>();
        cells.add(text(card.getFormattedName()));
        cells.add(name == null ? "" : joined(" ", name.getGiven()));
        cells.add(name == null ? "" : joined(" ", name.getFamily()));
        cells.add(all("; ", card.getEmails(), Email::getValue));
        cells.add(all("; ", card.getTelephoneNumbers(), VcardRow::phone));
        cells.add(first(card.getOrganizations()));
        cells.add(all(", ", card.getTitles(), TextProperty::getValue));
        cells.add(all("; ", card.getUrls(), Url::getValue));
        cells.add(all("\n", card.getAddresses(), VcardRow::address));
        cells.add(card.getCategories() == null ? "" : list(", ", card.getCategories()));
        cells.add(all("\n", card.getNotes(), TextProperty::getValue));
        cells.add(card.getUid() == null ? "" : joined("", card.getUid().getValue()));
        return cells.stream().map(Cells::clean).toList();
    }

    private static String phone(Telephone phone) {
        if (phone.getUri() == null) {
            return phone.getText();
        }
        String extension = phone.getUri().getExtension();
        return phone.getUri().getNumber() + (extension == null ? "" : " ext. " + extension);
    }

    private static String address(Address address) {
        return joined(
                ", ",
                address.getPoBox(),
                address.getStreetAddress(),
                address.getExtendedAddress(),
                joined(" ", address.getPostalCode(), address.getLocality()),
                address.getRegion(),
                address.getCountry());
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    /// The units beneath the organisation's name follow it in the same property.
    private static String first(List<? extends TextListProperty> properties) {
        return properties.isEmpty() || properties.getFirst().getValues().isEmpty()
                ? ""
                : joined("", properties.getFirst().getValues().getFirst());
    }

    private static String list(String separator, TextListProperty property) {
        return joined(separator, property.getValues().toArray(String[]::new));
    }

    private static <P extends VCardProperty> String all(
            String separator, List<P> properties, Function<P, String> value) {
        return joined(separator, properties.stream().map(value).toArray(String[]::new));
    }

    private static String joined(String separator, String... parts) {
        return filled(Arrays.stream(parts)).collect(Collectors.joining(separator));
    }

    private static Stream<String> filled(Stream<String> parts) {
        return parts.filter(Objects::nonNull)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct();
    }
}
