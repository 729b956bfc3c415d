package org.hongchuang.accreditation.web.measures;

import java.io.Serializable;
import org.hongchuang.accreditation.api.MeasureEffect;
import org.hongchuang.accreditation.api.MeasureView;
import org.jspecify.annotations.Nullable;

/**
 * What recording a measure will do.
 *
 * @param problem why it cannot be recorded, in the reader's language; null if it can
 */
public record EffectLine(
        MeasureView measure, MeasureEffect effect, @Nullable String problem) implements Serializable {}
