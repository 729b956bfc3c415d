package org.hongchuang.kernel.delegation;

/** Whether the directory still has a person; answered by who can ask it. */
public interface KnownAccounts {
    /** @param username a name in the directory */
    boolean knows(String username);
}
