package org.hongchuang.policies.api;

import java.io.Serializable;
import java.util.List;
import org.hongchuang.rulebook.Fate;
import org.hongchuang.rulebook.Localized;

/**
 * What became of every article of a document, and how its ambiguous clauses are read.
 *
 * @param edition its name
 * @param articles in the order of the document
 * @param rulings in the order of the edition
 */
public record Coverage(String edition, Localized title, String number, List<Article> articles, List<RulingLine> rulings)
        implements Serializable {
    public Coverage {
        articles = List.copyOf(articles);
        rulings = List.copyOf(rulings);
    }

    /**
     * An article.
     *
     * @param by what it became, each leading to its place in the document
     * @param examples the worked examples that show one of those rules
     * @param why in words
     */
    public record Article(String article, Fate fate, List<Cell.Line> by, List<Example> examples, String why)
            implements Serializable {
        public Article {
            by = List.copyOf(by);
            examples = List.copyOf(examples);
        }
    }

    /**
     * A worked example of a rulebook.
     *
     * @param name of its file
     * @param situation what it is about, in English as it is written
     */
    public record Example(String name, String situation) implements Serializable {}

    /** An ambiguous clause with its readings. */
    public record RulingLine(String id, String article, String question, List<ReadingLine> readings)
            implements Serializable {
        public RulingLine {
            readings = List.copyOf(readings);
        }
    }

    /**
     * A way to read it.
     *
     * @param chosen whether the edition takes it
     * @param changes what would be different under it, in words; empty for the one chosen
     */
    public record ReadingLine(String id, String label, boolean chosen, List<String> changes) implements Serializable {
        public ReadingLine {
            changes = List.copyOf(changes);
        }
    }
}
