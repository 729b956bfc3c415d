package org.hongchuang.accreditation.complaint;

import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.ComplaintCommand;
import org.hongchuang.accreditation.api.ComplaintState;
import org.junit.jupiter.api.Test;

class ComplaintStatesTest {
    @Test
    void walksEveryStateAndCommandAsDocumented() {
        StateTable.documented(
                "complaint.md",
                "# States of a complaint\n\nWritten by `ComplaintStatesTest`. A dash is refused.\n\n"
                        + StateTable.of(ComplaintMoves.TABLE, ComplaintState.values(), ComplaintCommand.values()));
    }
}
