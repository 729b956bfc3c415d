package org.hongchuang.accreditation.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintEventView;
import org.hongchuang.accreditation.api.ComplaintState;
import org.hongchuang.accreditation.api.ComplaintView;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.kernel.error.Rejection;
import org.jspecify.annotations.Nullable;

/** A complaint as it is stored; each verb gives the one that follows. */
record Complaint(
        long id,
        UUID publicId,
        UUID caseId,
        String caseName,
        String orgPath,
        LocalDate receivedOn,
        @Nullable String complainant,
        String matter,
        String account,
        String registeredBy,
        Instant registeredAt,
        ComplaintState state,
        @Nullable String judgedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate deadline,
        @Nullable LocalDate remediedOn) {

    Complaint verify(String by, LocalDate today, @Nullable LocalDate last) {
        ComplaintState next = next(ComplaintCommand.VERIFY);
        requireSecondPerson(by);
        if (last == null || last.isBefore(today)) {
            throw new Rejection("accreditation.complaint.deadline");
        }
        return with(next, by, today, last, null);
    }

    Complaint dismiss(String by) {
        ComplaintState next = next(ComplaintCommand.DISMISS);
        requireSecondPerson(by);
        return with(next, by, null, null, null);
    }

    Complaint accept(LocalDate today, @Nullable LocalDate on) {
        ComplaintState next = next(ComplaintCommand.ACCEPT);
        if (on == null || on.isAfter(today) || on.isBefore(receivedOn)) {
            throw new Rejection("accreditation.complaint.remedied-on", receivedOn);
        }
        return with(next, judgedBy, verifiedOn, deadline, on);
    }

    Complaint fail(LocalDate today) {
        ComplaintState next = next(ComplaintCommand.FAIL);
        LocalDate last = Objects.requireNonNull(deadline);
        if (!last.isBefore(today)) {
            throw new Rejection("accreditation.complaint.not-due", last);
        }
        return with(next, judgedBy, verifiedOn, deadline, null);
    }

    Complaint reopen(String by) {
        ComplaintState next = next(ComplaintCommand.REOPEN);
        if (by.equals(registeredBy) || by.equals(judgedBy)) {
            throw new Rejection("accreditation.complaint.third-person", caseName);
        }
        return with(next, null, null, null, null);
    }

    private ComplaintState next(ComplaintCommand command) {
        return ComplaintMoves.TABLE.next(state, command);
    }

    private void requireSecondPerson(String by) {
        if (by.equals(registeredBy)) {
            throw new Rejection("accreditation.complaint.same-person", caseName);
        }
    }

    private Complaint with(
            ComplaintState next,
            @Nullable String judge,
            @Nullable LocalDate verified,
            @Nullable LocalDate last,
            @Nullable LocalDate remedied) {
        return new Complaint(
                id,
                publicId,
                caseId,
                caseName,
                orgPath,
                receivedOn,
                complainant,
                matter,
                account,
                registeredBy,
                registeredAt,
                next,
                judge,
                verified,
                last,
                remedied);
    }

    /** Whether it was verified and not put right in time. */
    static boolean late(
            ComplaintState state, @Nullable LocalDate deadline, @Nullable LocalDate remediedOn, LocalDate today) {
        return deadline != null
                && (state == ComplaintState.NOT_REMEDIED
                        || (remediedOn == null ? deadline.isBefore(today) : remediedOn.isAfter(deadline)));
    }

    private boolean mayBeGivenBy(ComplaintCommand command, String username) {
        return switch (command) {
            case VERIFY, DISMISS -> !username.equals(registeredBy);
            case REOPEN -> !username.equals(registeredBy) && !username.equals(judgedBy);
            case ACCEPT, FAIL -> true;
        };
    }

    /** @param judge whether the reader may judge complaints at all */
    ComplaintView view(
            String reader,
            boolean judge,
            LocalDate today,
            List<ComplaintEventView> history,
            List<DocumentView> documents) {
        Set<ComplaintCommand> open = ComplaintMoves.TABLE.commands(state).stream()
                .filter(command -> judge && mayBeGivenBy(command, reader))
                .filter(command -> command != ComplaintCommand.FAIL || late(state, deadline, remediedOn, today))
                .collect(Collectors.toUnmodifiableSet());
        return new ComplaintView(
                publicId,
                caseId,
                caseName,
                receivedOn,
                complainant,
                matter,
                account,
                registeredBy,
                registeredAt,
                state,
                judgedBy,
                verifiedOn,
                deadline,
                remediedOn,
                late(state, deadline, remediedOn, today),
                open,
                history,
                documents);
    }
}
