package org.hongchuang.accreditation.api;

import java.io.Serializable;
import java.util.List;
import org.hongchuang.kernel.document.DocumentView;

/**
 * A material that the edition of a case asks an applicant for.
 *
 * @param byForm whether it is one of the forms filled in here, so that no file is asked for
 * @param files what was handed in for it, oldest first
 */
public record MaterialView(
        String id,
        String labelZh,
        String labelEn,
        String article,
        boolean required,
        boolean byForm,
        List<DocumentView> files)
        implements Serializable {
    public MaterialView {
        files = List.copyOf(files);
    }

    /** Whether the case cannot be handed in before a file is there. */
    public boolean missing() {
        return required && !byForm && files.isEmpty();
    }
}
