package org.hongchuang.sandbox.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the base of any index, each without the others, so that a city of any size streams by. */
final class Bases {
    /** D draft, S submitted, R returned, C recommended by the county, V verified, A approved, J rejected, N named. */
    private static final String STATES = "DRNNNCSNJSVNARNSNNNDNNCNVNANSNNSNJCNNVVNDNCSNNNJNNNNCNRNNNNA";

    private static final String OTHERS = "DSRCVAJ";
    /** Years of naming counted from the first; P the year before this one, T this year. */
    private static final String YEARS = "00010010200010P001020030T000401000120";

    private static final int FIRST_YEAR = 2019;

    private final CityPlan plan;
    private final int[] namedBefore = new int[STATES.length()];

    Bases(CityPlan plan) {
        this.plan = plan;
        for (int i = 1; i < namedBefore.length; i++) {
            namedBefore[i] = namedBefore[i - 1] + (STATES.charAt(i - 1) == 'N' ? 1 : 0);
        }
    }

    /** The bases from an index up to, not including, another or the size of the city. */
    List<Base> slice(int from, int to) {
        List<Base> slice = new ArrayList<>();
        for (int i = from; i < Math.min(to, plan.size()); i++) {
            slice.add(base(i));
        }
        return slice;
    }

    Base base(int index) {
        Dice dice = plan.dice("base", index);
        boolean known = index < Account.APPLICANTS.size();
        @Nullable Account account = known ? Account.APPLICANTS.get(index) : null;
        State state = state(index);
        int county = account == null || account.place() == null
                ? index % County.ALL.size()
                : County.indexOf(account.place());
        Timeline timeline = timeline(index, state, dice);
        return new Base(
                index,
                County.ALL.get(county),
                Organisations.basePath(county, index),
                organisationId(index),
                dice.id(CityPlan.during(timeline.applied(), index)),
                account == null ? Names.base(index) : account.base() + Names.MARK,
                known ? index != 3 : dice.chance(40),
                state,
                timeline,
                state == State.NAMED ? Profile.ofNamed(ordinal(index)) : Profile.ofOther(index),
                CreditCode.of(County.ALL.get(county).area(), index + 1),
                String.format("36%017d", 7_000_000_000L + index * 101L),
                account == null ? String.format("base%03d", index) : account.username(),
                account == null ? Names.person(dice) : account.displayName());
    }

    UUID organisationId(int index) {
        Instant founded = LocalDate.of(FIRST_YEAR, 7, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return plan.dice("organisation", Organisations.FIRST_BASE + index).id(founded);
    }

    private static State state(int index) {
        if (index >= STATES.length()) {
            return index % 50 == 0 ? state(OTHERS.charAt(index / 50 % OTHERS.length())) : State.NAMED;
        }
        return state(STATES.charAt(index));
    }

    private static State state(char letter) {
        return switch (letter) {
            case 'D' -> State.DRAFT;
            case 'S' -> State.SUBMITTED;
            case 'R' -> State.RETURNED;
            case 'C' -> State.RECOMMENDED;
            case 'V' -> State.VERIFIED;
            case 'A' -> State.APPROVED;
            case 'J' -> State.REJECTED;
            default -> State.NAMED;
        };
    }

    private int ordinal(int index) {
        return index < namedBefore.length ? namedBefore[index] : index;
    }

    private Timeline timeline(int index, State state, Dice dice) {
        LocalDate today = plan.today();
        return switch (state) {
            case NAMED -> Timeline.namedOn(namedOn(YEARS.charAt(ordinal(index) % YEARS.length()), dice));
            case REJECTED -> Timeline.reached(state, today.minusDays(dice.between(60, 300)));
            default -> Timeline.reached(state, today.minusDays(dice.between(2, 20)));
        };
    }

    private LocalDate namedOn(char year, Dice dice) {
        LocalDate today = plan.today();
        return switch (year) {
            case 'T' -> today.minusDays(dice.between(20, 40));
            case 'P' -> LocalDate.of(today.getYear() - 1, dice.between(5, 9), dice.between(1, 28));
            case '0' -> LocalDate.of(FIRST_YEAR, dice.between(10, 11), dice.between(1, 28));
            default -> LocalDate.of(FIRST_YEAR + Character.digit(year, 10), dice.between(4, 9), dice.between(1, 28));
        };
    }
}
