package org.hongchuang.accreditation.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hongchuang.accreditation.api.Cases;
import org.hongchuang.accreditation.api.ScoreSheet;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.policies.api.Editions;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Partial;

/** What the parts of a year's assessment are called in the rulebook of a case. */
@Named
@RequestScoped
public class PartNames {
    @Inject
    private Cases cases;

    @Inject
    private Editions editions;

    private final Map<UUID, String> rulebooks = new HashMap<>();

    /** The name in the latest edition that has the part; its id where none does. */
    public String of(UUID caseId, String part) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        if (part.equals(ScoreSheet.WHOLE)) {
            return Texts.of(language, "accreditation.result.whole");
        }
        String rulebook = rulebooks.computeIfAbsent(caseId, id -> cases.get(id).rulebook());
        return editions.current().editions().stream()
                .filter(edition -> edition.id().rulebook().equals(rulebook))
                .sorted(Comparator.comparing(Edition::id).reversed())
                .map(Edition::assessment)
                .filter(Objects::nonNull)
                .flatMap(assessment -> assessment.partials().stream())
                .filter(each -> each.id().equals(part))
                .map(Partial::label)
                .map((Localized label) -> language.getLanguage().equals("en") ? label.en() : label.zh())
                .findFirst()
                .orElse(part);
    }
}
