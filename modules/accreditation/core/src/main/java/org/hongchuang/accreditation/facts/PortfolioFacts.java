package org.hongchuang.accreditation.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.AppraisedCase;
import org.hongchuang.accreditation.edition.CaseDays;
import org.hongchuang.accreditation.run.Span;
import org.hongchuang.rulebook.Edition;

/** What is known about a part of a portfolio: read once, in a few statements, and put together for any edition. */
@ApplicationScoped
public class PortfolioFacts {
    @Inject
    private CaseInputsReader reader;

    /**
     * The cases of a portfolio in a chunk.
     *
     * @param year the year appraised
     * @param on the day of the decision
     */
    public Part read(Portfolio portfolio, Span span, int year, LocalDate on) {
        return new Part(reader.of(portfolio, span, year, on), year, on);
    }

    /** Cases with what is stored about them. */
    public static final class Part {
        private final List<CaseInputs> inputs;
        private final int year;
        private final LocalDate on;

        private Part(List<CaseInputs> inputs, int year, LocalDate on) {
            this.inputs = inputs;
            this.year = year;
            this.on = on;
        }

        /** The facts that this edition asks for, of all cases, by number. */
        public List<AppraisedCase> under(Edition edition) {
            return under(days -> edition);
        }

        /** The facts of all cases, by number, each as the edition asks that the choice gives for it. */
        public List<AppraisedCase> under(Function<CaseDays, Edition> choice) {
            return stream(choice).toList();
        }

        /** As {@link #under(Function)}, put together one after the other as they are taken. */
        public Stream<AppraisedCase> stream(Function<CaseDays, Edition> choice) {
            Map<CaseDays, Edition> chosen = new HashMap<>();
            Map<Edition, FactsAssembler> assemblers = new HashMap<>();
            return inputs.stream().map(each -> assemblers
                    .computeIfAbsent(
                            chosen.computeIfAbsent(each.days(), choice),
                            edition -> new FactsAssembler(edition, year, on))
                    .appraised(each));
        }
    }
}
