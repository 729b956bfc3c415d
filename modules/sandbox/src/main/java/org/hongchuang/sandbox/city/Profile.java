package org.hongchuang.sandbox.city;

/** What kind of example a base is; its recent figures and scores follow from it. */
enum Profile {
    EXCELLENT,
    GOOD,
    /** Below good: weak union work, few services. */
    WEAK,
    /** Fewer than 60 % of its residents are in stable business. */
    LOW_SUCCESS,
    /** Exactly 60 %. */
    ON_THE_LINE,
    /** Good, as far as one knows: some figures are missing. */
    INCOMPLETE;

    private static final String NAMED = "EGLEEEWEESEEIEGEEEEEGEELEEEWEEEIEGSE";
    private static final String OTHERS = "EGEIWES";

    static Profile ofNamed(int ordinal) {
        return of(NAMED.charAt(ordinal % NAMED.length()));
    }

    static Profile ofOther(int index) {
        return of(OTHERS.charAt(index % OTHERS.length()));
    }

    boolean middling() {
        return this == GOOD || this == LOW_SUCCESS;
    }

    /** Whether its appraisals end with at least 90 points. */
    boolean earnsExcellent() {
        return this == EXCELLENT || this == ON_THE_LINE;
    }

    private static Profile of(char letter) {
        return switch (letter) {
            case 'G' -> GOOD;
            case 'W' -> WEAK;
            case 'L' -> LOW_SUCCESS;
            case 'S' -> ON_THE_LINE;
            case 'I' -> INCOMPLETE;
            default -> EXCELLENT;
        };
    }
}
