package fairlead.autonomy.gate;

import java.util.regex.Pattern;

/// Whether somebody asks to be left alone, in English or German.
public final class OptOut {
    private static final Pattern ASKED =
            Pattern.compile(
                    "\\bunsubscribe\\b|\\b(?:remove|delete|take)"
                        + " (?:me|us|my|our)\\b.{0,40}\\b(?:list|off|database|mailing|address|details|data|records?|emails?)\\b|\\b(?:please|kindly)"
                        + " remove me\\b|\\b(?:stop|quit|cease)"
                        + " (?:emailing|e-mailing|mailing|contacting|messaging|writing|sending|spamming|calling)\\b|\\b(?:do"
                        + " not|don't|dont|never)"
                        + " (?:contact|email|e-mail|mail|write|message|call)\\b.{0,20}\\b(?:me|us|again|anymore)\\b|\\bno"
                        + " (?:more|further)"
                        + " (?:e-?mails?|messages|mailings|contact)\\b|\\bopt(?:ing)?[ -]?(?:me"
                        + " )?out\\b|\\bleave (?:me|us) alone\\b|\\bnot (?:wish|want) to (?:be"
                        + " contacted|receive|hear)\\b|\\btake me"
                        + " off\\b|\\b(?:abmelden|abbestellen|austragen|abgemeldet)\\b|\\bkeine"
                        + " (?:weiteren |mehr"
                        + " )?(?:e-?mails?|mails|nachrichten|werbung|newsletter|anrufe)\\b|\\b(?:löschen|entfernen|streichen|nehmen)"
                        + " sie (?:mich|uns|meine|unsere)\\b|\\b(?:nicht mehr|nie wieder)"
                        + " (?:kontaktieren|anschreiben|schreiben|anrufen|melden)\\b|\\blassen sie"
                        + " (?:mich|uns) in ruhe\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS
                            | Pattern.DOTALL);

    private OptOut() {}

    public static boolean isAsked(String text) {
        return ASKED.matcher(text.replace('’', '\'')).find();
    }
}
