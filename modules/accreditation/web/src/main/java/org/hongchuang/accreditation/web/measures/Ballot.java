package org.hongchuang.accreditation.web.measures;

import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hongchuang.accreditation.api.MeasureView;
import org.hongchuang.kernel.page.Page;
import org.hongchuang.kernel.page.PageRequest;

/** The measures that wait for a meeting, a page at a time; what was chosen on other pages is kept. */
public class Ballot implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    static final int SIZE = 50;

    private final Map<UUID, VoteLine> kept = new LinkedHashMap<>();
    private List<VoteLine> lines = List.of();
    private int first;
    private long total;

    /** Shows the page that begins at a row. */
    void turn(int to, Function<PageRequest, Page<MeasureView>> list) {
        given();
        first = Math.max(to, 0);
        Page<MeasureView> page = list.apply(new PageRequest(first, SIZE));
        total = page.total();
        lines = page.rows().stream()
                .map(measure -> kept.getOrDefault(measure.id(), new VoteLine(measure)))
                .toList();
    }

    /** All that were given a vote, in the order they were met. */
    List<VoteLine> given() {
        lines.forEach(line -> kept.put(line.getMeasure().id(), line));
        kept.values().removeIf(line -> !line.given());
        return List.copyOf(kept.values());
    }

    public List<VoteLine> getLines() {
        return lines;
    }

    public int getGivenCount() {
        return given().size();
    }

    public int getFrom() {
        return first + 1;
    }

    public int getTo() {
        return first + lines.size();
    }

    public long getTotal() {
        return total;
    }

    public boolean isBegun() {
        return first > 0;
    }

    public boolean isMore() {
        return getTo() < total;
    }
}
