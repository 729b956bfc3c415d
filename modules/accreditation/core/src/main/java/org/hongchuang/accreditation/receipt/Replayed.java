package org.hongchuang.accreditation.receipt;

import java.util.List;
import org.hongchuang.accreditation.api.Replay;

/**
 * A stored receipt computed again.
 *
 * @param number of the receipt within the database
 * @param differences where it differs; empty if it matches
 */
public record Replayed(long number, Replay.Result result, List<Difference> differences) {
    public Replayed {
        differences = List.copyOf(differences);
    }
}
