package org.hongchuang.sandbox.city;

import java.time.LocalDate;

/** When a case was or would be where; steps not reached lie in the future or never come. */
record Timeline(LocalDate applied) {
    private static final int TO_NAMING = 52;

    static Timeline namedOn(LocalDate day) {
        return new Timeline(day.minusDays(TO_NAMING));
    }

    /** The timeline of a case that reached its state some days ago. */
    static Timeline reached(State state, LocalDate day) {
        int since =
                switch (state) {
                    case DRAFT, SUBMITTED -> 0;
                    case RETURNED -> 6;
                    case RECOMMENDED -> 12;
                    case VERIFIED -> 26;
                    case APPROVED, REJECTED -> 38;
                    case NAMED -> TO_NAMING;
                };
        return new Timeline(day.minusDays(since));
    }

    LocalDate returned() {
        return applied.plusDays(6);
    }

    LocalDate recommended() {
        return applied.plusDays(12);
    }

    LocalDate visited() {
        return applied.plusDays(24);
    }

    LocalDate verified() {
        return applied.plusDays(26);
    }

    LocalDate decided() {
        return applied.plusDays(38);
    }

    LocalDate named() {
        return applied.plusDays(TO_NAMING);
    }

    LocalDate of(State state) {
        return switch (state) {
            case DRAFT, SUBMITTED -> applied;
            case RETURNED -> returned();
            case RECOMMENDED -> recommended();
            case VERIFIED -> verified();
            case APPROVED, REJECTED -> decided();
            case NAMED -> named();
        };
    }
}
