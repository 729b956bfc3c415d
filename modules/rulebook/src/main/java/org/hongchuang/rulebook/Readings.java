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
            String stated = rulings.path(i).path("chosen").asText();
            String wanted = choice.getOrDefault(rulings.path(i).path("id").asText(), stated);
            JsonNode readings = rulings.path(i).path("readings");
            for (int j = 0; j < readings.size(); j++) {
                if (!wanted.equals(stated)
                        && readings.path(j).path("id").asText().equals(wanted)) {
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
        return new EditionFile(file.name(), Replacements.apply(tree, reading.appendProperty("replace")));
    }

    static JsonPointer at(int ruling, int reading) {
        return RULINGS.appendIndex(ruling).appendProperty("readings").appendIndex(reading);
    }
}
