package fairlead.autonomy.run;

import fairlead.action.Draft;
import fairlead.action.Suggestion.SuggestedMail;

import java.util.List;

/// Makes the draft of a suggested mail; to whom it goes is computed from the records when it does.
final class Drafts {

    private Drafts() {}

    static Draft of(SuggestedMail mail) {
        return new Draft(mail.subject(), mail.body(), List.of());
    }
}
