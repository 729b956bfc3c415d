package org.hongchuang.accreditation.api;

import java.io.Serializable;

/**
 * The account money for a case goes to.
 *
 * @param account digits only
 */
public record Payee(String name, String account, String bank) implements Serializable {}
