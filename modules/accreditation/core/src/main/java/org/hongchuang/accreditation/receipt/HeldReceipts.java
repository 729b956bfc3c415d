package org.hongchuang.accreditation.receipt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The latest receipts of some cases: what they say holds until a receipt says otherwise. */
public final class HeldReceipts {
    private final Map<Long, Held> byCase = new HashMap<>();

    private record Held(PackedContent content, @Nullable LocalDate due) {}

    void add(long caseId, PackedContent content, @Nullable LocalDate due) {
        byCase.put(caseId, new Held(content, due));
    }

    /** Whether the latest receipt of the case says just this, whatever its day. */
    public boolean say(PackedReceipt receipt) {
        Held held = byCase.get(receipt.caseId());
        return held != null && held.content().equals(receipt.content()) && Objects.equals(held.due(), receipt.due());
    }
}
