package org.hongchuang.rulebook;

import java.util.List;

/** A form or table the document attaches, with its fields in the document's order. */
public record Form(
        String id, Localized label, FormShape shape, List<FormSection> sections, List<FormField> fields, Cite cite) {
    public Form {
        sections = Copies.of(sections);
        fields = Copies.of(fields);
    }
}
