package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.yaml.YamlTree;

/** Lists of values that take the place of others, as readings and samples have them. */
final class Replacements {

    private Replacements() {}

    /** The tree with the replacements of a list made. */
    static YamlTree apply(YamlTree original, JsonPointer list) {
        YamlTree tree = original;
        int replacements = original.root().at(list).size();
        for (int i = 0; i < replacements; i++) {
            JsonPointer replacement = list.appendIndex(i);
            String path = tree.root().at(replacement).path("at").asText();
            JsonPointer target = ReplacementPath.resolve(tree.root(), path);
            if (target == null) {
                throw new IllegalArgumentException("These replacements do not go together: nothing is at " + path);
            }
            tree = tree.replaced(target, replacement.appendProperty("value"));
        }
        return tree;
    }

    /** The replacements of a list that lead nowhere. */
    static List<EditionProblem> problems(EditionFile file, JsonPointer list) {
        List<EditionProblem> problems = new ArrayList<>();
        JsonNode replacements = file.root().at(list);
        for (int i = 0; i < replacements.size(); i++) {
            String path = replacements.path(i).path("at").asText();
            if (ReplacementPath.resolve(file.root(), path) == null) {
                problems.add(file.problem(list.appendIndex(i).appendProperty("at"), "the path leads nowhere: " + path));
            }
        }
        return problems;
    }
}
