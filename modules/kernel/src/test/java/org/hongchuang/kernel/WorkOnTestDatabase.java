package org.hongchuang.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Units of work on a test database: each is a transaction that entities and plain SQL share, as in the server. */
public final class WorkOnTestDatabase {
    /** What only the unit of work itself does with its connection. */
    private static final Set<String> OF_THE_UNIT = Set.of("close", "setAutoCommit");

    /** Of the unit of work of this thread, on whatever database it is. */
    private static final ThreadLocal<Connection> UNIT = new ThreadLocal<>();

    private final DataSource database;
    private final ThreadLocal<Connection> connection = new ThreadLocal<>();
    private final ThreadLocal<EntityManager> em = new ThreadLocal<>();

    public WorkOnTestDatabase(DataSource database) {
        this.database = database;
    }

    /** Runs work in one transaction, rolled back if it throws. */
    public <T> T in(EntityManagerFactory entities, Callable<T> work) {
        Connection outer = UNIT.get();
        try (Connection opened = database.getConnection();
                EntityManager fresh = entities.createEntityManager()) {
            opened.setAutoCommit(false);
            UNIT.set(opened);
            connection.set(opened);
            em.set(fresh);
            fresh.getTransaction().begin();
            try {
                T result = work.call();
                fresh.getTransaction().commit();
                return result;
            } catch (RuntimeException e) {
                fresh.getTransaction().rollback();
                throw e;
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            connection.remove();
            em.remove();
            UNIT.set(outer);
        }
    }

    /** Of the present unit of work. */
    public EntityManager entityManager() {
        return proxy(EntityManager.class, em::get, Set.of());
    }

    /** Everyone in a unit of work gets its one connection, which only the unit of work closes. */
    public DataSource shared() {
        return giving(() -> em.get() == null ? database.getConnection() : lent(connection.get()));
    }

    /** Gives entities the connection of the unit of work, on whatever database that is. */
    public static DataSource ofUnits(DataSource first) {
        return giving(() -> UNIT.get() == null ? first.getConnection() : lent(UNIT.get()));
    }

    /** Runs statements outside any unit of work. */
    public void sql(String statements) {
        try (Connection opened = database.getConnection();
                var execute = opened.createStatement()) {
            execute.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** The first value a query finds outside any unit of work, or the other. */
    public String value(String query, String otherwise) {
        try (Connection opened = database.getConnection();
                var select = opened.createStatement();
                var rows = select.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : otherwise;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource giving(Callable<Connection> present) {
        return (DataSource) Proxy.newProxyInstance(
                WorkOnTestDatabase.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, values) -> method.getName().equals("getConnection") ? present.call() : null);
    }

    private static Connection lent(Connection owned) {
        return proxy(Connection.class, () -> owned, OF_THE_UNIT);
    }

    private static <T> T proxy(Class<T> type, Callable<T> present, Set<String> leftOut) {
        return type.cast(Proxy.newProxyInstance(
                WorkOnTestDatabase.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (leftOut.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(present.call(), values);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
