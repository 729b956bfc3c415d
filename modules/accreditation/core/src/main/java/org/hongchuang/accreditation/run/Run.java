package org.hongchuang.accreditation.run;

import java.time.LocalDate;
import java.util.UUID;
import org.hongchuang.accreditation.api.RunState;

/**
 * A run as those see it who work on its chunks.
 *
 * @param scope path of the organisation whose cases it is about, those below included
 * @param asOf the day it is about
 */
public record Run(long id, UUID publicId, RunKind kind, String scope, LocalDate asOf, RunState state) {}
