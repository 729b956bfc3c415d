package org.hongchuang.sandbox;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hongchuang.sandbox.city.CityPlan;
import org.hongchuang.sandbox.city.SampleCity;

/** The embedded parts, and what happens once the application is up. */
final class Sandbox {
    private static final Logger LOG = System.getLogger(Sandbox.class.getName());

    private final Settings settings;
    private final Home home;
    private final EmbeddedDatabase database;
    private final EmbeddedDirectory directory;
    private final Thread welcome;

    Sandbox(Settings settings) {
        this.settings = settings;
        this.home = new Home(settings.home());
        this.database = new EmbeddedDatabase(settings);
        this.directory = new EmbeddedDirectory(settings);
        this.welcome = new Thread(this::welcome, "sandbox-welcome");
    }

    void start() throws IOException {
        System.out.println("Sandbox: PostgreSQL and the LDAP directory start, data in " + settings.home());
        home.occupy();
        database.stopLeftover();
        if (settings.reset()) {
            home.wipeOnce();
        }
        database.start();
        directory.start();
        System.out.println("Sandbox: the application starts, this takes half a minute or so");
        welcome.setDaemon(true);
        welcome.start();
    }

    /** The application migrates the database while it starts, so the sample city comes after it. */
    private void welcome() {
        try {
            new Readiness(settings).await();
            SampleCity.fill(
                    database.asApplication(),
                    settings.home().resolve("samples"),
                    CityPlan.of(settings.citySize(), LocalDate.now(ZoneId.of("Asia/Shanghai"))));
            Welcome.print(settings);
        } catch (SQLException | IOException e) {
            LOG.log(Level.ERROR, "The sample city could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() throws IOException {
        welcome.interrupt();
        directory.stop();
        database.stop();
        home.leave();
    }

    EmbeddedDatabase database() {
        return database;
    }

    EmbeddedDirectory directory() {
        return directory;
    }
}
