package org.hongchuang.accreditation.rest.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hongchuang.accreditation.api.FigureSource;
import org.hongchuang.accreditation.api.FiguresView;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a base for a year.
 *
 * @param revision 0 if none were entered yet
 * @param figures by metric id: numbers, true or false, days
 */
public record FiguresBody(
        UUID caseId,
        int year,
        int revision,
        Map<String, Object> figures,
        @Nullable FigureSource source,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt) {
    static FiguresBody of(FiguresView view) {
        Map<String, Object> figures = new TreeMap<>();
        view.values().forEach((id, value) -> figures.put(id, typed(value)));
        return new FiguresBody(
                view.caseId(),
                view.year(),
                view.revision(),
                figures,
                view.source(),
                view.enteredBy(),
                view.enteredAt());
    }

    private static Object typed(String value) {
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        return value.matches("[0-9]+(\\.[0-9]+)?") ? new BigDecimal(value) : value;
    }
}
