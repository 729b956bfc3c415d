package org.hongchuang.accreditation.web.appraisal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The years an appraisal can be about, for pages that let one choose; the present year first. */
@Named
@RequestScoped
public class AppraisalYears {
    private static final int FIRST = 2019;

    @Inject
    private Clock clock;

    public List<Integer> getAll() {
        return IntStream.iterate(getPresent(), year -> year >= FIRST, year -> year - 1)
                .boxed()
                .toList();
    }

    public int getPresent() {
        return Year.now(clock).getValue();
    }
}
