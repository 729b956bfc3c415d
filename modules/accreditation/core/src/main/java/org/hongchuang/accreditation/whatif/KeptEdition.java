package org.hongchuang.accreditation.whatif;

import java.util.stream.Collectors;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.EditionLoader;

/**
 * What a what-if keeps of an edition, so that it stays what was tried whatever becomes of a draft.
 *
 * @param content of the edition as it stands, as JSON
 * @param readings chosen instead of those it states, such as {@code NB-2=B,NB-5=B}; empty for none
 */
record KeptEdition(String content, String readings) {

    /** @param chosen the edition with the readings wanted */
    static KeptEdition of(Edition asItStands, Edition chosen) {
        return new KeptEdition(
                asItStands.content().toString(),
                chosen.readings().entrySet().stream()
                        .filter(reading ->
                                !reading.getValue().equals(asItStands.readings().get(reading.getKey())))
                        .map(reading -> reading.getKey() + "=" + reading.getValue())
                        .collect(Collectors.joining(",")));
    }

    /** @throws IllegalStateException if it is not the edition of this hash */
    Edition make(String hash) {
        Edition made = EditionLoader.load(content, "what-if.json").orThrow();
        for (String reading : readings.isEmpty() ? new String[0] : readings.split(",", -1)) {
            int sign = reading.indexOf('=');
            made = made.withReading(reading.substring(0, sign), reading.substring(sign + 1));
        }
        if (!made.hash().equals(hash)) {
            throw new IllegalStateException("What is kept of the edition " + made.id() + " is not what was tried");
        }
        return made;
    }
}
