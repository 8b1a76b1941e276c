package fairlead.search;

import fairlead.storage.Folded;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks a candidate against what was typed and picks the line that shows the match.
final class Matcher {

    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    private final SearchQuery query;

    Matcher(SearchQuery query) {
        this.query = query;
    }

    /// Empty where the row does not hold every word, nor the number.
    Optional<SearchHit> match(SearchRow row) {
        if (query.isPhone() && SearchQuery.digits(row.phone()).contains(query.digits())) {
            return Optional.of(hit(row, row.phone(), 0, row.phone().length()));
        }
        List<Folded> lines = lines(row);
        boolean all =
                query.words().stream()
                        .allMatch(word -> lines.stream().anyMatch(l -> l.text().contains(word)));
        return all ? Optional.of(literal(row, lines)) : Optional.empty();
    }

    /// A hit whose match is not literal, with the line in which a word is nearly the first one
    /// typed.
    SearchHit similar(SearchRow row) {
        String first = query.words().getFirst();
        String line =
                row.texts().stream()
                        .flatMap(String::lines)
                        .filter(text -> isNear(text, first))
                        .findFirst()
                        .orElse(row.texts().getFirst());
        return hit(row, line, 0, 0);
    }

    private static boolean isNear(String line, String word) {
        return Stream.of(Folded.text(line).split("[^\\p{L}\\p{N}]+"))
                .anyMatch(other -> ONE_LETTER.apply(other, word) >= 0);
    }

    private SearchHit literal(SearchRow row, List<Folded> lines) {
        String first = query.words().getFirst();
        List<String> texts = row.texts().stream().flatMap(String::lines).toList();
        for (int i = 0; i < lines.size(); i++) {
            int found = lines.get(i).text().indexOf(first);
            if (found >= 0) {
                int[] at = lines.get(i).at();
                return hit(row, texts.get(i), at[found], at[found + first.length()]);
            }
        }
        return similar(row);
    }

    private static List<Folded> lines(SearchRow row) {
        return row.texts().stream().flatMap(String::lines).map(Folded::of).toList();
    }

    private static SearchHit hit(SearchRow row, String line, int from, int to) {
        return new SearchHit(row.kind(), row.leadId(), row.lead(), line, from, to, row.at());
    }
}
