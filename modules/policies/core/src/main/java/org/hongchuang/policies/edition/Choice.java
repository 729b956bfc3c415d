package org.hongchuang.policies.edition;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * An edition chosen by name: {@code nanchang-bases@2019-06-20} or {@code draft:<id>}, then perhaps
 * {@code #NB-2=B,NB-5=B}. One of id and draft is null.
 */
record Choice(String text, @Nullable EditionId id, @Nullable UUID draft, Map<String, String> readings) {
    private static final int LONGEST = 600;
    private static final String DRAFT = "draft:";

    /** @throws Rejection if it has another form */
    static Choice parse(String text) {
        String name = text.strip();
        int hash = name.indexOf('#');
        String edition = hash < 0 ? name : name.substring(0, hash);
        Map<String, String> readings = readings(name, hash < 0 ? "" : name.substring(hash + 1));
        try {
            return edition.startsWith(DRAFT)
                    ? new Choice(name, null, UUID.fromString(edition.substring(DRAFT.length())), readings)
                    : new Choice(name, EditionId.parse(edition), null, readings);
        } catch (IllegalArgumentException e) {
            throw unknown(name);
        }
    }

    private static Map<String, String> readings(String name, String list) {
        Map<String, String> readings = new TreeMap<>();
        for (String pair : list.isEmpty() ? new String[0] : list.split(",", -1)) {
            int sign = pair.indexOf('=');
            if (name.length() > LONGEST || sign < 1 || sign == pair.length() - 1) {
                throw unknown(name);
            }
            readings.put(
                    pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
        }
        return readings;
    }

    static Rejection unknown(String name) {
        return new Rejection(
                "policies.edition.unknown", name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name);
    }

    /**
     * The edition with the readings chosen.
     *
     * @throws Rejection if it lacks such a ruling or reading, or they do not go together
     */
    Edition of(Edition edition) {
        Edition chosen = edition;
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            boolean known = edition.rulings().stream()
                    .filter(ruling -> ruling.id().equals(reading.getKey()))
                    .flatMap(ruling -> ruling.readings().stream())
                    .anyMatch(each -> each.id().equals(reading.getValue()));
            if (!known) {
                throw new Rejection(
                        "policies.edition.reading-unknown",
                        edition.id().toString(),
                        reading.getKey(),
                        reading.getValue());
            }
            try {
                chosen = chosen.withReading(reading.getKey(), reading.getValue());
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new Rejection("policies.edition.readings-clash", text);
            }
        }
        return chosen;
    }
}
