package org.hongchuang.accreditation.run;

import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.RunState;
import org.junit.jupiter.api.Test;

class RunStatesTest {
    @Test
    void walksEveryStateAndCommandAsDocumented() {
        StateTable.documented(
                "run.md",
                "# States of a run and its chunks\n\nWritten by `RunStatesTest`. A dash is refused.\n\n"
                        + "## Run\nIt ends when none of its chunks is pending. Only what-ifs and replays can be"
                        + " cancelled.\n\n"
                        + StateTable.of(RunCommand.MOVES, RunState.values(), RunCommand.values())
                        + "\n## Chunk\nAll but pending is for good: a message that comes late changes nothing.\n\n"
                        + StateTable.of(ChunkState.MOVES, ChunkState.values(), ChunkState.Command.values()));
    }
}
