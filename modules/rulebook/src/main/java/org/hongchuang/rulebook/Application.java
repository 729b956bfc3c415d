package org.hongchuang.rulebook;

import java.util.List;

/** How one applies: who may, with what forms and materials, by what steps; and what needs the steps again. */
public record Application(
        List<Applicant> applicants,
        List<Form> forms,
        List<Material> materials,
        List<Step> steps,
        List<Change> changes) {

    static final Application NONE = new Application(List.of(), List.of(), List.of(), List.of(), List.of());

    public Application {
        applicants = Copies.of(applicants);
        forms = Copies.of(forms);
        materials = Copies.of(materials);
        steps = Copies.of(steps);
        changes = Copies.of(changes);
    }
}
