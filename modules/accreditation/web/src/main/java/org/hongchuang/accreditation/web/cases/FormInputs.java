package org.hongchuang.accreditation.web.cases;

import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormSection;
import org.hongchuang.rulebook.Localized;

/** A form of the rulebook with its answers, block by block. */
public class FormInputs implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String labelZh;
    private final String labelEn;
    private final List<Section> sections;

    FormInputs(Form form, Map<String, String> answers) {
        id = form.id();
        labelZh = form.label().zh();
        labelEn = form.label().en();
        sections = form.sections().stream()
                .map(section -> Section.of(form, section, answers))
                .filter(section -> !section.fields().isEmpty())
                .toList();
    }

    /** A block of fields under one heading. */
    public record Section(String zh, String en, List<FieldInput> fields) implements Serializable {
        static Section of(Form form, FormSection section, Map<String, String> answers) {
            Localized label = section.label();
            List<FieldInput> fields = form.fields().stream()
                    .filter(field -> field.section().equals(section.id()) && !field.answersItself())
                    .map(field -> FieldInput.of(field, answers.get(field.id())))
                    .toList();
            return new Section(label.zh(), label.en(), fields);
        }
    }

    /** The answers given, by field id. */
    Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (Section section : sections) {
            for (FieldInput field : section.fields()) {
                String value = field.getValue();
                if (value != null) {
                    answers.put(field.getId(), value);
                }
            }
        }
        return answers;
    }

    /** Shows what was answered the last time. */
    void remember(Map<String, String> before) {
        fields().forEach(field -> field.remember(before.get(field.getId())));
    }

    Stream<FieldInput> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }

    void complain(Map<String, FieldError> errors) {
        sections.forEach(section -> section.fields().forEach(field -> field.complain(errors)));
    }

    public String getId() {
        return id;
    }

    public String getLabelZh() {
        return labelZh;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public List<Section> getSections() {
        return sections;
    }
}
