package org.hongchuang.rulebook;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** Whoever is appraised came in somehow, by steps or by record; steps begin with the application and end with the title. */
final class ProcedureCheck extends EditionCheck {

    private static final String STEPS = "/application/steps";
    private static final String ENROLMENT = "/enrolment";

    ProcedureCheck(EditionFile file) {
        super(file);
    }

    @Override
    void finish() {
        waysIn();
        steps(file.at(STEPS));
    }

    private void waysIn() {
        boolean steps = !file.at(STEPS).isEmpty();
        boolean enrolment = file.at(ENROLMENT).isObject();
        if (steps && enrolment && enrolsAll()) {
            problem(JsonPointer.compile(ENROLMENT), "all kinds come in by record, so the steps are for nobody");
        } else if (!steps && file.at("/assessment").isObject() && !(enrolment && enrolsAll())) {
            problem(JsonPointer.compile("/assessment"), "neither steps nor enrolment say how cases come in");
        }
    }

    private boolean enrolsAll() {
        Set<String> left = new HashSet<>();
        file.at("/kinds").forEach(kind -> left.add(kind.path("id").asText()));
        JsonNode enrolled = file.at(ENROLMENT + "/kinds");
        enrolled.forEach(kind -> left.remove(kind.asText()));
        return enrolled.isEmpty() || left.isEmpty();
    }

    private void steps(JsonNode steps) {
        for (int i = 0; i < steps.size(); i++) {
            JsonPointer at = JsonPointer.compile(STEPS + "/" + i);
            String act = steps.path(i).path("act").asText();
            if (act.equals("SUBMIT") != (i == 0)) {
                problem(at, "the first step and no other is the application (SUBMIT)");
            }
            if (act.equals("NAME") && i < steps.size() - 1) {
                problem(at, "naming (NAME) is the last step");
            }
            if (act.equals("NOTICE") != steps.path(i).has("notice")) {
                problem(at, "a public notice (NOTICE), and no other step, has its days in notice");
            }
        }
    }
}
