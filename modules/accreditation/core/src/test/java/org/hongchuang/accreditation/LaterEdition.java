package org.hongchuang.accreditation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.hongchuang.rulebook.EditionLoader;
import org.hongchuang.rulebook.ExistingCases;
import org.hongchuang.rulebook.Rulebooks;

/** A second edition of the bases' rulebook, made from the first. */
public final class LaterEdition {
    public static final String FIRST = "nanchang-bases@2019-06-20";
    private static final String BEGINS = "  from: 2019-06-20\n";

    private static final Map<String, Edition> LOADED = new ConcurrentHashMap<>();

    private LaterEdition() {}

    /** The edition of a text; many tests ask for the same ones, and checking all readings takes its time. */
    public static Edition loaded(String yaml) {
        return LOADED.computeIfAbsent(
                yaml, text -> EditionLoader.load(text, "later.yaml").orThrow());
    }

    /**
     * The text of an edition that asks for a success rate of 30 % instead of 60 %.
     *
     * @param from its first day
     * @param replacements what else differs: a text, and what stands in its place
     */
    public static String yaml(String from, ExistingCases.From existingCases, String... replacements) {
        String yaml = Rulebooks.bundledText(EditionId.parse(FIRST))
                .replace(
                        BEGINS, "  from: " + from + "\n  existingCases: {from: " + existingCases + ", cite: 附件2 第九条}\n")
                .replace("success_rate >= 60", "success_rate >= 30")
                .replace("success_rate < 60", "success_rate < 30");
        for (int i = 0; i < replacements.length; i += 2) {
            String changed = yaml.replace(replacements[i], replacements[i + 1]);
            if (changed.equals(yaml)) {
                throw new IllegalArgumentException("The first edition does not say " + replacements[i]);
            }
            yaml = changed;
        }
        return yaml;
    }
}
