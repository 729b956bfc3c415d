package org.hongchuang.kernel.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The arrangements the house brings along, read from {@code holidays.txt}. */
final class PublishedHolidays {
    static final Map<Integer, HolidayYear> BY_YEAR = read();

    private PublishedHolidays() {}

    private static Map<Integer, HolidayYear> read() {
        Map<Integer, HolidayYear> years = new TreeMap<>();
        try (InputStream stream = Objects.requireNonNull(PublishedHolidays.class.getResourceAsStream("holidays.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int year = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (line.startsWith("#")) {
                    continue;
                }
                if (words.length == 2) {
                    year = Integer.parseInt(words[0]);
                    years.put(year, new HolidayYear(year, words[1], List.of()));
                } else {
                    years.computeIfPresent(year, (y, before) -> with(before, words));
                }
            }
            return years;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HolidayYear with(HolidayYear year, String[] words) {
        List<LocalDate> days =
                Arrays.stream(words).skip(1).map(LocalDate::parse).toList();
        List<Festival> festivals = new ArrayList<>(year.festivals());
        festivals.add(new Festival(words[0], days.get(0), days.get(1), days.subList(2, days.size())));
        return new HolidayYear(year.year(), year.document(), festivals);
    }
}
