package org.hongchuang.accreditation.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormSection;

/** A form without the blocks that others than the applicant fill in: their opinions are steps of the case. */
final class ApplicantForm {
    private ApplicantForm() {}

    /** Empty where the edition has no such form. */
    static Optional<Form> of(Edition edition, String id) {
        return edition.forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .map(ApplicantForm::own);
    }

    private static Form own(Form form) {
        List<FormSection> sections = form.sections().stream()
                .filter(section -> section.role().equals("APPLICANT"))
                .toList();
        Set<String> own = sections.stream().map(FormSection::id).collect(Collectors.toSet());
        return new Form(
                form.id(),
                form.label(),
                form.shape(),
                sections,
                form.fields().stream()
                        .filter(field -> own.contains(field.section()))
                        .toList(),
                form.cite());
    }
}
