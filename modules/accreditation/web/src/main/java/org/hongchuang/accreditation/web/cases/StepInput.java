package org.hongchuang.accreditation.web.cases;

import java.io.Serial;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.VisitReport;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/** What is filled in for the next step of a case. */
public class StepInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable String grounds;
    private @Nullable String on;
    private @Nullable String minutesNo;
    private @Nullable String visitors;
    private List<FieldInput> questions = List.of();

    void ask(List<Metric> metrics) {
        questions = metrics.stream()
                .map(metric -> FieldInput.of(metric, null, true))
                .toList();
    }

    String text() {
        return grounds == null ? "" : grounds;
    }

    @Nullable
    LocalDate day() {
        try {
            return on == null ? null : LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new Rejection("accreditation.case.day");
        }
    }

    Decision decision() {
        return new Decision(day(), minutesNo, grounds);
    }

    VisitReport visit() {
        Map<String, Boolean> confirmed = new HashMap<>();
        for (FieldInput question : questions) {
            String answer = question.getValue();
            if (answer != null && !answer.isEmpty()) {
                confirmed.put(question.getId(), answer.equals("true"));
            }
        }
        return new VisitReport(day(), visitors, grounds, confirmed);
    }

    public List<FieldInput> getQuestions() {
        return questions;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }

    public @Nullable String getOn() {
        return on;
    }

    public void setOn(@Nullable String on) {
        this.on = on;
    }

    public @Nullable String getMinutesNo() {
        return minutesNo;
    }

    public void setMinutesNo(@Nullable String minutesNo) {
        this.minutesNo = minutesNo;
    }

    public @Nullable String getVisitors() {
        return visitors;
    }

    public void setVisitors(@Nullable String visitors) {
        this.visitors = visitors;
    }
}
