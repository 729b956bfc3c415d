package org.hongchuang.accreditation.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.Kind;
import org.hongchuang.rulebook.Step;
import org.jspecify.annotations.Nullable;

/** The applicant's desk: filling in, checking and handing in (annex 1, part two, 认定申请). */
public interface Applications {
    /** The case of the actor's own organisation that is not over, the one under way if there are two. */
    Optional<UUID> own();

    /** The kinds a case of the actor's own organisation could begin for now; none while one is under way. */
    List<Kind> open();

    /**
     * Begins a case for the actor's own organisation.
     *
     * @throws Rejection if the organisation is no base, or has a case under way, or a title no lower than this one
     */
    UUID begin(String kind);

    /**
     * The forms {@code application} and {@code union_work} of the edition that governs the case, without the blocks
     * others fill in.
     */
    List<Form> forms(UUID id);

    /** The steps to the title for a case of its kind, in the words of its edition; none for one by record. */
    List<Step> steps(UUID id);

    /** Whether rules of the edition rest on a roster of residents, so that it has to be handed in. */
    boolean asksForRoster(UUID id);

    /** The kinds the case may be of. */
    List<Kind> kinds(UUID id);

    /**
     * Keeps what was filled in so far. Answers may be missing but not malformed.
     *
     * @param version of the view the changes were made in
     * @throws InvalidAnswers naming each field that cannot be read
     * @throws Rejection if the case is not the applicant's to change now, or was changed meanwhile
     */
    void save(UUID id, int version, Draft draft);

    /** Each condition for a base of its kind, on what is stored: met, not met or unknown, with its article. */
    AnsweredConditions eligibility(UUID id);

    /**
     * The same on what is filled in but not stored yet.
     *
     * @throws Rejection if the edition has no such kind
     */
    AnsweredConditions eligibility(UUID id, Draft draft);

    /**
     * Replaces the roster by the rows of an .xlsx file, all or none.
     *
     * @return rows imported
     * @throws SheetErrors naming row and column of everything wrong; nothing was imported
     */
    int importRoster(UUID id, String fileName, InputStream xlsx);

    /** An empty roster as .xlsx, with the columns the import expects. */
    byte[] rosterTemplate();

    /** The materials the edition asks for, in its order, with what was handed in; none for a case by record. */
    List<MaterialView> materials(UUID id);

    /**
     * Adds a file.
     *
     * @param material id of the material it is; null for any other evidence
     * @throws Rejection if the edition asks for no such file, or the case is not the applicant's to change now
     */
    DocumentView attach(UUID id, @Nullable String material, String name, String mediaType, InputStream content);

    /**
     * Hands the case in. Conditions not met do not hinder it: people decide.
     *
     * @throws InvalidAnswers naming each required field and material that is missing
     * @throws Rejection if the unit is banned from applying, with the article and the last day of the ban
     */
    void submit(UUID id);
}
