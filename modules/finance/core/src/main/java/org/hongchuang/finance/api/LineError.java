package org.hongchuang.finance.api;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with a line of a statement file.
 *
 * @param line line of a CSV file, or number of the entry in a camt.053 file; 0 for the file as a whole
 * @param code key of the text
 * @param values values of the text's placeholders
 */
public record LineError(int line, String code, List<String> values) implements Serializable {
    public LineError {
        values = List.copyOf(values);
    }

    public static LineError of(int line, String code, String... values) {
        return new LineError(line, code, List.of(values));
    }
}
