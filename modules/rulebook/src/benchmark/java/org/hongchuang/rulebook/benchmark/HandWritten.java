package org.hongchuang.rulebook.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;

/**
 * The rules of nanchang-bases@2019-06-20 (annexes 1 and 2) as a programmer would write them for this one policy: exact
 * decimals, but no citations, no unknown figures, no compared values. The floor for the engine.
 */
final class HandWritten {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    private static final BigDecimal EIGHT = BigDecimal.valueOf(8);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
    private static final BigDecimal NINETY = BigDecimal.valueOf(90);
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TWO_THOUSAND = BigDecimal.valueOf(2_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    private HandWritten() {}

    /** @param points of the 17 items in the order of the table */
    record Appraisal(BigDecimal[] points, BigDecimal total, String grade) {}

    /** The rules in the order of the edition; true where the engine says MET. */
    record Evaluation(
            Appraisal appraisal, boolean[] eligibility, boolean[] consequences, boolean[] subsidies, boolean[] loans) {}

    static Appraisal appraise(BaseFigures base) {
        boolean office = base.kind.equals("office");
        BigDecimal incubation = incubation(base);
        BigDecimal[] points = {
            full(SIX, scale(base, office)),
            base.signage,
            base.companyBoards,
            base.unionPremises,
            base.modelHome,
            full(EIGHT, cards(base)),
            full(
                    SEVEN,
                    atLeast(base.trainingsQ1, ONE)
                            && atLeast(base.trainingsQ2, ONE)
                            && atLeast(base.trainingsQ3, ONE)
                            && atLeast(base.trainingsQ4, ONE)),
            full(FIVE, atLeast(base.loanEnterprises, TEN)),
            full(
                    FIVE,
                    atLeast(base.mentors, FIVE)
                            && atLeast(base.mentoringH1, ONE)
                            && atLeast(base.mentoringH2, ONE)
                            && atLeast(percent(base.mentoredResidents, base.residents), EIGHTY)),
            base.consulting,
            full(
                    FIVE,
                    atLeast(successRate(base), SIXTY)
                            && (atLeast(base.residentsNew, FIVE) || atLeast(base.residents, office ? TWENTY : FIFTY))),
            base.contests,
            full(FIVE, atLeast(base.retentionRate, SEVENTY)),
            full(FIVE, atLeast(base.jobsNew, FIFTY)),
            full(FIVE, base.tax.compareTo(base.taxPrevious) > 0),
            full(FIVE, base.output.compareTo(base.outputPrevious) > 0),
            incubation
        };
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal each : points) {
            total = total.add(each);
        }
        return new Appraisal(points, total, grade(total));
    }

    static Evaluation evaluate(BaseFigures base) {
        Appraisal appraisal = appraise(base);
        boolean office = base.kind.equals("office");
        BigDecimal successRate = successRate(base);
        boolean[] eligibility = {
            base.providesPremises,
            base.helpsWithOpening,
            base.freeTrainingAndAdvice,
            base.professionalServices,
            base.helpsWithLoansAndPolicies,
            base.infrastructureInPlace,
            base.localLegalPerson,
            ChronoUnit.MONTHS.between(base.establishedOn, base.on) >= 12,
            base.soundOperation,
            base.unionSign && base.serviceBody,
            atLeast(base.agreements, base.residents),
            atLeast(successRate, SIXTY),
            atLeast(base.serviceSatisfaction, EIGHTY),
            atLeast(base.loanEnterprises, TEN),
            base.unionFullCoverage,
            base.sixHaves && base.fiveOnes,
            cards(base),
            base.serviceStation && base.readingActivities,
            scale(base, office),
            base.independentLicences,
            office ? base.separateOffices : base.processingBusiness
        };
        boolean[] consequences = {
            appraisal.grade.equals("below_good"),
            base.rectificationFailed,
            base.conditionsNoLongerMet,
            base.operatedUnlawfully,
            atLeast(base.verifiedComplaints, THREE) && !base.complaintsRemedied,
            base.promisedServicesMissing,
            !atLeast(successRate, SIXTY),
            base.unionWorkUnsatisfactory || !atLeast(base.unionSatisfaction, EIGHTY)
        };
        boolean excellent = appraisal.grade.equals("excellent");
        boolean[] subsidies = {
            base.named && !base.oneOffPaid,
            excellent && (!base.oneOffPaid || base.oneOffPaidYear.compareTo(base.year) != 0)
        };
        return new Evaluation(
                appraisal, eligibility, consequences, subsidies, new boolean[] {base.named, excellent});
    }

    private static boolean scale(BaseFigures base, boolean office) {
        return atLeast(base.floorArea, office ? TWO_THOUSAND : TEN_THOUSAND)
                && atLeast(base.residents, office ? TWENTY : FIFTY)
                && atLeast(base.jobs, office ? TWO_HUNDRED : THOUSAND);
    }

    private static boolean cards(BaseFigures base) {
        return atLeast(base.cardRate, SEVENTY) && atLeast(base.cardActivationRate, SEVENTY);
    }

    private static BigDecimal successRate(BaseFigures base) {
        return percent(base.stableResidents, base.residents);
    }

    private static BigDecimal incubation(BaseFigures base) {
        BigDecimal steps = percent(base.incubated, base.residents).divideToIntegralValue(FIVE);
        return (base.extendedServices ? steps.add(ONE) : steps).min(FOUR);
    }

    private static String grade(BigDecimal total) {
        if (atLeast(total, NINETY)) {
            return "excellent";
        }
        return atLeast(total, EIGHTY) ? "good" : "below_good";
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 6, RoundingMode.DOWN);
    }

    private static boolean atLeast(BigDecimal value, BigDecimal bound) {
        return value.compareTo(bound) >= 0;
    }

    private static BigDecimal full(BigDecimal points, boolean holds) {
        return holds ? points : BigDecimal.ZERO;
    }
}
