package org.hongchuang.accreditation.finding;

import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.FindingState;
import org.junit.jupiter.api.Test;

class FindingStatesTest {
    @Test
    void walksEveryStateAndCommandAsDocumented() {
        StateTable.documented(
                "finding.md",
                "# States of a finding\n\nWritten by `FindingStatesTest`. A dash is refused.\n\n"
                        + StateTable.of(FindingCommand.MOVES, FindingState.values(), FindingCommand.values()));
    }
}
