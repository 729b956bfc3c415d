package org.hongchuang.accreditation.notice;

import org.hongchuang.accreditation.StateTable;
import org.hongchuang.accreditation.api.NoticeCommand;
import org.hongchuang.accreditation.api.NoticeState;
import org.junit.jupiter.api.Test;

class NoticeStatesTest {
    @Test
    void walksEveryStateAndCommandAsDocumented() {
        StateTable.documented(
                "notice.md",
                "# States of a notice\n\nWritten by `NoticeStatesTest`. A dash is refused.\n\n"
                        + StateTable.of(NoticeMoves.TABLE, NoticeState.values(), NoticeCommand.values()));
    }
}
