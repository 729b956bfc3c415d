package org.hongchuang.accreditation.api;

/** What became of telling a draft that it was tried. */
public enum DraftLink {
    WAITING,
    /** The draft counts as tried by this what-if. */
    LINKED,
    /** Something failed or was cancelled, or the draft had changed or was not checked. */
    REFUSED
}
