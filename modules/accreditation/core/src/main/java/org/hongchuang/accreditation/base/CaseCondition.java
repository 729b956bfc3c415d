package org.hongchuang.accreditation.base;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hongchuang.accreditation.api.CaseFilter;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.kernel.error.Rejection;

/**
 * Which cases {@code c} are wanted, as SQL and its values.
 *
 * @param begun expression for the order in which they were begun, as an index of the reach has it
 */
record CaseCondition(String sql, String begun, List<Object> list) {
    private static final String AS_INDEXED = "(c.id + 0)";
    private static final int LONGEST_TEXT = 200;
    private static final Pattern BEGINNING_OF_CODE = Pattern.compile("[0-9A-Z]{2,18}");

    /**
     * @param scope cases at or below this path
     * @throws Rejection if more text is looked for than a name holds
     */
    static CaseCondition of(String scope, CaseFilter filter) {
        CaseCondition wanted = within(scope);
        if (!filter.states().isEmpty()) {
            wanted = wanted.and("c.state = any (?)", (Object)
                    filter.states().stream().map(CaseState::name).toArray(String[]::new));
        }
        if (filter.kind() != null && !filter.kind().isBlank()) {
            wanted = wanted.and("c.kind = ?", filter.kind());
        }
        return filter.text() == null ? wanted : wanted.named(filter.text());
    }

    /** A federation and a county have an index of their cases in the order they came in. */
    private static CaseCondition within(String scope) {
        return switch (scope.split("/", -1).length) {
            case 3 -> new CaseCondition("substring(c.org_path from '^/[0-9]+/') = ?", AS_INDEXED, List.of(scope));
            case 4 ->
                new CaseCondition("substring(c.org_path from '^/[0-9]+/[0-9]+/') = ?", AS_INDEXED, List.of(scope));
            default -> new CaseCondition("c.org_path like ?", "c.id", List.of(scope + "%"));
        };
    }

    /** Every word has to stand in the name, in any order; or be the beginning of the credit code. */
    private CaseCondition named(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new Rejection("accreditation.cases.text-too-long", LONGEST_TEXT);
        }
        CaseCondition wanted = this;
        for (String word : folded(text).split("[\\s\\x00]+")) {
            if (!word.isEmpty()) {
                wanted = wanted.word(word);
            }
        }
        return wanted;
    }

    private CaseCondition word(String word) {
        String name = "c.name_grams @> accr_asked_grams(?) and c.name_folded like ?";
        String part = "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        String code = word.toUpperCase(Locale.ROOT);
        return BEGINNING_OF_CODE.matcher(code).matches()
                ? and("(" + name + " or c.credit_code like ?)", word, part, code + "%")
                : and(name, word, part);
    }

    /** As {@code accr_folded} does it in the database. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    CaseCondition and(String more, Object... values) {
        List<Object> all = new ArrayList<>(list);
        all.addAll(List.of(values));
        return new CaseCondition(sql + " and " + more, begun, all);
    }

    /** The values, and more after them. */
    Object[] values(Object... further) {
        List<Object> all = new ArrayList<>(list);
        all.addAll(List.of(further));
        return all.toArray();
    }
}
