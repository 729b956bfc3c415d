package org.hongchuang.accreditation.receipt;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an edition was told of a case and what it answered, apart from the day. The bytes are not to be changed. */
@SuppressWarnings("ArrayRecordComponent")
public record PackedContent(String editionHash, byte[] facts, byte[] outcomes) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackedContent that
                && editionHash.equals(that.editionHash)
                && Arrays.equals(facts, that.facts)
                && Arrays.equals(outcomes, that.outcomes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(facts);
    }
}
