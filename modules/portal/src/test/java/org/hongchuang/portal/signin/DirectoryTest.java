package org.hongchuang.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectoryTest {
    @Test
    void asksTheDirectoryForNoNameThatCouldBeAFilter() {
        Directory directory = new Directory();
        assertThat(directory.signIn("*", "x")).isEmpty();
        assertThat(directory.signIn("li)(uid=*", "x")).isEmpty();
        assertThat(directory.signIn("li", "")).isEmpty();
    }
}
