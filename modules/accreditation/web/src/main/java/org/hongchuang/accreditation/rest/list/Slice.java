package org.hongchuang.accreditation.rest.list;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.hongchuang.kernel.page.PageRequest;

/** Which rows of a list are wanted. */
public class Slice {
    @Parameter(description = "Index of the first row, from 0")
    @QueryParam("first")
    @DefaultValue("0")
    private int first;

    @Parameter(description = "Rows wanted, at most 500")
    @QueryParam("size")
    @DefaultValue("50")
    private int size;

    public PageRequest wanted() {
        return PageRequest.clamped(first, size);
    }
}
