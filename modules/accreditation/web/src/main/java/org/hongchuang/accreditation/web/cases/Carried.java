package org.hongchuang.accreditation.web.cases;

import java.util.List;

/** Taking over what stood in fields the last time. */
final class Carried {
    private Carried() {}

    /** Fills the blank fields and says how many; what is typed stays. */
    static void intoBlank(List<FieldInput> fields) {
        long filled = fields.stream().filter(FieldInput::carryIfBlank).count();
        long kept = fields.stream().filter(FieldInput::isCarriable).count();
        Notice.done(kept == 0 ? "accreditation.carry.done" : "accreditation.carry.done-kept", filled, kept);
    }
}
