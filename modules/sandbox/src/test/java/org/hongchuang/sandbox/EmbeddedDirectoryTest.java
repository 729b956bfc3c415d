package org.hongchuang.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EmbeddedDirectoryTest {
    @Test
    void everyRoleHasAGroupAndEveryPersonARole() throws Exception {
        Map<String, Entry> entries = entries();
        for (String role : List.of(
                "applicant",
                "county-officer",
                "office-officer",
                "decision-recorder",
                "finance-maker",
                "finance-checker",
                "finance-approver",
                "leader",
                "auditor",
                "security-administrator")) {
            assertThat(entries).containsKey("cn=" + role + ",ou=groups,o=hongchuang");
        }
        List<String> members = entries.values().stream()
                .filter(entry -> entry.hasAttribute("member"))
                .flatMap(entry -> List.of(entry.getAttributeValues("member")).stream())
                .toList();
        assertThat(entries).containsKeys(members.toArray(String[]::new));
        assertThat(entries.keySet())
                .filteredOn(dn -> dn.startsWith("uid="))
                .hasSize(35)
                .allSatisfy(person -> assertThat(members).contains(person));
    }

    private static Map<String, Entry> entries() throws Exception {
        Map<String, Entry> entries = new TreeMap<>();
        try (LDIFReader reader = new LDIFReader(open())) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                entries.put(entry.getDN(), entry);
            }
        }
        return entries;
    }

    private static InputStream open() throws IOException {
        return EmbeddedDirectory.class.getResource("/people.ldif").openStream();
    }
}
