package fairlead.cli.eval;

import fairlead.agents.mailtext.MailLines;
import fairlead.agents.measure.Hits;
import fairlead.settings.FairleadException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Measures, line by line, how well signatures or quoted lines are found. A folder stands for the
/// files in it; blank lines do not count.
final class LinesEvaluation implements Evaluation {
    private final AnnotatedMail.Label label;

    LinesEvaluation(AnnotatedMail.Label label) {
        this.label = label;
    }

    @Override
    public Report run(List<Path> files, EvalMap map) {
        Hits hits = new Hits(0, 0, 0);
        long mails = 0;
        long exact = 0;
        for (Path file : files.stream().flatMap(LinesEvaluation::files).toList()) {
            for (AnnotatedMail mail : AnnotatedMail.read(file)) {
                Hits one = judge(mail);
                hits = hits.plus(one);
                mails++;
                exact += one.wrong() + one.missed() == 0 ? 1 : 0;
            }
        }
        if (hits.right() + hits.missed() == 0) {
            throw new FairleadException("cli.eval.nomarks", null);
        }
        return new Report()
                .count("mails", mails)
                .add("line_f1", hits.f1())
                .add("line_precision", hits.precision())
                .add("line_recall", hits.recall())
                .add("exact_mails", mails == 0 ? Double.NaN : (double) exact / mails);
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new FairleadException("cli.nofile", e, path);
        }
    }

    private Hits judge(AnnotatedMail mail) {
        String text =
                mail.lines().stream()
                        .map(AnnotatedMail.Line::text)
                        .collect(Collectors.joining("\n"));
        MailLines found = MailLines.of(text, mail.sender());
        Set<Integer> chosen =
                label == AnnotatedMail.Label.SIGNATURE ? found.signature() : found.quoted();
        long right = 0;
        long wrong = 0;
        long missed = 0;
        for (int at = 0; at < mail.lines().size(); at++) {
            AnnotatedMail.Line line = mail.lines().get(at);
            if (line.text().isBlank()) {
                continue;
            }
            boolean wanted = line.label() == label;
            right += wanted && chosen.contains(at) ? 1 : 0;
            wrong += !wanted && chosen.contains(at) ? 1 : 0;
            missed += wanted && !chosen.contains(at) ? 1 : 0;
        }
        return new Hits(right, wrong, missed);
    }
}
