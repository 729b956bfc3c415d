package org.hongchuang.rulebook;

import java.util.Map;

/**
 * A case as the rules see it: values, appraisal, the grades of its years, and where its instalments stand.
 *
 * @param standings by subsidy
 */
record Situation(CaseValues values, Appraisal appraisal, Results results, Map<String, Standing> standings) {}
