package org.hongchuang.accreditation.api;

import java.io.Serializable;

/**
 * One of the two editions a what-if compares.
 *
 * @param choice as it was chosen, such as {@code nanchang-bases@2019-06-20#NB-2=B}
 * @param edition its name without readings; a draft's is that which it will have
 * @param hash of its content with the readings in use
 */
public record WhatIfSide(String choice, String edition, String hash) implements Serializable {}
