package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hongchuang.rulebook.yaml.YamlTree;

/**
 * The readings of ambiguous clauses. The body of an edition states the chosen reading; every other reading lists what
 * it replaces, as paths of keys and ids with a new value.
 */
final class Readings {

    private static final JsonPointer RULINGS = JsonPointer.compile("/rulings");

    private Readings() {}

    /** The readings the body states, by ruling. */
    static SortedMap<String, String> chosen(EditionFile file) {
        SortedMap<String, String> chosen = new TreeMap<>();
        for (JsonNode ruling : file.root().at(RULINGS)) {
            chosen.put(ruling.path("id").asText(), ruling.path("chosen").asText());
        }
        return chosen;
    }

    /**
     * The file with other readings chosen.
     *
     * @param choice readings by ruling, each of which exists
     */
    static EditionFile choose(EditionFile file, Map<String, String> choice) {
        EditionFile variant = file;
        JsonNode rulings = file.root().at(RULINGS);
        for (int i = 0; i < rulings.size(); i++) {
            String stated = rulings.get(i).path("chosen").asText();
            String wanted = choice.getOrDefault(rulings.get(i).path("id").asText(), stated);
            JsonNode readings = rulings.get(i).path("readings");
            for (int j = 0; j < readings.size(); j++) {
                if (!wanted.equals(stated)
                        && readings.get(j).path("id").asText().equals(wanted)) {
                    variant = apply(variant, i, at(i, j));
                }
            }
        }
        return variant;
    }

    /** The file with one reading of one ruling applied; its paths are known to lead somewhere. */
    static EditionFile apply(EditionFile file, int ruling, JsonPointer reading) {
        YamlTree tree = file.tree()
                .replaced(RULINGS.appendIndex(ruling).appendProperty("chosen"), reading.appendProperty("id"));
        int replacements = file.root().at(reading).path("replace").size();
        for (int k = 0; k < replacements; k++) {
            JsonPointer replacement = reading.appendProperty("replace").appendIndex(k);
            String path = tree.root().at(replacement).path("at").asText();
            JsonPointer target = ReplacementPath.resolve(tree.root(), path);
            if (target == null) {
                throw new IllegalArgumentException("These readings do not go together: nothing is at " + path);
            }
            tree = tree.replaced(target, replacement.appendProperty("value"));
        }
        return new EditionFile(file.name(), tree);
    }

    static JsonPointer at(int ruling, int reading) {
        return RULINGS.appendIndex(ruling).appendProperty("readings").appendIndex(reading);
    }
}
