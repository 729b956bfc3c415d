package org.hongchuang.accreditation.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.BulkCase;
import org.hongchuang.accreditation.api.BulkLine;
import org.hongchuang.accreditation.api.BulkMoves;
import org.hongchuang.accreditation.api.CaseCommand;
import org.hongchuang.accreditation.api.CaseRow;
import org.hongchuang.kernel.error.Rejection;
import org.hongchuang.kernel.text.Texts;
import org.jspecify.annotations.Nullable;

/** One command for many cases of the list: what it would do, then what it did. */
@Named
@ViewScoped
public class BulkPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private BulkMoves moves;

    @Inject
    private CasesPage list;

    private @Nullable CaseCommand command;
    private @Nullable String grounds;
    private boolean all;
    private boolean done;
    private List<Line> lines = List.of();

    /** A case and what becomes of it, in words. */
    public record Line(BulkCase previewed, String name, boolean accepted, String reason) implements Serializable {
        static Line of(BulkLine line) {
            Rejection refusal = line.refusal();
            return new Line(
                    line.previewed(),
                    line.name(),
                    line.accepted(),
                    refusal == null ? "" : Texts.of(Notice.locale(), refusal));
        }
    }

    /** The commands, as far as the person may give them. */
    public Collection<CaseCommand> getOffered() {
        return moves.offered();
    }

    /** Whether there are any. */
    public boolean isOffering() {
        return !getOffered().isEmpty();
    }

    /** Cases that can be chosen at once. */
    public int getMost() {
        return BulkMoves.MOST;
    }

    public void preview() {
        done = false;
        lines = List.of();
        List<UUID> ids = all
                ? moves.matching(list.filter())
                : list.getChosen().stream().map(CaseRow::id).toList();
        lines = moves.preview(wanted(), ids, grounds).stream().map(Line::of).toList();
    }

    /** Only those the preview accepted. */
    public void carryOut() {
        List<BulkCase> accepted =
                lines.stream().filter(Line::accepted).map(Line::previewed).toList();
        lines = moves.carryOut(wanted(), accepted, grounds).stream()
                .map(Line::of)
                .toList();
        done = true;
        Notice.done("accreditation.bulk.done", getAccepted(), lines.size() - getAccepted());
        list.search();
    }

    public void cancel() {
        lines = List.of();
        done = false;
    }

    private CaseCommand wanted() {
        return Objects.requireNonNullElse(command, CaseCommand.ENROL);
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getAccepted() {
        return lines.stream().filter(Line::accepted).count();
    }

    /** Whether the lines say what was done, not what would be. */
    public boolean isDone() {
        return done;
    }

    public @Nullable CaseCommand getCommand() {
        return command;
    }

    public void setCommand(@Nullable CaseCommand command) {
        this.command = command;
    }

    public @Nullable String getGrounds() {
        return grounds;
    }

    public void setGrounds(@Nullable String grounds) {
        this.grounds = grounds;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
