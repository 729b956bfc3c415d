package org.hongchuang.accreditation.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hongchuang.kernel.text.Bilingual;
import org.hongchuang.rulebook.Form;
import org.hongchuang.rulebook.FormField;
import org.jspecify.annotations.Nullable;

/** Holds the answers of a form against its fields. */
final class AnswerCheck {
    private static final int MOST_TEXT = 200;
    private static final int MOST_LONG_TEXT = 4000;

    private final Form form;
    private final Complaints complaints;

    AnswerCheck(Form form, Complaints complaints) {
        this.form = form;
        this.complaints = complaints;
    }

    /** The answers given, tidied; malformed ones are complained of and kept out. */
    Map<String, String> wellFormed(Map<String, String> answers) {
        Map<String, String> tidy = new TreeMap<>();
        for (FormField field : form.fields()) {
            String answer = answers.getOrDefault(field.id(), "").strip();
            String problem = answer.isEmpty() ? null : problem(field, answer);
            if (problem != null) {
                complain(field, problem);
            } else if (!answer.isEmpty()) {
                tidy.put(field.id(), answer);
            }
        }
        answers.keySet().stream()
                .filter(id ->
                        form.fields().stream().noneMatch(field -> field.id().equals(id)))
                .forEach(id -> complaints.ofUnknown(id));
        return tidy;
    }

    /** Complains of each required field without an answer. */
    void complete(Map<String, String> answers) {
        form.fields().stream()
                .filter(field ->
                        field.required() && answers.getOrDefault(field.id(), "").isBlank())
                .forEach(field -> complain(field, "accreditation.field.missing"));
    }

    private void complain(FormField field, String code) {
        complaints.add(
                field.id(), new Bilingual(field.label().zh(), field.label().en()), code);
    }

    private static @Nullable String problem(FormField field, String answer) {
        return switch (field.type()) {
            case TEXT -> answer.codePointCount(0, answer.length()) > MOST_TEXT ? "accreditation.field.too-long" : null;
            case LONG_TEXT ->
                answer.codePointCount(0, answer.length()) > MOST_LONG_TEXT ? "accreditation.field.too-long" : null;
            case INTEGER -> answer.matches("[0-9]{1,12}") ? null : "accreditation.field.whole-number";
            case DECIMAL -> answer.matches("[0-9]{1,12}(\\.[0-9]{1,4})?") ? null : "accreditation.field.decimal";
            case DATE -> isDay(answer) ? null : "accreditation.field.day";
            case YES_NO -> answer.matches("true|false") ? null : "accreditation.field.yes-no";
            case CHOICE ->
                field.choices().isEmpty()
                                || field.choices().stream()
                                        .anyMatch(choice -> choice.id().equals(answer))
                        ? null
                        : "accreditation.field.choice";
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
