package fairlead.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.List;
import java.util.Map;

/// How texts are cut for the index, and the queries that ask for them: words, parts of three
/// letters, and beginnings of one and two.
final class SearchFields {

    static final String WORD = "word";
    static final String PART = "part";
    static final String START = "start";

    private static final int PART_LETTERS = 3;

    private SearchFields() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                words(),
                Map.of(
                        PART,
                        new Analyzer() {
                            @Override
                            protected TokenStreamComponents createComponents(String field) {
                                Tokenizer source = new WhitespaceTokenizer(1024);
                                return new TokenStreamComponents(
                                        source, new NGramTokenFilter(source, PART_LETTERS));
                            }
                        },
                        START,
                        new Analyzer() {
                            @Override
                            protected TokenStreamComponents createComponents(String field) {
                                Tokenizer source = letters();
                                return new TokenStreamComponents(
                                        source, new EdgeNGramTokenFilter(source, 1, 2, false));
                            }
                        }));
    }

    static Query containing(SearchKind kind, SearchQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term("kind", kind.name())), Occur.FILTER);
        List<String> parts = query.isPhone() ? List.of(query.digits()) : query.words();
        for (String part : parts) {
            if (kind == SearchKind.EVENT) {
                SearchQuery.wordsOf(part).forEach(word -> all.add(begins(word), Occur.FILTER));
            } else {
                contains(part, all);
            }
        }
        return all.build();
    }

    static Query similar(SearchKind kind, SearchQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term("kind", kind.name())), Occur.FILTER);
        if (!query.isGuessable()) {
            return new MatchNoDocsQuery("too short to guess at");
        }
        List<String> words =
                query.words().stream().flatMap(w -> SearchQuery.wordsOf(w).stream()).toList();
        for (String word : words) {
            boolean guess = word.length() >= SearchQuery.GUESSED_FROM;
            all.add(
                    guess ? new FuzzyQuery(new Term(WORD, word), 1, 1) : begins(word),
                    Occur.FILTER);
        }
        return all.build();
    }

    private static void contains(String part, BooleanQuery.Builder all) {
        if (part.length() < PART_LETTERS) {
            SearchQuery.wordsOf(part)
                    .forEach(w -> all.add(new TermQuery(new Term(START, w)), Occur.FILTER));
            return;
        }
        for (int i = 0; i + PART_LETTERS <= part.length(); i++) {
            String three = part.substring(i, i + PART_LETTERS);
            all.add(new TermQuery(new Term(PART, three)), Occur.FILTER);
        }
    }

    private static Query begins(String word) {
        return new PrefixQuery(new Term(WORD, word));
    }

    private static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(letters());
            }
        };
    }

    private static Tokenizer letters() {
        return CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
    }
}
