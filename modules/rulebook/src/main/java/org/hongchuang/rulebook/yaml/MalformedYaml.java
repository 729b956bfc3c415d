package org.hongchuang.rulebook.yaml;

import java.util.List;

/** A text that is not YAML, or YAML beyond the bounds. */
public final class MalformedYaml extends Exception {

    private final transient List<YamlProblem> problems;

    MalformedYaml(List<YamlProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<YamlProblem> problems() {
        return problems;
    }
}
