package org.hongchuang.policies.api;

import java.util.Locale;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.StageFault;

/** What is wrong with a plan of stages, in the reader's language. */
public final class StageFaultText {
    private StageFaultText() {}

    public static String of(Locale language, StageFault fault) {
        String said = Texts.of(
                language, "policies.stages." + fault.sort(), fault.values().toArray());
        return fault.stage() == 0
                ? said
                : Texts.of(language, "policies.stages.stage", Integer.toString(fault.stage()), said);
    }
}
