package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;

/** What the rulebooks call their kinds of base. */
@ApplicationScoped
class KindNames {
    @Inject
    private Editions editions;

    /** By rulebook and kind, as the latest edition that has it calls it; its id where none does. */
    BiFunction<String, String, String> in(Locale language) {
        Map<String, String> names = new HashMap<>();
        editions.current().editions().stream()
                .sorted(Comparator.comparing(Edition::id))
                .forEach(edition -> edition.kinds()
                        .forEach(kind -> names.put(
                                key(edition.id().rulebook(), kind.id()),
                                kind.label().in(language.toLanguageTag()))));
        return (rulebook, kind) -> names.getOrDefault(key(rulebook, kind), kind);
    }

    private static String key(String rulebook, String kind) {
        return rulebook + " " + kind;
    }
}
