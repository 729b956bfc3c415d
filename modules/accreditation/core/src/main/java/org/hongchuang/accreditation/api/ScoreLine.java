package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.hongchuang.kernel.document.DocumentView;
import org.hongchuang.rulebook.Compared;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A line of a score sheet.
 *
 * @param scored true if the assessor gives the points, false if they are computed
 * @param max the most points, bonus included
 * @param points null while open
 * @param evidence what the points rest on, as the edition says
 * @param cite the article
 * @param compared the values a computed item looked at
 * @param missing ids of what a computed item lacks
 * @param remark what the assessor noted
 * @param documents what the assessor attached
 */
public record ScoreLine(
        String item,
        Localized section,
        Localized label,
        boolean scored,
        BigDecimal max,
        @Nullable BigDecimal points,
        Verdict verdict,
        Localized evidence,
        String cite,
        List<Compared> compared,
        List<String> missing,
        String remark,
        List<DocumentView> documents)
        implements Serializable {
    public ScoreLine {
        compared = List.copyOf(compared);
        missing = List.copyOf(missing);
        documents = List.copyOf(documents);
    }
}
