package org.hongchuang.policies.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of editions: written by some, checked by another, tried on the portfolio, published by a third.
 *
 * <p>Every command takes the {@link DraftView#version()} it was decided on and is refused with a {@link Conflict} if the
 * draft has changed since, with {@link org.hongchuang.kernel.lifecycle.IllegalMove} in a state that does not allow it,
 * and with {@link NotFound} if there is no such draft.
 */
public interface Drafts {
    /** Newest first. */
    Page<DraftRow> page(PageRequest page);

    DraftView get(UUID draft);

    /**
     * The text of a saved version.
     *
     * @return YAML
     */
    String text(UUID draft, int number);

    /**
     * Begins a draft.
     *
     * @param yaml the whole file of an edition
     * @throws InvalidEdition if it is not sound; nothing is saved then
     */
    DraftView create(String yaml);

    /**
     * Saves another version. A draft that was checked or tried is then to be checked again.
     *
     * @throws InvalidEdition if it is not sound; nothing is saved then
     * @throws Rejection if it is the same as the version before, or of another rulebook
     */
    DraftView save(UUID draft, int version, String yaml);

    /**
     * Begins a draft with a text as it is. If it has errors the draft is {@link DraftState#UNFINISHED}: kept, and good for
     * nothing else until a version without errors is saved; if it has none it is saved as by {@link #create}.
     *
     * @throws Rejection if it is empty, or holds characters that cannot be kept
     */
    DraftView setAside(String yaml);

    /**
     * Keeps another version as it is, with its errors if it has any. A draft that was checked or tried loses that.
     *
     * @throws Rejection if it is empty, the same as the version before, or holds characters that cannot be kept
     */
    DraftView setAside(UUID draft, int version, String yaml);

    /** What would be refused about the text; empty if it is sound. */
    List<EditionError> errors(String yaml, Locale language);

    /** @throws Rejection if the actor saved a version of it, or an edition begins on the same day already */
    DraftView check(UUID draft, int version);

    /**
     * Links the finished what-if run that tried the draft on the portfolio.
     *
     * @param editionHash hash of the edition the run used; the draft must still be that
     * @param summary what it showed, in words
     * @throws Conflict if the draft is not what the run tried
     */
    DraftView simulated(UUID draft, UUID run, String editionHash, String summary);

    /** Sends it back to its authors. */
    DraftView sendBack(UUID draft, int version, String grounds);

    /** Gives it up for good. */
    DraftView withdraw(UUID draft, int version, String grounds);

    /**
     * Makes it an edition.
     *
     * @param retroactiveGrounds why it begins before tomorrow; not needed otherwise
     * @throws Rejection if the actor wrote or checked it, an edition begins on the same day already, the document leaves
     *     out what no decision can do without, or grounds are needed
     */
    DraftView publish(UUID draft, int version, @Nullable String retroactiveGrounds);
}
