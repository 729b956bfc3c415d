package org.hongchuang.accreditation.web.cases;

import java.io.Serializable;
import java.util.List;
import org.hongchuang.accreditation.api.SheetError;
import org.hongchuang.accreditation.api.SheetErrors;

/**
 * The errors of a sheet on the page.
 *
 * @param total how many there are in all, beyond those listed
 */
public record SheetErrorsShown(List<SheetError> errors, int total) implements Serializable {
    public static SheetErrorsShown of(SheetErrors refused) {
        return new SheetErrorsShown(refused.errors(), refused.total());
    }
}
