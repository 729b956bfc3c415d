package org.hongchuang.accreditation.measure;

import org.hongchuang.accreditation.api.MeasureTerms;
import org.jspecify.annotations.Nullable;

/** A proposal ready to be stored: the case, what it rests on, and what is to be done. */
record NewMeasure(
        long caseId,
        String orgPath,
        @Nullable Long finding,
        @Nullable Long follows,
        Footing footing,
        String grounds,
        MeasureTerms terms) {}
