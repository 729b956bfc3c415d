package org.hongchuang.accreditation.application;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hongchuang.accreditation.api.CaseView;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.InvalidAnswers;
import org.hongchuang.accreditation.api.MaterialView;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.kernel.text.Bilingual;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.FieldType;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.HouseFigure;
import org.hongchuang.rulebook.Metric;
import org.jspecify.annotations.Nullable;

/** Holds an application against the forms of an edition. */
final class DraftCheck {
    private static final Set<HouseFigure> ROSTER =
            EnumSet.of(HouseFigure.RESIDENTS, HouseFigure.RESIDENTS_NEW, HouseFigure.JOBS);

    private final Edition edition;
    private final Complaints complaints = new Complaints();
    private final HeadCheck head = new HeadCheck(complaints);

    DraftCheck(Edition edition) {
        this.edition = edition;
    }

    /**
     * The draft, tidied.
     *
     * @throws InvalidAnswers if something in it cannot be read
     */
    Draft wellFormed(Draft draft) {
        if (edition.kinds().stream()
                .noneMatch(kind ->
                        kind.id().equals(draft.kind()) && !edition.policy().enrols(kind.id()))) {
            complaints.ofHead("kind", "accreditation.field.choice");
        }
        if (draft.name().isBlank()) {
            complaints.ofHead("name", HeadCheck.MISSING);
        }
        head.atMost("name", draft.name());
        Draft tidy = new Draft(
                draft.name().strip(),
                draft.kind(),
                head.creditCode(draft.creditCode()),
                head.payee(draft.payee()),
                answers("application", draft.application(), draft),
                answers("union_work", draft.unionWork(), draft));
        complaints.refuse();
        return tidy;
    }

    private Map<String, String> answers(String form, Map<String, String> answers, Draft draft) {
        Form asked = ApplicantForm.of(edition, form).orElse(null);
        if (asked == null) {
            answers.keySet().forEach(id -> complaints.ofUnknown(id));
            return Map.of();
        }
        Map<String, String> all = new TreeMap<>(answers);
        for (FormField field : asked.fields()) {
            if (field.type() == FieldType.CHOICE && field.choices().isEmpty()) {
                all.put(field.id(), draft.kind());
            } else if (field.id().equals("base_name")) {
                all.put(field.id(), draft.name());
            }
        }
        return new AnswerCheck(asked, complaints).wellFormed(all);
    }

    /**
     * @param present credit code of the title that this one is to succeed; null if there is none
     * @param evidence how many files were handed in
     * @param materials what the edition asks for
     * @throws InvalidAnswers if something required is missing
     */
    void complete(CaseView stored, @Nullable String present, int evidence, List<MaterialView> materials) {
        Payee payee = Objects.requireNonNullElse(stored.payee(), new Payee("", "", ""));
        head.given("credit_code", Objects.requireNonNullElse(stored.creditCode(), ""));
        if (present != null && stored.creditCode() != null && !present.equals(stored.creditCode())) {
            complaints.ofHead("credit_code", "accreditation.field.credit-code-of-title");
        }
        head.given("payee_name", payee.name());
        head.given("payee_account", payee.account());
        head.given("payee_bank", payee.bank());
        complete("application", stored.application());
        complete("union_work", stored.unionWork());
        if (stored.residents() == 0 && asksForRoster(edition)) {
            complaints.ofHead("roster", "accreditation.field.roster-missing");
        }
        if (evidence == 0 && edition.forms().isEmpty()) {
            complaints.ofHead("evidence", "accreditation.field.evidence-missing");
        }
        materials.stream()
                .filter(MaterialView::missing)
                .forEach(material -> complaints.add(
                        "materials." + material.id(),
                        new Bilingual(material.labelZh(), material.labelEn()),
                        "accreditation.field.material-missing"));
        complaints.refuse();
    }

    private void complete(String form, Map<String, String> answers) {
        ApplicantForm.of(edition, form).ifPresent(asked -> new AnswerCheck(asked, complaints).complete(answers));
    }

    /** Whether rules rest on what the roster of residents says. */
    static boolean asksForRoster(Edition edition) {
        return edition.metrics().stream()
                .map(Metric::source)
                .anyMatch(source -> source != null && ROSTER.contains(source.house()));
    }
}
