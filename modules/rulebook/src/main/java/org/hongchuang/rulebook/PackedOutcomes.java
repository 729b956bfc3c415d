package org.hongchuang.rulebook;

import java.util.List;
import java.util.Objects;
import org.hongchuang.rulebook.instalment.InstalmentPath;
import org.jspecify.annotations.Nullable;

/**
 * Everything a receipt answers, in few bytes: verdicts, points, amounts, states, and what is missing. Which rule each is of
 * follows from the edition; the values compared follow from the facts.
 */
final class PackedOutcomes {

    private static final int VERSION = 1;

    private final PackedNames names;

    PackedOutcomes(PackedNames names) {
        this.names = names;
    }

    byte[] write(Receipt receipt) {
        PackedWriter out = new PackedWriter();
        out.octet(VERSION);
        list(receipt.eligibility(), out);
        Appraisal appraisal = receipt.appraisal();
        out.text(Objects.requireNonNullElse(appraisal.gradeId(), ""));
        out.decimal(appraisal.score().certain());
        out.decimal(appraisal.score().attainable());
        list(appraisal.items(), out);
        list(receipt.consequences(), out);
        list(receipt.subsidies(), out);
        list(receipt.loans(), out);
        list(receipt.instalments(), out);
        list(receipt.calculated(), out);
        list(receipt.targets(), out);
        list(receipt.renewal(), out);
        return out.bytes();
    }

    private void list(List<? extends Outcome> outcomes, PackedWriter out) {
        out.number(outcomes.size());
        for (Outcome outcome : outcomes) {
            out.octet(outcome.verdict().ordinal());
            if (outcome.verdict() == Verdict.UNKNOWN) {
                out.number(outcome.missing().size());
                outcome.missing().forEach(name -> names.write(name, out));
            }
            result(outcome, out);
        }
    }

    private static void result(Outcome outcome, PackedWriter out) {
        if (outcome instanceof ItemOutcome item) {
            out.decimal(item.points());
        } else if (outcome instanceof SubsidyOutcome subsidy) {
            out.decimal(subsidy.amount());
        } else if (outcome instanceof CalculatedOutcome calculated) {
            out.decimal(calculated.amount());
            calculated.parts().forEach(part -> out.decimal(part.amount()));
        } else if (outcome instanceof TargetOutcome target) {
            out.octet(target.state().ordinal());
            out.decimal(target.reached());
        } else if (outcome instanceof InstalmentOutcome instalment) {
            out.decimal(instalment.amount());
            path(instalment.path(), out);
        }
    }

    private static void path(@Nullable InstalmentPath path, PackedWriter out) {
        out.number(path == null ? 0 : path.years().size());
        if (path != null) {
            out.octet(path.state().ordinal());
            out.number(path.gap() == null ? 0 : path.gap());
            out.decimal(path.paid());
        }
    }
}
