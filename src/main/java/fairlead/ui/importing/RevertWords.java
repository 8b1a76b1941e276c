package fairlead.ui.importing;

import fairlead.importing.RevertPreview;
import fairlead.lead.ImportCounts;
import fairlead.settings.Texts;

/// What to say before an import is taken back.
final class RevertWords {
    private RevertWords() {}

    static String question(RevertPreview preview, Texts texts) {
        ImportCounts counts = preview.run().counts();
        String asked =
                texts.get(
                        "importing.revert.question",
                        preview.run().fileName(),
                        counts.created(),
                        counts.updated());
        if (preview.changedSince() == 0) {
            return asked;
        }
        String names = String.join(", ", preview.names());
        boolean all = preview.names().size() == preview.changedSince();
        return asked
                + "\n\n"
                + texts.get(
                        "importing.revert.stays",
                        preview.changedSince(),
                        all ? names : names + " …");
    }
}
