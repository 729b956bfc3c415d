package org.hongchuang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, or a column of a table.
 *
 * @param section id of the {@link FormSection} it stands in
 * @param metric id of the metric the answer feeds, if any
 * @param choices the answers of a {@link FieldType#CHOICE}; empty for a choice means the edition's kinds
 */
public record FormField(
        String id,
        Localized label,
        FieldType type,
        @Nullable Localized unit,
        boolean required,
        @Nullable String metric,
        String section,
        List<Choice> choices,
        Cite cite) {
    public FormField {
        choices = Copies.of(choices);
    }

    /** Whether the case answers it by its name or its kind, so that nobody fills it in. */
    public boolean answersItself() {
        return id.equals("base_name") || type == FieldType.CHOICE && choices.isEmpty();
    }
}
