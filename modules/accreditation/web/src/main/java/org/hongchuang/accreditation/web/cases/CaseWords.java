package org.hongchuang.accreditation.web.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Kind;

/** What a rulebook calls its kinds of base. */
@Named
@ApplicationScoped
public class CaseWords {
    @Inject
    private Editions editions;

    /** The name of a kind in the latest edition that has it; its id where none does. */
    public String kind(String rulebook, String kind, boolean english) {
        return editions.current().editions().stream()
                .filter(edition -> edition.id().rulebook().equals(rulebook))
                .sorted(Comparator.comparing(Edition::id).reversed())
                .flatMap(edition -> edition.kinds().stream())
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .map(each -> label(each, english))
                .orElse(kind);
    }

    static String label(Kind kind, boolean english) {
        return english ? kind.label().en() : kind.label().zh();
    }
}
