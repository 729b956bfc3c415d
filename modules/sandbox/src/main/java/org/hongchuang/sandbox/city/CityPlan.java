package org.hongchuang.sandbox.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What city is to be made. Equal plans make equal cities.
 *
 * @param size how many bases have a case, at least {@value #NORMAL_SIZE}
 * @param seed of everything left to chance
 * @param today the day the city stands still on
 */
public record CityPlan(int size, long seed, LocalDate today) {
    static final int NORMAL_SIZE = 60;
    /** Beyond this a city is for measuring: no rosters, no evidence, no receipts of past years. */
    private static final int LARGEST_WITH_PAPERS = 2_000;

    private static final long SEED = 20_190_620;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** @throws IllegalArgumentException if the city would be too small to show every state */
    public CityPlan {
        if (size < NORMAL_SIZE) {
            throw new IllegalArgumentException("A city has at least " + NORMAL_SIZE + " bases");
        }
    }

    /** The city of the sandbox. */
    public static CityPlan normal(LocalDate today) {
        return new CityPlan(NORMAL_SIZE, SEED, today);
    }

    /** A city of another size. */
    public static CityPlan of(int size, LocalDate today) {
        return new CityPlan(size, SEED, today);
    }

    boolean withPapers() {
        return size <= LARGEST_WITH_PAPERS;
    }

    /** How many payment orders there are at most. */
    int payments() {
        return size == NORMAL_SIZE ? 200 : Integer.MAX_VALUE;
    }

    Dice dice(String stream, long index) {
        return new Dice(seed, stream, index);
    }

    /** A moment of office hours on that day, the same for the same day and index. */
    static Instant during(LocalDate day, long index) {
        int minute = Math.floorMod(index * 37 + day.toEpochDay() * 11, 480);
        return day.atTime(9, 0).plusMinutes(minute).atZone(ZONE).toInstant();
    }
}
