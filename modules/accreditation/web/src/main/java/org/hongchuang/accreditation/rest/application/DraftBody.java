package org.hongchuang.accreditation.rest.application;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hongchuang.accreditation.api.Draft;
import org.hongchuang.accreditation.api.Payee;
import org.hongchuang.kernel.text.Writing;
import org.jspecify.annotations.Nullable;

/** What is filled in; what is left out counts as not answered. */
@Schema(name = "ApplicationDraft")
public record DraftBody(
        @Schema(description = "Version the changes were made in; needed to save") @Nullable
        Integer version,

        @Schema(description = "Name of the base") @Nullable String name,

        @Schema(description = "One of the kinds of the application", example = "office") @Nullable
        String kind,

        @Schema(description = "Unified social credit code") @Nullable
        String creditCode,

        @Schema(description = "Whom a subsidy is paid to") @Nullable
        PayeeBody payee,

        @Schema(description = "Answers of the form application, by field id: text, numbers, true or false") @Nullable
        Map<String, Object> application,

        @Schema(description = "Answers of the form union_work, likewise") @Nullable
        Map<String, Object> unionWork) {

    private static final DraftBody EMPTY = new DraftBody(null, null, null, null, null, null, null);

    /** An account as far as it is filled in; its number in digits. */
    @Schema(name = "ApplicationPayee")
    public record PayeeBody(
            @Nullable String name,
            @Nullable String account,
            @Nullable String bank) {
        Payee payee() {
            return new Payee(text(name), text(account), text(bank));
        }
    }

    static DraftBody of(@Nullable DraftBody body) {
        return Objects.requireNonNullElse(body, EMPTY);
    }

    /** One that no case has, where none is named. */
    int versionOrNone() {
        return version == null ? -1 : version;
    }

    Draft draft() {
        return new Draft(
                text(name),
                text(kind),
                creditCode,
                payee == null ? null : payee.payee(),
                answers(application),
                answers(unionWork));
    }

    private static Map<String, String> answers(@Nullable Map<String, Object> given) {
        Map<String, String> answers = new HashMap<>();
        if (given != null) {
            given.forEach((field, answer) -> answers.put(field, text(answer)));
        }
        return answers;
    }

    private static String text(@Nullable Object answer) {
        return answer instanceof BigDecimal number
                ? Writing.plain(number)
                : String.valueOf(Objects.requireNonNullElse(answer, ""));
    }
}
