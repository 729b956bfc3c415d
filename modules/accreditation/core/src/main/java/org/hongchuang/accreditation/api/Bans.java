package org.hongchuang.accreditation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The register of bans 不得申报登记簿, across all rulebooks. */
public interface Bans {
    /**
     * The ban that keeps a legal person from applying on a day, the longest if there are several. It binds wherever it
     * was decided, so the actor's reach does not matter.
     *
     * @param creditCode unified social credit code; one that is none has no ban
     * @param kind id of the kind applied for
     */
    Optional<BanView> standing(String creditCode, String rulebook, String kind, LocalDate on);

    /** Bans decided for the actor's organisation or below it, newest first. */
    Page<BanView> page(BanFilter filter, PageRequest page);

    /** @throws NotFound if there is no such ban in reach */
    BanView get(UUID id);

    /** The bans that bind the unit of a case, newest first. */
    List<BanView> ofCase(UUID caseId);
}
