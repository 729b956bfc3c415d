package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hongchuang.rulebook.yaml.YamlTree;

/** Made-up values in the place of what a document leaves out: for demonstrations, and marked as such. */
final class SampleValues {

    private static final JsonPointer ABSENT = JsonPointer.compile("/absent");

    private SampleValues() {}

    /** The file with the samples of all its absences put in; their paths are known to lead somewhere. */
    static EditionFile putInto(EditionFile file) {
        YamlTree tree = file.tree();
        for (JsonPointer list : lists(file)) {
            tree = Replacements.apply(tree, list);
        }
        return new EditionFile(file.name(), tree);
    }

    /** The samples lead somewhere, and the edition with them passes all checks. */
    static List<EditionProblem> problems(EditionFile file) {
        List<EditionProblem> problems = new ArrayList<>();
        List<JsonPointer> lists = lists(file);
        lists.forEach(list -> problems.addAll(Replacements.problems(file, list)));
        if (problems.isEmpty() && !lists.isEmpty()) {
            problems.addAll(EditionChecks.problems(putInto(file), file));
        }
        return problems;
    }

    private static List<JsonPointer> lists(EditionFile file) {
        List<JsonPointer> lists = new ArrayList<>();
        JsonNode absences = file.root().at(ABSENT);
        for (int i = 0; i < absences.size(); i++) {
            if (absences.path(i).has("sample")) {
                lists.add(ABSENT.appendIndex(i).appendProperty("sample"));
            }
        }
        return lists;
    }
}
