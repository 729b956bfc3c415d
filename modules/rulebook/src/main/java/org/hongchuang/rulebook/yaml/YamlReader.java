package org.hongchuang.rulebook.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads one YAML document within bounds: size, nesting depth, number of values, length of keys, and no aliases. */
public final class YamlReader {

    static final int MAX_CHARACTERS = 400_000;
    static final int MAX_DEPTH = 20;
    static final int MAX_VALUES = 30_000;
    static final int MAX_KEY = 60;

    private YamlReader() {}

    /**
     * Reads the text.
     *
     * @throws MalformedYaml with every problem found
     */
    public static YamlTree read(String text) throws MalformedYaml {
        if (text.length() > MAX_CHARACTERS) {
            throw malformed(new Mark(1, 1), "the file is longer than " + MAX_CHARACTERS + " characters");
        }
        try {
            LoaderOptions options = options();
            Composer composer = new Composer(new ReadEvents(boundedEvents(text, options)), new Resolver(), options);
            return tree(text, composer.getSingleNode());
        } catch (MarkedYAMLException e) {
            throw malformed(mark(e.getProblemMark()), String.valueOf(e.getProblem()));
        } catch (YAMLException e) {
            throw malformed(new Mark(1, 1), String.valueOf(e.getMessage()));
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH + 1);
        options.setMaxAliasesForCollections(0);
        return options;
    }

    private static Queue<Event> boundedEvents(String text, LoaderOptions options) throws MalformedYaml {
        Queue<Event> events = new ArrayDeque<>();
        List<YamlProblem> problems = new ArrayList<>();
        int depth = 0;
        int values = 0;
        for (Event event : new Yaml(options).parse(new StringReader(text))) {
            events.add(event);
            if (event instanceof NodeEvent && ++values > MAX_VALUES) {
                throw malformed(mark(event.getStartMark()), "more than " + MAX_VALUES + " keys and values");
            } else if (event instanceof AliasEvent) {
                problems.add(new YamlProblem(mark(event.getStartMark()), "aliases are not allowed"));
            } else if (event instanceof CollectionStartEvent && ++depth == MAX_DEPTH + 1) {
                throw malformed(mark(event.getStartMark()), "nested deeper than " + MAX_DEPTH + " levels");
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        if (!problems.isEmpty()) {
            throw new MalformedYaml(problems);
        }
        return events;
    }

    private static YamlTree tree(String text, @Nullable Node root) throws MalformedYaml {
        if (root == null) {
            throw malformed(new Mark(1, 1), "the file is empty");
        }
        NodeConverter converter = new NodeConverter(text);
        JsonNode tree = converter.convert(root, JsonPointer.empty());
        if (!converter.problems().isEmpty()) {
            throw new MalformedYaml(converter.problems());
        }
        return new YamlTree(tree, converter.marks());
    }

    private static MalformedYaml malformed(Mark at, String message) {
        return new MalformedYaml(List.of(new YamlProblem(at, message)));
    }

    static Mark mark(org.yaml.snakeyaml.error.@Nullable Mark mark) {
        return mark == null ? new Mark(1, 1) : new Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
