package org.hongchuang.portal.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.sql.Connection;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hongchuang.portal.signin.Directory;

/** Ready if the database answers. Directory and messaging are told too, but running sessions go on without them. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Resource(lookup = "jdbc/hongchuang")
    private DataSource database;

    @Inject
    private Directory directory;

    @Resource(lookup = "jms/hongchuang")
    private ConnectionFactory messages;

    private final Probe databaseProbe = new Probe("database", this::databaseAnswers);
    private final Probe directoryProbe = new Probe("directory", this::directoryAnswers);
    private final Probe messagingProbe = new Probe("messaging", this::messagingAnswers);

    @Override
    public HealthCheckResponse call() {
        boolean answers = databaseProbe.answers();
        return HealthCheckResponse.named("hongchuang")
                .status(answers)
                .withData("database", word(answers))
                .withData("directory", word(directoryProbe.answers()))
                .withData("messaging", word(messagingProbe.answers()))
                .build();
    }

    private boolean databaseAnswers() throws Exception {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(1);
        }
    }

    private boolean directoryAnswers() {
        directory.ask();
        return true;
    }

    private boolean messagingAnswers() {
        try (JMSContext messaging = messages.createContext()) {
            return messaging.getMetaData() != null;
        }
    }

    private static String word(boolean answers) {
        return answers ? "up" : "down";
    }
}
