package org.hongchuang.rulebook;

/** What is done in a step of the procedure; who does it is the step's role. */
public enum Act {
    /** The applicant hands in the application. */
    SUBMIT,
    /** An opinion on the application, such as the county union's recommendation. */
    RECOMMEND,
    /** The base is visited and looked at. */
    VISIT,
    /** The material is checked, and assessed where the document says so. */
    VERIFY,
    /** The decision, recorded from the minutes of a meeting or an official reply. */
    DECIDE,
    /** The public may object for the days the step names. */
    NOTICE,
    /** The title, with its plaque where there is one. */
    NAME
}
