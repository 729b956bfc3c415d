package org.hongchuang.accreditation.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.hongchuang.kernel.text.Writing;
import org.hongchuang.rulebook.Choice;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.FieldType;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.Kind;
import org.jspecify.annotations.Nullable;

/** Answers as they are printed. */
final class Answers {
    private final Edition edition;

    Answers(Edition edition) {
        this.edition = edition;
    }

    /** The answer with its unit; empty where none was given. */
    String printed(FormField field, @Nullable String answer) {
        if (answer == null || answer.isBlank()) {
            return "";
        }
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> answer;
            case INTEGER, DECIMAL -> Writing.number(new BigDecimal(answer));
            case DATE -> Writing.date(LocalDate.parse(answer), Locale.CHINESE);
            case YES_NO -> answer.equals("true") ? "是" : "否";
            case CHOICE -> choice(field, answer);
        };
    }

    /** The label of a field with the unit its answer is given in. */
    static String label(FormField field) {
        boolean number = field.type() == FieldType.INTEGER || field.type() == FieldType.DECIMAL;
        return number && field.unit() != null
                ? field.label().zh() + "（" + field.unit().zh() + "）"
                : field.label().zh();
    }

    private String choice(FormField field, String answer) {
        Stream<String> own = field.choices().stream()
                .filter(choice -> choice.id().equals(answer))
                .map((Choice choice) -> choice.label().zh());
        Stream<String> kinds = edition.kinds().stream()
                .filter(kind -> kind.id().equals(answer))
                .map((Kind kind) -> kind.label().zh());
        return Stream.concat(own, kinds).findFirst().orElse(answer);
    }
}
