package org.hongchuang.policies.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongchuang.policies.api.Difference;
import org.hongchuang.policies.api.Difference.Change;

/** Compares two editions thing by thing, and of things in both value by value. */
final class Differences {
    private final Map<String, Piece> before;
    private final Map<String, Piece> after;

    Differences(Pieces before, Pieces after) {
        this.before = before.byPath();
        this.after = after.byPath();
    }

    List<Difference.Line> lines() {
        List<Difference.Line> lines = new ArrayList<>();
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            Piece was = before.get(path);
            Piece is = after.get(path);
            if (was != null && is != null) {
                values(was, is, lines);
            } else if (isOutermost(path)) {
                if (was != null) {
                    lines.add(was.line(Change.REMOVED, "", "", ""));
                } else if (is != null) {
                    lines.add(is.line(Change.ADDED, "", "", ""));
                }
            }
        }
        return lines;
    }

    /** Whether what it stands in is on both sides or none; otherwise that is what was added or removed. */
    private boolean isOutermost(String path) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            String around = path.substring(0, end);
            if (before.containsKey(around) != after.containsKey(around)) {
                return false;
            }
        }
        return true;
    }

    private static void values(Piece was, Piece is, List<Difference.Line> lines) {
        Set<String> keys = new LinkedHashSet<>(was.values().keySet());
        keys.addAll(is.values().keySet());
        for (String key : keys) {
            JsonNode old = was.values().get(key);
            JsonNode now = is.values().get(key);
            if (old == null || now == null || !old.equals(now)) {
                Change change = old == null ? Change.ADDED : now == null ? Change.REMOVED : Change.CHANGED;
                Piece there = now == null ? was : is;
                lines.add(there.line(change, there.name(key), was.said(key), is.said(key)));
            }
        }
    }
}
