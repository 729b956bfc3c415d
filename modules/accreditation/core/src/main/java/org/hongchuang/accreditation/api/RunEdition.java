package org.hongchuang.accreditation.api;

import java.io.Serializable;

/**
 * An edition that an evaluation run applied.
 *
 * @param edition such as {@code nanchang-bases@2019-06-20}
 * @param cases how many cases were evaluated by it
 */
public record RunEdition(String edition, long cases) implements Serializable {}
