package org.hongchuang.accreditation.api;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.BoundedPage;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.hongchuang.rulebook.Kind;

/** Looking at cases. Whatever lies outside the actor's reach is {@link NotFound}. */
public interface Cases {
    /**
     * Cases in reach.
     *
     * @throws Rejection if more is looked for than a name holds, or further on than {@link BoundedPage#MOST}
     */
    BoundedPage<CaseRow> page(CaseFilter filter, CaseOrder order, PageRequest page);

    /**
     * Writes every case in reach that meets the filter as an .xlsx while reading, newest first.
     *
     * @param language of the headings and of what states and kinds are called
     * @throws Rejection as {@link #page}, before anything is written
     */
    void export(CaseFilter filter, Locale language, OutputStream out);

    /** The rulebooks that govern cases in reach. */
    List<String> rulebooks();

    /** The kinds of base in reach, under the editions in force. */
    List<Kind> kinds();

    CaseView get(UUID id);

    /** Every step so far, oldest first. */
    List<CaseEventView> history(UUID id);

    /** This and every other case of its organisation, oldest first: how it came from one title to the next. */
    List<CaseRow> ofOrganisation(UUID id);

    /** Visits recorded, newest first. */
    List<VisitView> visits(UUID id);

    Page<ResidentRow> roster(UUID id, PageRequest page);

    /** The evidence handed in, oldest first. */
    List<DocumentView> documents(UUID id);

    /** @throws NotFound if the case has no such document */
    DocumentContent document(UUID id, UUID document);
}
