package org.hongchuang.accreditation.api;

import java.io.Serializable;

/**
 * What is wrong with one field.
 *
 * @param field id of the form field or metric
 * @param label its name for the user, in Chinese
 * @param code key of the text that says what is wrong and what is expected
 */
public record FieldError(String field, String label, String code) implements Serializable {}
