package org.hongchuang.accreditation.base;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseState;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Decision;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.id.PublicId;
import org.hongchuang.kernel.organisation.OrganisationView;
import org.jspecify.annotations.Nullable;

/**
 * A base on its way to a title, and with it.
 *
 * <p>Its life: the base fills in the application, as often as it likes. Once handed in, the answers are frozen, and
 * the {@link Procedure} of its edition says who sees to it in what order: a county that recommends, an office that visits
 * and verifies, a decision that is recorded. A base decided upon is named by someone who did not record the decision.
 * Where the text has no procedure, a case begins with the document that recognised the base. From the naming on it
 * is appraised every year; it may have to put something right, and may lose the title. Rejected or without its title, the
 * organisation may begin anew with another case.
 */
@Entity
@Table(name = "accr_case")
public class BaseCase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "public_id")
    private UUID publicId;

    private String rulebook;
    private UUID organisation;

    @Column(name = "org_path", columnDefinition = "text")
    private String orgPath;

    private String name;
    private String kind;

    @Column(name = "credit_code")
    private @Nullable String creditCode;

    @Column(name = "payee_name")
    private @Nullable String payeeName;

    @Column(name = "payee_account")
    private @Nullable String payeeAccount;

    @Column(name = "payee_bank")
    private @Nullable String payeeBank;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    @Column(name = "state_since")
    private Instant stateSince;

    @Column(name = "applied_on")
    private @Nullable LocalDate appliedOn;

    @Column(columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String application;

    @Column(name = "union_work", columnDefinition = "json")
    @ColumnTransformer(write = "cast(? as json)")
    private String unionWork;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "minutes_no")
    private @Nullable String minutesNo;

    @Column(name = "decision_grounds", columnDefinition = "text")
    private @Nullable String decisionGrounds;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "named_on")
    private @Nullable LocalDate namedOn;

    @Column(name = "named_by")
    private @Nullable String namedBy;

    @Column(name = "rectify_until")
    private @Nullable LocalDate rectifyUntil;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    private String acts;
    private @Nullable UUID follows;

    @Column(name = "succeeded_by")
    private @Nullable UUID succeededBy;

    @Column(name = "title_until")
    private @Nullable LocalDate titleUntil;

    @Version
    private int version;

    protected BaseCase() {}

    /**
     * A new draft for an organisation.
     *
     * @param rulebook the one that governs the organisation
     */
    public static BaseCase begin(
            OrganisationView base, String rulebook, String kind, Procedure procedure, Instant now) {
        BaseCase begun = new BaseCase();
        begun.publicId = PublicId.next();
        begun.rulebook = rulebook;
        begun.acts = procedure.text();
        begun.organisation = base.id();
        begun.orgPath = base.path();
        begun.name = base.name();
        begun.kind = kind;
        begun.state = CaseState.DRAFT;
        begun.stateSince = now;
        begun.application = "{}";
        begun.unionWork = "{}";
        return begun;
    }

    /**
     * Takes over what the applicant filled in.
     *
     * @throws Rejection once it was handed in
     */
    public void fillIn(Draft draft) {
        requireEditable();
        name = draft.name();
        kind = draft.kind();
        creditCode = blankToNull(draft.creditCode());
        Payee payee = draft.payee();
        payeeName = payee == null ? null : blankToNull(payee.name());
        payeeAccount = payee == null ? null : blankToNull(payee.account());
        payeeBank = payee == null ? null : blankToNull(payee.bank());
        application = JsonMap.write(draft.application());
        unionWork = JsonMap.write(draft.unionWork());
    }

    /** @throws Rejection once it was handed in: what others judge must not change under their hands */
    public void requireEditable() {
        if (state != CaseState.DRAFT && state != CaseState.RETURNED) {
            throw new Rejection("accreditation.case.frozen", name);
        }
    }

    /** Says that a title of this kind is to succeed the present one, whose payee is taken over. */
    public void succeedTo(BaseCase present) {
        follows = present.publicId;
        creditCode = present.creditCode;
        payeeName = present.payeeName;
        payeeAccount = present.payeeAccount;
        payeeBank = present.payeeBank;
    }

    /** @param procedure what the edition asks of it, from now on */
    public CaseMove submit(Procedure procedure, LocalDate today, Instant now) {
        acts = procedure.text();
        CaseMove move = move(CaseCommand.SUBMIT, now);
        appliedOn = today;
        return move;
    }

    /**
     * Records that a document recognised the base.
     *
     * @param payee null where no money is due
     * @param document its day, number and issuer
     */
    public CaseMove enrol(String code, @Nullable Payee payee, Decision document, String by, Instant now) {
        CaseMove move = move(CaseCommand.ENROL, now);
        creditCode = code;
        payeeName = payee == null ? null : blankToNull(payee.name());
        payeeAccount = payee == null ? null : blankToNull(payee.account());
        payeeBank = payee == null ? null : blankToNull(payee.bank());
        record(document, by);
        return move;
    }

    CaseMove recommend(Instant now) {
        return move(CaseCommand.RECOMMEND, now);
    }

    CaseMove sendBack(Instant now) {
        return move(CaseCommand.RETURN, now);
    }

    CaseMove verify(Instant now) {
        return move(CaseCommand.VERIFY, now);
    }

    CaseMove approve(Decision decision, String by, Instant now) {
        CaseMove move = move(CaseCommand.APPROVE, now);
        record(decision, by);
        return move;
    }

    CaseMove reject(Decision decision, String by, Instant now) {
        CaseMove move = move(CaseCommand.REJECT, now);
        record(decision, by);
        return move;
    }

    /** An objection was upheld: the decision no longer stands, and the meeting decides anew. */
    public CaseMove reconsider(Instant now) {
        CaseMove move = move(CaseCommand.RECONSIDER, now);
        decidedOn = null;
        minutesNo = null;
        decisionGrounds = null;
        decidedBy = null;
        return move;
    }

    private void record(Decision decision, String by) {
        decidedOn = Objects.requireNonNull(decision.metOn());
        minutesNo = Objects.requireNonNull(decision.minutesNo());
        decisionGrounds = decision.grounds();
        decidedBy = by;
    }

    /**
     * Gives the title.
     *
     * @param until last day of its term; null if it has none
     * @throws Rejection if the day lies before the decision, or if the namer is the one who recorded it
     */
    CaseMove name(LocalDate on, @Nullable LocalDate until, String by, Instant now) {
        CaseMove move = move(CaseCommand.NAME, now);
        if (by.equals(decidedBy)) {
            throw new Rejection("accreditation.case.same-person", name);
        }
        if (decidedOn != null && on.isBefore(decidedOn)) {
            throw new Rejection("accreditation.case.named-before-decision", decidedOn.toString());
        }
        namedOn = on;
        namedBy = by;
        titleUntil = until;
        follows = null;
        return move;
    }

    /** The title of this case goes on in that of another. */
    CaseMove succeed(BaseCase higher, Instant now) {
        CaseMove move = move(CaseCommand.SUCCEED, now);
        succeededBy = higher.publicId;
        return move;
    }

    /**
     * The title goes on for another term.
     *
     * @param until last day of the new term
     */
    CaseMove renew(LocalDate until, Instant now) {
        CaseMove move = move(CaseCommand.RENEW, now);
        titleUntil = until;
        return move;
    }

    /**
     * Calls upon the holder of the title to put something right; it keeps the title meanwhile.
     *
     * @param until last day to do so, included
     * @throws Rejection if that day is over
     */
    public CaseMove requireRectification(LocalDate until, LocalDate today, Instant now) {
        CaseMove move = move(CaseCommand.REQUIRE_RECTIFICATION, now);
        if (until.isBefore(today)) {
            throw new Rejection("accreditation.case.rectify-day", until.toString());
        }
        rectifyUntil = until;
        return move;
    }

    /** What had to be put right was. */
    public CaseMove acceptRectification(Instant now) {
        CaseMove move = move(CaseCommand.ACCEPT_RECTIFICATION, now);
        rectifyUntil = null;
        return move;
    }

    /**
     * Takes the title away.
     *
     * @param on first day without the title
     * @throws Rejection if that lies before the naming or after today
     */
    public CaseMove withdraw(LocalDate on, LocalDate today, String by, Instant now) {
        CaseMove move = move(CaseCommand.WITHDRAW, now);
        if (on.isAfter(today) || namedOn != null && on.isBefore(namedOn)) {
            throw new Rejection("accreditation.case.withdrawal-day", on.toString());
        }
        rectifyUntil = null;
        withdrawnOn = on;
        withdrawnBy = by;
        return move;
    }

    private CaseMove move(CaseCommand command, Instant now) {
        CaseState from = state;
        state = procedure().table().next(from, command);
        stateSince = now;
        return new CaseMove(command, from, state);
    }

    /** @throws Rejection if someone else changed the case since the given version was read */
    public void requireVersion(int expected) {
        if (version != expected) {
            throw new Rejection("kernel.changed-meanwhile");
        }
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public UUID publicId() {
        return publicId;
    }

    public String orgPath() {
        return orgPath;
    }

    public String name() {
        return name;
    }

    public CaseState state() {
        return state;
    }

    public String rulebook() {
        return rulebook;
    }

    public String kind() {
        return kind;
    }

    public @Nullable String creditCode() {
        return creditCode;
    }

    public @Nullable UUID follows() {
        return follows;
    }

    public @Nullable LocalDate titleUntil() {
        return titleUntil;
    }

    int version() {
        return version;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    Procedure procedure() {
        return Procedure.parse(acts);
    }

    public CaseView view(int residents) {
        return new CaseView(
                publicId,
                rulebook,
                organisation,
                orgPath,
                name,
                kind,
                creditCode,
                payee(),
                state,
                stateSince,
                appliedOn,
                decidedOn,
                minutesNo,
                decisionGrounds,
                decidedBy,
                namedOn,
                rectifyUntil,
                withdrawnOn,
                titleUntil,
                follows,
                succeededBy,
                acts.isEmpty(),
                JsonMap.read(application),
                JsonMap.read(unionWork),
                residents,
                procedure().table().commands(state),
                version);
    }

    private @Nullable Payee payee() {
        return payeeName == null && payeeAccount == null && payeeBank == null
                ? null
                : new Payee(
                        Objects.requireNonNullElse(payeeName, ""),
                        Objects.requireNonNullElse(payeeAccount, ""),
                        Objects.requireNonNullElse(payeeBank, ""));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
