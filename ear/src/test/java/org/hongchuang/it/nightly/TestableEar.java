package org.hongchuang.it.nightly;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it is shipped, with one more web module that carries the tests. */
final class TestableEar {
    private static final String MODULE =
            "<module><web><web-uri>tests.war</web-uri>" + "<context-root>/tests</context-root></web></module>";

    private TestableEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/hongchuang.ear"));
        WebArchive web = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(tests)
                .addAsWebInfResource(
                        new StringAsset("<beans version=\"4.1\" bean-discovery-mode=\"all\"/>"), "beans.xml")
                .addAsLibrary(jarOf(Assertions.class))
                .addAsLibrary(jarOf(net.bytebuddy.ByteBuddy.class));
        String descriptor = read(ear).replace("<library-directory>", MODULE + "<library-directory>");
        ear.delete("META-INF/application.xml");
        return ear.addAsModule(Testable.archiveToTest(web)).setApplicationXML(new StringAsset(descriptor));
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream descriptor =
                ear.get("META-INF/application.xml").getAsset().openStream()) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
