package org.hongchuang.accreditation.base;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hongchuang.kernel.error.Rejection;

/** Which rulebook governs the cases of whom: several federations may work in one house. */
@ApplicationScoped
public class Regimes {
    @Inject
    private Database database;

    /**
     * The rulebook for cases of an organisation.
     *
     * @throws Rejection if neither it nor anyone above it has one
     */
    public String rulebookOf(String orgPath) {
        return find(orgPath).orElseThrow(() -> new Rejection("accreditation.regime.none", orgPath));
    }

    public Optional<String> find(String orgPath) {
        return database.first(
                "select rulebook from accr_regime where ? like org_path || '%' order by length(org_path) desc limit 1",
                row -> row.getString(1), orgPath);
    }

    /** All rulebooks that govern someone at or below an organisation. */
    public List<String> within(String orgPath) {
        List<String> below = database.list(
                "select distinct rulebook from accr_regime where org_path like ? || '%' order by rulebook",
                row -> row.getString(1), orgPath);
        return below.isEmpty() ? find(orgPath).stream().toList() : below;
    }
}
