package org.hongchuang.policies.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hongchuang.kernel.text.Texts;

/**
 * What is wrong with an edition file, in the reader's language. The rulebook, which has no texts, says it in English; each of
 * its sentences is known here by its pattern, and what is not known is passed on as it is.
 */
public final class ProblemText {
    private static final List<Phrase> PHRASES = List.of(
            new Phrase("too-long", "the file is longer than (\\d+) characters"),
            new Phrase("too-many", "more than (\\d+) keys and values"),
            new Phrase("alias", "aliases are not allowed"),
            new Phrase("too-deep", "nested deeper than (\\d+) levels"),
            new Phrase("empty", "the file is empty"),
            new Phrase("key", "a key must be a plain word"),
            new Phrase("key-long", "a key has at most (\\d+) characters"),
            new Phrase("duplicate-key", "duplicate key '(.*)'"),
            new Phrase("scalar", "neither a plain decimal nor true, false or text; .*"),
            new Phrase("day", "there is no such day: (.*)"),
            new Phrase("points", "the items of the section add up to (.*)"),
            new Phrase("min-needed", "the grade needs a min"),
            new Phrase("min-idle", "there is no score, so the grade can have no min"),
            new Phrase("grade-zero", "no grade begins at 0"),
            new Phrase("thresholds", "every kind needs the same thresholds: (.*)"),
            new Phrase("reading", "there is no reading '(.*)'"),
            new Phrase("reading-chosen", "the body states the chosen reading, so it replaces nothing"),
            new Phrase("readings-many", "more than (\\d+) readings that are not chosen"),
            new Phrase("reading-idle", "a reading that is not chosen must say what it replaces"),
            new Phrase("path", "the path leads nowhere: (.*)"),
            new Phrase("no-instalments", "no subsidy '(.*)' is paid in instalments"),
            new Phrase("reference-in", "nothing in (.*) has the id '(.*)'"),
            new Phrase("weights", "the weights add up to (.*)"),
            new Phrase("parts", "the parts add up to (.*)"),
            new Phrase("fen", "the share is not a whole number of fen"),
            new Phrase("duplicate-id", "duplicate id '(.*)'"),
            new Phrase("outline", "not an article of source.outline: (.*)"),
            new Phrase("covered-twice", "accounted for twice: (.*)"),
            new Phrase("reference", "nothing has the id '(.*)'"),
            new Phrase("uncovered", "article not accounted for by coverage: (.*)"),
            new Phrase("metric-type", "the metric '(.*)' holds a (.*), not a (.*)"),
            new Phrase("house-subsidy", "the figure '(.*)' needs the subsidy it is about"),
            new Phrase("house-no-subsidy", "the figure '(.*)' is about no subsidy"),
            new Phrase("house-derived", "a metric the house knows is not derived"),
            new Phrase("steps-idle", "all kinds come in by record, so the steps are for nobody"),
            new Phrase("no-way-in", "neither steps nor enrolment say how cases come in"),
            new Phrase("step-submit", "the first step and no other is the application .*"),
            new Phrase("step-name", "naming .* is the last step"),
            new Phrase("step-notice", "a public notice .*, has its days in notice"),
            new Phrase("formula-type", "the formula gives (.*) where (.*) is needed"),
            new Phrase("formula-name", "undeclared reference to '(.*)'"),
            new Phrase("formula-types", "found no matching overload for '(.*)' applied to '(.*)'.*"),
            new Phrase(
                    "formula",
                    "(?s)(?:Syntax error: )?((?:mismatched|extraneous|no viable|token recognition|missing) .*)"),
            new Phrase("key-unknown", "property '(.*)' is not defined in the schema.*"),
            new Phrase("key-missing", "required property '(.*)' not found"),
            new Phrase("enum", "does not have a value in the enumeration (.*)"),
            new Phrase("type", "(\\S+) found, (\\S+) expected"),
            new Phrase("pattern", "does not match the regex pattern (.*)"),
            new Phrase("items-few", "must have at least (\\d+) items.*"),
            new Phrase("items-many", "must have at most (\\d+) items.*"),
            new Phrase("least", "must have an? (?:exclusive )?minimum value of (.*)"),
            new Phrase("most", "must have an? (?:exclusive )?maximum value of (.*)"),
            new Phrase("short", "must be at least (\\d+) characters long"),
            new Phrase("unique", "must have only unique items in the array"),
            new Phrase(
                    "together", "has a missing property '(.*)' which is dependent required because '(.*)' is present"),
            new Phrase("one-of", "must be valid to (?:one and only one|any of the) schemas?.*"),
            new Phrase("not", "must not be valid to the schema.*"),
            new Phrase("constant", "must be the constant value '(.*)'"),
            new Phrase("yaml-colon", "could not find expected ':'"),
            new Phrase("yaml-mapping", "mapping values are not allowed here"),
            new Phrase("yaml-block", "expected <block end>, but found '(.*)'"),
            new Phrase("yaml-flow", "expected ',' or '[\\]}]', but got (.*)"),
            new Phrase("yaml-tab", "found character '\\\\t\\(TAB\\)' that cannot start any token.*"),
            new Phrase("yaml-end", "found unexpected end of stream"),
            new Phrase("yaml", "(?s)((?:found|expected|while|special characters|unacceptable) .*)"));

    private ProblemText() {}

    /** A sentence of the rulebook, and the key of its text. */
    private record Phrase(String key, Pattern pattern) {
        Phrase(String key, String pattern) {
            this(key, Pattern.compile(pattern));
        }

        Optional<String> said(Locale language, String message) {
            Matcher matcher = pattern.matcher(message);
            return matcher.matches()
                    ? Optional.of(Texts.of(
                            language,
                            "policies.problem." + key,
                            IntStream.rangeClosed(1, matcher.groupCount())
                                    .mapToObj(matcher::group)
                                    .toArray()))
                    : Optional.empty();
        }
    }

    /** @param message as the rulebook said it */
    public static String of(Locale language, String message) {
        return PHRASES.stream()
                .flatMap(phrase -> phrase.said(language, message).stream())
                .findFirst()
                .orElse(message);
    }
}
