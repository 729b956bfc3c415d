package org.hongchuang.accreditation.finding;

import org.hongchuang.accreditation.api.FindingView;

/**
 * A finding someone wants to act on.
 *
 * @param id its number
 * @param edition id of the edition that was applied; empty if it rests on no receipt
 */
public record OpenFinding(long id, String edition, FindingView view) {}
