package org.hongchuang.accreditation.base;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names in objects that are much alike, in the order they come in: one that is expected is compared, which costs much less
 * than finding out which it is. For one thread.
 */
public final class JsonNames {
    private static final int MOST = 200;

    private final List<SerializedString> names = new ArrayList<>();
    private int next;

    void begin() {
        next = 0;
    }

    /** Goes on to the next name of an object; null at its end. */
    @Nullable
    String next(JsonParser parser) throws IOException {
        if (next < names.size() && parser.nextFieldName(names.get(next))) {
            return names.get(next++).getValue();
        }
        boolean looked = next < names.size();
        if ((looked ? parser.currentToken() : parser.nextToken()) != JsonToken.FIELD_NAME) {
            return null;
        }
        String name = parser.currentName();
        expect(name);
        return name;
    }

    private void expect(String name) {
        int known = 0;
        while (known < names.size() && !names.get(known).getValue().equals(name)) {
            known++;
        }
        if (known < names.size()) {
            next = known + 1;
        } else if (known < MOST) {
            names.add(next++, new SerializedString(name));
        }
    }
}
