package org.hongchuang.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** The metrics and rubric items of an edition by number; what it does not know is written out. */
final class PackedNames {

    private static final int WRITTEN_OUT = -1;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final MetricOrder order;
    private final int[] byPlace;
    private final long check;

    PackedNames(Edition edition) {
        order = edition.metricOrder();
        edition.policy().metrics().forEach(metric -> names.add(metric.id()));
        edition.policy().items().forEach(item -> names.add(item.id()));
        for (int i = 0; i < names.size(); i++) {
            numbers.putIfAbsent(names.get(i), i);
        }
        byPlace =
                order.metrics().stream().map(Metric::id).mapToInt(numbers::get).toArray();
        CRC32 crc = new CRC32();
        crc.update(String.join(" ", names).getBytes(StandardCharsets.UTF_8));
        check = crc.getValue();
    }

    /** Tells whether bytes were written with the same names. */
    long check() {
        return check;
    }

    MetricOrder order() {
        return order;
    }

    /** The number of the metric at a place of the order. */
    int numberOf(int place) {
        return byPlace[place];
    }

    void write(String name, PackedWriter out) {
        Integer number = numbers.get(name);
        if (number == null) {
            out.number(WRITTEN_OUT);
            out.text(name);
        } else {
            out.number(number);
        }
    }

    String read(PackedReader in) {
        long number = in.number();
        if (number == WRITTEN_OUT) {
            return in.text();
        }
        if (number < 0 || number >= names.size()) {
            throw new IllegalArgumentException("No name has the number " + number);
        }
        return names.get((int) number);
    }
}
