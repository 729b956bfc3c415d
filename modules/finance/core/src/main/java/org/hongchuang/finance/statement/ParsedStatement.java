package org.hongchuang.finance.statement;

import java.util.List;
import org.hongchuang.finance.api.LineError;
import org.hongchuang.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** A statement as a file has it, with everything that is wrong with it. */
record ParsedStatement(
        String account,
        @Nullable Money opening,
        @Nullable Money closing,
        List<ParsedLine> lines,
        List<LineError> errors) {}
