package org.hongchuang.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hongchuang.rulebook.yaml.MalformedYaml;
import org.hongchuang.rulebook.yaml.YamlReader;

/** Reads edition files and says everything that is wrong with them at once. */
public final class EditionLoader {

    private EditionLoader() {}

    /**
     * Reads an edition with all its readings.
     *
     * @param yaml content of the file
     * @param name name of the file, for messages
     */
    public static LoadResult load(String yaml, String name) {
        try {
            return load(new EditionFile(name, YamlReader.read(yaml)));
        } catch (MalformedYaml e) {
            return new LoadResult.Refused(e.problems().stream()
                    .map(problem -> new EditionProblem(
                            name, problem.at().line(), problem.at().column(), problem.message()))
                    .toList());
        }
    }

    static LoadResult load(EditionFile file) {
        List<EditionProblem> ofShape = SchemaCheck.problems(file);
        SortedSet<EditionProblem> problems = new TreeSet<>(ofShape);
        problems.addAll(EditionChecks.problems(file));
        if (ofShape.isEmpty()) {
            problems.addAll(ReadingCheck.problems(file));
            problems.addAll(SampleValues.problems(file));
        }
        return problems.isEmpty()
                ? new LoadResult.Loaded(Edition.of(file, Map.of()))
                : new LoadResult.Refused(List.copyOf(problems));
    }
}
