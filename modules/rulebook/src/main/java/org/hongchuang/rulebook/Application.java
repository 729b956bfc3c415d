package org.hongchuang.rulebook;

import java.util.List;

/** How one applies: forms, materials and the steps to a decision. */
public record Application(List<Form> forms, List<Material> materials, List<Step> steps) {
    public Application {
        forms = Copies.of(forms);
        materials = Copies.of(materials);
        steps = Copies.of(steps);
    }
}
