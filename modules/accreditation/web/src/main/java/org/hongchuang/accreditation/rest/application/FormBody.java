package org.hongchuang.accreditation.rest.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongchuang.rulebook.FieldType;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.FormSection;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** A form with what was answered, field by field in the order of the document. */
public record FormBody(String id, Localized label, String article, List<FieldBody> fields) {
    /**
     * A field of a form.
     *
     * @param section heading it stands under
     * @param article the question comes from
     * @param value plain decimal, day, true or false, id of a choice, or text; missing while not answered
     */
    public record FieldBody(
            String id,
            Localized section,
            Localized label,
            @Nullable Localized unit,
            FieldType type,
            boolean required,
            List<KindBody> choices,
            String article,
            @Nullable String value) {
        static FieldBody of(FormField field, Localized section, @Nullable String value) {
            return new FieldBody(
                    field.id(),
                    section,
                    field.label(),
                    field.unit(),
                    field.type(),
                    field.required(),
                    field.choices().stream()
                            .map(choice -> new KindBody(choice.id(), choice.label()))
                            .toList(),
                    field.cite().article(),
                    value);
        }
    }

    static FormBody of(Form form, Map<String, String> answers) {
        Map<String, Localized> headings =
                form.sections().stream().collect(Collectors.toMap(FormSection::id, FormSection::label));
        return new FormBody(
                form.id(),
                form.label(),
                form.cite().article(),
                form.fields().stream()
                        .filter(field -> !field.answersItself())
                        .map(field -> FieldBody.of(
                                field, headings.getOrDefault(field.section(), form.label()), answers.get(field.id())))
                        .toList());
    }
}
