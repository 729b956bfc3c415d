package org.hongchuang.accreditation.web.cases;

import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hongchuang.accreditation.api.FieldError;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Choice;
import org.hongchuang.rulebook.FieldType;
import org.hongchuang.rulebook.FormField;
import org.hongchuang.rulebook.Localized;
import org.hongchuang.rulebook.Metric;
import org.hongchuang.rulebook.MetricType;
import org.jspecify.annotations.Nullable;

/** A field of a form or a yearly figure, as the page shows and fills it. */
public class FieldInput implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String labelZh;
    private final String labelEn;
    private final String unitZh;
    private final String unitEn;
    private final String article;
    private final FieldType type;
    private final boolean required;
    private final Map<String, String[]> choices = new LinkedHashMap<>();
    private @Nullable String value;
    private @Nullable String last;
    private @Nullable String errorKey;
    private String originZh = "";
    private String originEn = "";
    private boolean locked;
    private boolean asked;

    private FieldInput(
            String id, Localized label, @Nullable Localized unit, String article, FieldType type, boolean required) {
        this.id = id;
        labelZh = label.zh();
        labelEn = label.en();
        unitZh = unit == null ? "" : unit.zh();
        unitEn = unit == null ? "" : unit.en();
        this.article = article;
        this.type = type;
        this.required = required;
    }

    static FieldInput of(FormField field, @Nullable String value) {
        FieldInput input = new FieldInput(
                field.id(), field.label(), field.unit(), field.cite().article(), field.type(), field.required());
        for (Choice choice : field.choices()) {
            input.choices.put(
                    choice.id(),
                    new String[] {choice.label().zh(), choice.label().en()});
        }
        input.value = value;
        return input;
    }

    static FieldInput of(Metric metric, @Nullable String value, boolean mayState) {
        FieldInput input = new FieldInput(
                metric.id(), metric.label(), metric.unit(), metric.cite().article(), type(metric.type()), false);
        input.value = value;
        input.locked = !mayState;
        input.originZh = metric.origin().zh();
        input.originEn = metric.origin().en();
        return input;
    }

    private static FieldType type(MetricType type) {
        return switch (type) {
            case NUMBER -> FieldType.DECIMAL;
            case FLAG -> FieldType.YES_NO;
            case DATE -> FieldType.DATE;
            case TEXT -> FieldType.TEXT;
        };
    }

    /** Shows what stood here the last time. */
    void remember(@Nullable String before) {
        last = before == null || before.isBlank() ? null : before;
    }

    /**
     * Takes over what stood here the last time. What is typed is replaced only if that was asked once: the first time
     * it stays, and the button asks.
     */
    void carry() {
        boolean keep = typed() && !asked;
        asked = keep && isCarriable();
        if (!keep && !locked && last != null) {
            value = last;
        }
    }

    boolean carryIfBlank() {
        boolean carried = isCarriable() && !typed();
        if (carried) {
            value = last;
        }
        return carried;
    }

    private boolean typed() {
        return value != null && !value.isBlank();
    }

    /** Whether there is something to take over that does not stand here already. */
    public boolean isCarriable() {
        return !locked && last != null && !last.equals(value);
    }

    /** Whether it was asked to replace what is typed. */
    public boolean isAsked() {
        return asked && isCarriable();
    }

    public boolean isRemembered() {
        return last != null;
    }

    /** What stood here the last time, as people read it. */
    public String getLastShown() {
        return shown(last);
    }

    /** Where the figure comes from; empty for a question of a form. */
    public String getOrigin() {
        return english() ? originEn : originZh;
    }

    /** Takes up the complaint about this field, if there is one. */
    void complain(Map<String, FieldError> errors) {
        FieldError error = errors.get(id);
        errorKey = error == null ? null : error.code();
    }

    public @Nullable String getError() {
        return errorKey == null ? null : Texts.of(Notice.locale(), errorKey);
    }

    public String getLabel() {
        return english() ? labelEn : labelZh;
    }

    public String getUnit() {
        return english() ? unitEn : unitZh;
    }

    /** The choices, by label. */
    public Map<String, String> getChoices() {
        Map<String, String> byLabel = new LinkedHashMap<>();
        choices.forEach((choice, labels) -> byLabel.put(labels[english() ? 1 : 0], choice));
        return byLabel;
    }

    /** The answer as people read it. */
    public String getShown() {
        return shown(value);
    }

    private String shown(@Nullable String answer) {
        if (answer == null) {
            return "";
        }
        if (type == FieldType.YES_NO) {
            return Texts.of(Notice.locale(), answer.equals("true") ? "accreditation.yes" : "accreditation.no");
        }
        if (type == FieldType.DATE && !english()) {
            return answer.replaceFirst("^(\\d{4})-0?(\\d+)-0?(\\d+)$", "$1年$2月$3日");
        }
        String[] labels = choices.get(answer);
        return labels == null ? answer : labels[english() ? 1 : 0];
    }

    private static boolean english() {
        return Notice.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    public String getId() {
        return id;
    }

    public String getArticle() {
        return article;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isLocked() {
        return locked;
    }

    public boolean isLongText() {
        return type == FieldType.LONG_TEXT;
    }

    public boolean isYesNo() {
        return type == FieldType.YES_NO;
    }

    public boolean isChoice() {
        return type == FieldType.CHOICE;
    }

    public boolean isOneLine() {
        return !isLongText() && !isYesNo() && !isChoice();
    }

    /** The kind of HTML input for one line. */
    public String getInputType() {
        return type == FieldType.DATE ? "date" : "text";
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
