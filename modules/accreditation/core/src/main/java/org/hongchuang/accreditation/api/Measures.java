package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/**
 * Measures 处理措施: what is to follow from a finding or from grounds. Proposed here, decided by {@link Meetings};
 * whatever lies outside the actor's reach is {@link NotFound}.
 */
public interface Measures {
    /** Measures in reach, newest first. */
    Page<MeasureView> page(MeasureFilter filter, PageRequest page);

    MeasureView get(UUID id);

    /** The measures of a case, newest first; to those who only look at cases, what was decided. */
    List<MeasureView> ofCase(UUID caseId);

    /** The rules of the edition governing a case that a measure may rest on. */
    List<MeasureBasis> bases(UUID caseId);

    /** The kinds that may follow a measure under the edition it rests on, whether or not it was followed already. */
    List<MeasureKind> followers(UUID id);

    /**
     * Proposes a measure.
     *
     * @return its id
     * @throws Rejection if the facts deny the rule, a measure on the same is proposed already, or something is missing
     */
    UUID propose(Proposal proposal);

    /**
     * Hangs evidence on a proposal of the actor's own.
     *
     * @throws org.hongchuang.kernel.lifecycle.IllegalMove once it was decided
     */
    DocumentView attach(UUID id, String name, String mediaType, InputStream content);

    /** Takes a proposal back, with grounds; its finding waits again. */
    void retract(UUID id, String grounds);

    /** The evidence, oldest first. */
    List<DocumentView> documents(UUID id);

    /** @throws NotFound if the measure has no such document */
    DocumentContent document(UUID id, UUID document);
}
