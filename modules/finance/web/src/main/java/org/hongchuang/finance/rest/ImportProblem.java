package org.hongchuang.finance.rest;

import java.util.List;
import java.util.Locale;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.text.Texts;

/** An import refused for its lines, as problem+json that lists every one of them. */
public record ImportProblem(String type, String title, int status, String detail, String code, List<ErrorBody> errors) {
    static final int STATUS = 422;
    private static final String CODE = "finance.statements.errors";

    /** What is wrong with a line. */
    public record ErrorBody(int line, String code, String detail) {}

    static ImportProblem of(List<LineError> errors, Locale language) {
        String detail = Texts.of(language, CODE, errors.size());
        return new ImportProblem(
                "urn:hongchuang:problem:" + CODE,
                detail,
                STATUS,
                detail,
                CODE,
                errors.stream()
                        .map(error -> new ErrorBody(
                                error.line(),
                                error.code(),
                                Texts.of(language, error.code(), error.values().toArray())))
                        .toList());
    }
}
