package org.hongchuang.accreditation.rest.measures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What recording a measure will do.
 *
 * @param problem code of what is in its way; left out if nothing is
 */
@Schema(name = "MeasureEffect")
public record EffectBody(
        UUID measure,
        @Nullable CaseCommand step,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate banFrom,
        @Nullable LocalDate banLastDay,
        @Nullable String problem,
        @Nullable String detail) {

    static EffectBody of(MeasureEffect effect) {
        Rejection problem = effect.problem();
        return new EffectBody(
                effect.measure(),
                effect.step(),
                effect.dueOn(),
                effect.banFrom(),
                effect.banLastDay(),
                problem == null ? null : problem.code(),
                problem == null ? null : Texts.of(Locale.SIMPLIFIED_CHINESE, problem));
    }
}
