package org.hongchuang.kernel.calendar;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a festival together again from its days. */
final class FestivalDays {
    private final List<LocalDate> off = new ArrayList<>();
    private final List<LocalDate> worked = new ArrayList<>();

    private FestivalDays() {}

    /** The festivals of a row with the arrays days, festivals and working, in order of the first day off. */
    static List<Festival> of(ResultSet row) throws SQLException {
        Date[] days = (Date[]) row.getArray("days").getArray();
        String[] names = (String[]) row.getArray("festivals").getArray();
        Boolean[] working = (Boolean[]) row.getArray("working").getArray();
        Map<String, FestivalDays> byName = new LinkedHashMap<>();
        for (int i = 0; i < days.length; i++) {
            FestivalDays festival = byName.computeIfAbsent(names[i], name -> new FestivalDays());
            (working[i] ? festival.worked : festival.off).add(days[i].toLocalDate());
        }
        return byName.entrySet().stream()
                .map(each -> each.getValue().festival(each.getKey()))
                .sorted((a, b) -> a.from().compareTo(b.from()))
                .toList();
    }

    private Festival festival(String name) {
        return new Festival(name, off.get(0), off.get(off.size() - 1), worked);
    }
}
