package org.hongchuang.portal.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hongchuang.kernel.access.AccessDenied;
import org.hongchuang.kernel.error.Conflict;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.lifecycle.IllegalMove;

/** Tells a user's mistake from an outage from a fault of ours; only the last is logged, once, with a number. */
public final class Problems {
    private static final int DEEPEST = 25;

    /** What PostgreSQL says to the character U+0000 in a text. */
    private static final String UNSTORABLE_TEXT = "22021";

    /** What the house's own guard of four eyes says where somebody acts for another. */
    private static final String SAME_HAND = "HC4EY";

    private Problems() {}

    /** The problem a throwable stands for; an unexpected one is logged here. */
    public static Problem of(Throwable thrown) {
        return known(thrown).orElseGet(() -> Incidents.report(thrown));
    }

    /** The problem a throwable stands for, unless it is a fault of ours. */
    public static Optional<Problem> known(Throwable thrown) {
        return chain(thrown).stream()
                .map(Problems::one)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> one(Throwable cause) {
        if (cause instanceof Rejection rejection) {
            return Optional.of(rejected(rejection));
        }
        if (cause instanceof OptimisticLockException
                || cause.getClass().getSimpleName().startsWith("StaleObjectState")) {
            return Optional.of(Problem.of(409, "kernel.changed-meanwhile"));
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return Optional.of(invalid(invalid));
        }
        if (cause instanceof SQLException failure && UNSTORABLE_TEXT.equals(failure.getSQLState())) {
            return Optional.of(Problem.of(400, "kernel.unstorable-text"));
        }
        if (cause instanceof SQLException failure && SAME_HAND.equals(failure.getSQLState())) {
            return Optional.of(Problem.of(422, "kernel.delegation.same-hand-before"));
        }
        return Outage.isOne(cause) ? Optional.of(Problem.of(503, "kernel.database-down")) : Optional.empty();
    }

    private static Problem rejected(Rejection rejection) {
        int status = 422;
        if (rejection instanceof NotFound) {
            status = 404;
        } else if (rejection instanceof AccessDenied) {
            status = 403;
        } else if (rejection instanceof IllegalMove || rejection instanceof Conflict) {
            status = 409;
        }
        Object[] values = Arrays.stream(rejection.values())
                .map(value -> Objects.requireNonNullElse(value, ""))
                .toArray();
        return Problem.of(status, rejection.code(), values);
    }

    private static Problem invalid(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .min((a, b) -> place(a).compareTo(place(b)))
                .map(violation -> Problem.of(400, "portal.invalid-input", place(violation), violation.getMessage()))
                .orElseGet(() -> Problem.of(400, "portal.invalid-input", "", ""));
    }

    private static String place(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
