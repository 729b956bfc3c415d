package org.hongchuang.accreditation.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hongchuang.rulebook.Edition;
import org.jspecify.annotations.Nullable;

/** The editions of what-ifs, made from what was kept of them; the latest used are not made again. */
@ApplicationScoped
class KeptEditions {
    private static final int MOST = 16;

    private final Map<String, Edition> byHash = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Edition> eldest) {
            return size() > MOST;
        }
    };

    /** @throws IllegalStateException if what was kept is not the edition of this hash */
    synchronized Edition of(String hash, Supplier<KeptEdition> kept) {
        return byHash.computeIfAbsent(hash, missing -> kept.get().make(hash));
    }
}
