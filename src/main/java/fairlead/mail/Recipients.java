package fairlead.mail;

import java.util.List;

/// Who gets a mail, as bare addresses.
public record Recipients(List<String> to, List<String> cc, List<String> bcc) {

    public Recipients {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        bcc = List.copyOf(bcc);
    }

    public static Recipients to(String address) {
        return new Recipients(List.of(address), List.of(), List.of());
    }
}
