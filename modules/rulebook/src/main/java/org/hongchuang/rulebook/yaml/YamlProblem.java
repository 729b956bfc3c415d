package org.hongchuang.rulebook.yaml;

/** What is wrong with a YAML text, and where. */
public record YamlProblem(Mark at, String message) {}
