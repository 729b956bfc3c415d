package org.hongchuang.accreditation.evaluation;

import java.time.LocalDate;

/** What the evaluation of a chunk needs to know of its run. */
record Run(long id, int year, LocalDate asOf, String edition) {}
