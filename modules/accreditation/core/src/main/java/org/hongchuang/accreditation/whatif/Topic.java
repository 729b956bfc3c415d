package org.hongchuang.accreditation.whatif;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hongchuang.accreditation.run.Tally;
import org.hongchuang.accreditation.whatif.Outlook.SubsidyOfYear;

/** What a what-if counts. */
enum Topic {
    /** Cases computed under both editions. */
    COMPARED,
    /** Those of them that come out differently. */
    CHANGED,
    NO_FACTS,
    UNFIT,
    /** From grade to grade; an open grade is empty. */
    GRADE,
    /** Was: the kind of change. */
    CHANGE,
    /** Was: the subsidy, became: its year; the money is what is due. */
    MONEY;

    static void count(Tally tally, ComparedCase compared) {
        Outlook before = compared.before();
        Outlook after = compared.after();
        compared.changes().forEach(change -> tally.count(CHANGE, change.name(), ""));
        if (before == null || after == null) {
            tally.count(UNFIT);
            return;
        }
        tally.count(COMPARED);
        if (!compared.changes().isEmpty()) {
            tally.count(CHANGED);
        }
        tally.count(
                GRADE,
                Objects.toString(before.outcome().grade(), ""),
                Objects.toString(after.outcome().grade(), ""));
        Set<SubsidyOfYear> subsidies = new HashSet<>(before.subsidies().keySet());
        subsidies.addAll(after.subsidies().keySet());
        subsidies.forEach(subsidy -> tally.money(
                MONEY, subsidy.subsidy(), Integer.toString(subsidy.year()), before.due(subsidy), after.due(subsidy)));
    }
}
