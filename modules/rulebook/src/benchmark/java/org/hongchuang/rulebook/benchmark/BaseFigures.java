package org.hongchuang.rulebook.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedMap;
import org.hongchuang.rulebook.CaseFacts;

/** The facts of a base in fields, as a program written for this one policy would have them. */
final class BaseFigures {

    final String kind;
    final BigDecimal year;
    final LocalDate on;
    final BigDecimal floorArea;
    final BigDecimal residents;
    final BigDecimal jobs;
    final BigDecimal stableResidents;
    final BigDecimal agreements;
    final BigDecimal serviceSatisfaction;
    final BigDecimal unionSatisfaction;
    final BigDecimal loanEnterprises;
    final BigDecimal cardRate;
    final BigDecimal cardActivationRate;
    final BigDecimal trainingsQ1;
    final BigDecimal trainingsQ2;
    final BigDecimal trainingsQ3;
    final BigDecimal trainingsQ4;
    final BigDecimal mentors;
    final BigDecimal mentoringH1;
    final BigDecimal mentoringH2;
    final BigDecimal mentoredResidents;
    final BigDecimal residentsNew;
    final BigDecimal retentionRate;
    final BigDecimal jobsNew;
    final BigDecimal tax;
    final BigDecimal taxPrevious;
    final BigDecimal output;
    final BigDecimal outputPrevious;
    final BigDecimal incubated;
    final BigDecimal verifiedComplaints;
    final BigDecimal oneOffPaidYear;
    final LocalDate establishedOn;
    final boolean providesPremises;
    final boolean helpsWithOpening;
    final boolean freeTrainingAndAdvice;
    final boolean professionalServices;
    final boolean helpsWithLoansAndPolicies;
    final boolean infrastructureInPlace;
    final boolean localLegalPerson;
    final boolean soundOperation;
    final boolean unionSign;
    final boolean serviceBody;
    final boolean unionFullCoverage;
    final boolean sixHaves;
    final boolean fiveOnes;
    final boolean serviceStation;
    final boolean readingActivities;
    final boolean independentLicences;
    final boolean processingBusiness;
    final boolean separateOffices;
    final boolean extendedServices;
    final boolean named;
    final boolean oneOffPaid;
    final boolean rectificationFailed;
    final boolean conditionsNoLongerMet;
    final boolean operatedUnlawfully;
    final boolean complaintsRemedied;
    final boolean promisedServicesMissing;
    final boolean unionWorkUnsatisfactory;
    final BigDecimal signage;
    final BigDecimal companyBoards;
    final BigDecimal unionPremises;
    final BigDecimal modelHome;
    final BigDecimal consulting;
    final BigDecimal contests;

    BaseFigures(CaseFacts facts) {
        SortedMap<String, Object> values = facts.values();
        kind = facts.kind();
        year = BigDecimal.valueOf(facts.year());
        on = facts.on();
        floorArea = number(values, "floor_area");
        residents = number(values, "residents");
        jobs = number(values, "jobs");
        stableResidents = number(values, "stable_residents");
        agreements = number(values, "agreements");
        serviceSatisfaction = number(values, "service_satisfaction");
        unionSatisfaction = number(values, "union_satisfaction");
        loanEnterprises = number(values, "loan_enterprises");
        cardRate = number(values, "card_rate");
        cardActivationRate = number(values, "card_activation_rate");
        trainingsQ1 = number(values, "trainings_q1");
        trainingsQ2 = number(values, "trainings_q2");
        trainingsQ3 = number(values, "trainings_q3");
        trainingsQ4 = number(values, "trainings_q4");
        mentors = number(values, "mentors");
        mentoringH1 = number(values, "mentoring_h1");
        mentoringH2 = number(values, "mentoring_h2");
        mentoredResidents = number(values, "mentored_residents");
        residentsNew = number(values, "residents_new");
        retentionRate = number(values, "retention_rate");
        jobsNew = number(values, "jobs_new");
        tax = number(values, "tax");
        taxPrevious = number(values, "tax_previous");
        output = number(values, "output");
        outputPrevious = number(values, "output_previous");
        incubated = number(values, "incubated");
        verifiedComplaints = number(values, "verified_complaints");
        oneOffPaidYear = number(values, "one_off_paid_year");
        establishedOn = (LocalDate) Objects.requireNonNull(values.get("established_on"));
        providesPremises = flag(values, "provides_premises");
        helpsWithOpening = flag(values, "helps_with_opening");
        freeTrainingAndAdvice = flag(values, "free_training_and_advice");
        professionalServices = flag(values, "professional_services");
        helpsWithLoansAndPolicies = flag(values, "helps_with_loans_and_policies");
        infrastructureInPlace = flag(values, "infrastructure_in_place");
        localLegalPerson = flag(values, "local_legal_person");
        soundOperation = flag(values, "sound_operation");
        unionSign = flag(values, "union_sign");
        serviceBody = flag(values, "service_body");
        unionFullCoverage = flag(values, "union_full_coverage");
        sixHaves = flag(values, "six_haves");
        fiveOnes = flag(values, "five_ones");
        serviceStation = flag(values, "service_station");
        readingActivities = flag(values, "reading_activities");
        independentLicences = flag(values, "independent_licences");
        processingBusiness = flag(values, "processing_business");
        separateOffices = flag(values, "separate_offices");
        extendedServices = flag(values, "extended_services");
        named = flag(values, "named");
        oneOffPaid = flag(values, "one_off_paid");
        rectificationFailed = flag(values, "rectification_failed");
        conditionsNoLongerMet = flag(values, "conditions_no_longer_met");
        operatedUnlawfully = flag(values, "operated_unlawfully");
        complaintsRemedied = flag(values, "complaints_remedied");
        promisedServicesMissing = flag(values, "promised_services_missing");
        unionWorkUnsatisfactory = flag(values, "union_work_unsatisfactory");
        SortedMap<String, BigDecimal> scores = facts.scores();
        signage = Objects.requireNonNull(scores.get("signage"));
        companyBoards = Objects.requireNonNull(scores.get("company_boards"));
        unionPremises = Objects.requireNonNull(scores.get("union_premises"));
        modelHome = Objects.requireNonNull(scores.get("model_home"));
        consulting = Objects.requireNonNull(scores.get("consulting"));
        contests = Objects.requireNonNull(scores.get("contests"));
    }

    private static BigDecimal number(SortedMap<String, Object> values, String metric) {
        return (BigDecimal) Objects.requireNonNull(values.get(metric));
    }

    private static boolean flag(SortedMap<String, Object> values, String metric) {
        return (Boolean) Objects.requireNonNull(values.get(metric));
    }
}
