package org.hongchuang.policies.api;

import java.io.Serializable;
import java.util.List;

/**
 * What distinguishes two editions.
 *
 * @param from the older or first one, as a name with its readings
 * @param to the other
 */
public record Difference(String from, String to, List<Line> lines) implements Serializable {
    public Difference {
        lines = List.copyOf(lines);
    }

    /** How something differs. */
    public enum Change {
        /** 新增. */
        ADDED,
        /** 删除. */
        REMOVED,
        /** 修改. */
        CHANGED
    }

    /**
     * One thing that differs.
     *
     * @param section of the edition
     * @param rule what it belongs to; its id stands in {@code id}
     * @param field which of its values; empty if the whole of it was added or removed
     * @param before empty if it was added
     * @param after empty if it was removed
     */
    public record Line(Change change, String section, String rule, String id, String field, String before, String after)
            implements Serializable {}
}
