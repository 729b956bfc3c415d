package org.hongchuang.accreditation.web.appraisal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hongchuang.rulebook.Outcome;
import org.hongchuang.rulebook.Receipt;

/** The kinds of rules a receipt answers, in the order of the page. */
enum ReceiptPart {
    ITEMS("ItemVerdict", receipt -> receipt.appraisal().items()),
    ELIGIBILITY("Verdict", Receipt::eligibility),
    CONSEQUENCES("ConsequenceVerdict", Receipt::consequences),
    RENEWAL("Verdict", Receipt::renewal),
    SUBSIDIES("Verdict", Receipt::subsidies),
    INSTALMENTS("Verdict", Receipt::instalments),
    CALCULATED("Verdict", Receipt::calculated),
    LOANS("Verdict", Receipt::loans),
    TARGETS("Verdict", Receipt::targets);

    private final String verdicts;
    private final Function<Receipt, List<? extends Outcome>> outcomes;

    ReceiptPart(String verdicts, Function<Receipt, List<? extends Outcome>> outcomes) {
        this.verdicts = verdicts;
        this.outcomes = outcomes;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<? extends Outcome> of(Receipt receipt) {
        return outcomes.apply(receipt);
    }

    /** Prefix of the texts of its verdicts. */
    String verdicts() {
        return "accreditation.receipt." + verdicts;
    }
}
