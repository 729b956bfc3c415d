package org.hongchuang.rulebook.benchmark;

import java.util.List;
import java.util.Map;
import org.hongchuang.rulebook.CaseFacts;
import org.kie.api.io.Resource;
import org.hongchuang.rulebook.Metric;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.InputDataNode;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The scoring table in DMN, run by Drools. */
final class DmnRubric {

    private static final String SCORED = "scored_";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final List<String> figures;
    private final List<String> scores;

    /** @param file a DMN file beside this class */
    DmnRubric(String file) {
        Resource resource = ResourceFactory.newClassPathResource(file, DmnRubric.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
        List<String> inputs = model.getInputs().stream().map(InputDataNode::getName).toList();
        figures = inputs.stream().filter(RandomBases.EDITION.metrics().stream().map(Metric::id).toList()::contains).toList();
        scores = inputs.stream().filter(input -> input.startsWith(SCORED)).toList();
    }

    /** All values the decisions gave, by name. */
    Map<?, ?> appraise(CaseFacts facts) {
        DMNContext context = runtime.newContext();
        context.set("kind", facts.kind());
        figures.forEach(figure -> context.set(figure, facts.values().get(figure)));
        scores.forEach(score -> context.set(score, facts.scores().get(score.substring(SCORED.length()))));
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Object appraisal = result.getContext().get("appraisal");
        return appraisal instanceof Map<?, ?> nested ? nested : result.getContext().getAll();
    }
}
