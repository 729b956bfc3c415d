package org.hongchuang.accreditation.measure;

import java.time.Instant;
import java.util.UUID;
import org.hongchuang.accreditation.api.MeasureKind;
import org.hongchuang.accreditation.api.MeasureState;
import org.hongchuang.accreditation.api.MeasureTerms;
import org.hongchuang.accreditation.api.MeasureView;

/** Measures as the database would hold them. */
final class Samples {
    private Samples() {}

    static StoredMeasure measure(MeasureState state, String proposedBy) {
        MeasureView view = new MeasureView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "甲基地",
                MeasureKind.RECTIFY,
                state,
                null,
                null,
                null,
                "nanchang-bases@2019-06-20",
                "rectify",
                2026,
                "附件2 第七条（一）2",
                "限期整改",
                "rectification",
                "考核不合格",
                MeasureTerms.NONE,
                0,
                proposedBy,
                Instant.parse("2026-11-21T02:00:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        return new StoredMeasure(1, 1, "/1/2/3/", null, null, view);
    }
}
