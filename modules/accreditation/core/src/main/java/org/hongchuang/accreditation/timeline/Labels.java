package org.hongchuang.accreditation.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hongchuang.accreditation.api.ChangedValue;
import org.hongchuang.accreditation.base.JsonMap;
import org.hongchuang.kernel.text.Texts;
import org.hongchuang.rulebook.Edition;
import org.hongchuang.rulebook.Grade;
import org.hongchuang.rulebook.Localized;
import org.jspecify.annotations.Nullable;

/** What values are called in the edition of a case. */
final class Labels {
    private final Map<String, Localized> byId = new HashMap<>();
    private final Map<String, Localized> grades = new HashMap<>();

    Labels(Edition edition) {
        edition.metrics().forEach(metric -> byId.put(metric.id(), metric.label()));
        edition.forms()
                .forEach(form -> form.fields().forEach(field -> byId.put(form.id() + "." + field.id(), field.label())));
        edition.grades().forEach((Grade grade) -> grades.put(grade.id(), grade.label()));
    }

    List<ChangedValue> changes(String form, @Nullable String before, @Nullable String after) {
        if (form.equals("VALUES")) {
            return values(JsonMap.read(before), JsonMap.read(after));
        }
        if (Objects.equals(before, after)) {
            return List.of();
        }
        return List.of(
                form.equals("POINTS")
                        ? changed("points", before, after)
                        : changed("grade", grade(before), grade(after)));
    }

    private List<ChangedValue> values(Map<String, String> before, Map<String, String> after) {
        List<ChangedValue> changes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.add(changed(field, before.get(field), after.get(field)));
            }
        }
        return changes;
    }

    private ChangedValue changed(String field, @Nullable String before, @Nullable String after) {
        String key = "accreditation.timeline.value." + field;
        Localized label =
                byId.getOrDefault(field, new Localized(Texts.of(Locale.CHINESE, key), Texts.of(Locale.ENGLISH, key)));
        return new ChangedValue(field, label.zh(), label.en(), before, after);
    }

    private @Nullable String grade(@Nullable String id) {
        Localized label = id == null ? null : grades.get(id);
        return label == null ? id : label.zh();
    }
}
