package org.hongchuang.accreditation.api;

import java.io.Serializable;
import org.hongchuang.kernel.text.Bilingual;

/**
 * What is wrong with one field.
 *
 * @param field id of the form field or metric
 * @param label its name for the user
 * @param code key of the text that says what is wrong and what is expected
 */
public record FieldError(String field, Bilingual label, String code) implements Serializable {}
