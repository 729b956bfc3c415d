package org.hongchuang.it.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hongchuang.accreditation.api.ComplaintReport;
import org.hongchuang.accreditation.api.Complaints;
import org.hongchuang.accreditation.api.Evaluations;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.RunUnderWay;
import org.hongchuang.accreditation.api.RunView;
import org.hongchuang.accreditation.api.RunWork;
import org.hongchuang.kernel.access.Actor;
import org.hongchuang.kernel.access.CurrentActor;
import org.jboss.arquillian.container.test.api.ContainerController;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.container.test.api.TargetsContainer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The nightly run inside the booted server: what messages may do to it, and a restart in its middle. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NightlyRunIT {
    private static final String APPLICATION = "hongchuang";

    /** Lives until the server that holds it goes down. */
    private static Connection hold;

    @Inject
    private Evaluations evaluations;

    @Inject
    private RunWork work;

    @Inject
    private CurrentActor actor;

    @Inject
    private Complaints complaints;

    @Inject
    private BeanManager beans;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/hongchuang")
    private DataSource database;

    @Resource(lookup = "jms/hongchuang")
    private ConnectionFactory connections;

    @Resource(lookup = "jms/evaluationChunks")
    private Queue chunkQueue;

    @Deployment(name = APPLICATION, managed = false, testable = true)
    @TargetsContainer("liberty")
    static EnterpriseArchive application() {
        return TestableEar.with(NightlyRunIT.class, FacadeMatrix.class, Arguments.class);
    }

    @Test
    @Order(1)
    @RunAsClient
    void theServerStartsAndTheApplicationIsDeployed(
            @ArquillianResource ContainerController containers, @ArquillianResource Deployer deployer) {
        containers.start("liberty");
        deployer.deploy(APPLICATION);
        assertThat(containers.isStarted("liberty")).isTrue();
    }

    @Test
    @Order(2)
    void everyNamedBaseGetsOneReceipt() throws Exception {
        waitForTheCity();
        RunView ended = awaitEnd(start().id());
        assertThat(ended.failed()).isZero();
        assertThat(ended.done()).isEqualTo(ended.total()).isPositive();
        assertThat(receipts(ended.id())).isEqualTo(ended.total());
        assertThat(number("select count(distinct case_id) from accr_receipt where purpose = 'NIGHTLY' and year = "
                        + ended.year()))
                .isGreaterThanOrEqualTo(ended.total());
    }

    @Test
    @Order(3)
    void aMessageDeliveredTwiceChangesNothing() throws Exception {
        RunView run = awaitEnd(start().id());
        long receipts = number("select count(*) from accr_receipt");
        long findings = number("select count(*) from accr_finding");
        assertThat(run.failed()).isZero();
        long chunk =
                number("select min(c.id) from accr_chunk c join accr_run u on u.id = c.run_id where u.public_id = '"
                        + run.id() + "'");
        long deliveries = number("select deliveries from accr_chunk where id = " + chunk);
        try (JMSContext jms = connections.createContext()) {
            jms.createProducer().send(chunkQueue, Long.toString(chunk)).send(chunkQueue, Long.toString(chunk));
        }
        actor.become(Actor.system("test"));
        work.perform(chunk);
        // Twice by message, once by hand: all three arrived, and none changed anything.
        for (int i = 0;
                i < 120 && number("select deliveries from accr_chunk where id = " + chunk) < deliveries + 3;
                i++) {
            Thread.sleep(250);
        }
        assertThat(number("select deliveries from accr_chunk where id = " + chunk))
                .isEqualTo(deliveries + 3);
        assertThat(number("select count(*) from accr_receipt")).isEqualTo(receipts);
        assertThat(number("select count(*) from accr_finding")).isEqualTo(findings);
    }

    @Test
    @Order(4)
    void onlyOneRunIsUnderWayAtATime() throws Exception {
        RunView first = start();
        assertThatThrownBy(this::start).isInstanceOf(RunUnderWay.class);
        awaitEnd(first.id());
    }

    @Test
    @Order(5)
    void aPoisonedChunkIsGivenUpAndTheRunEndsAllTheSame() throws Exception {
        int year = LocalDate.now(clock).getYear();
        score("{\"signage\": 99}");
        RunView run = awaitEnd(start().id());
        assertThat(run.state()).isEqualTo(RunState.ENDED);
        assertThat(run.failed()).isPositive();
        assertThat(run.done() + run.failed()).isEqualTo(run.total());
        actor.become(Actor.system("test"));
        assertThat(evaluations.failedChunks(run.id())).hasSize(1);
        assertThat(receipts(run.id())).isEqualTo(run.done());
        score("{}");
    }

    @Test
    @Order(6)
    void everyFacadeRefusesWhoMayNotAndWhoAsksFromElsewhereAndLetsInWhoseOwnItIs() throws Exception {
        actor.become(Actor.system("test"));
        FacadeMatrix.Thing named = thing("org_path from accr_case where state = 'NAMED'");
        UUID complaint =
                complaints.register(new ComplaintReport(named.id(), LocalDate.now(clock), "", "噪声", "夜间施工，居民来电反映。"));
        FacadeMatrix.Thing entitlement = thing("org_path from fin_entitlement");
        String city = entitlement.path().replaceFirst("^(/[0-9]+/).*", "$1");
        Map<String, FacadeMatrix.Thing> things = Map.of(
                "case",
                named,
                "complaint",
                new FacadeMatrix.Thing(complaint, named.path()),
                "receipt",
                thing("(select c.org_path from accr_case c where c.id = case_id) from accr_receipt"),
                "finding",
                thing("org_path from accr_finding"),
                "run",
                new FacadeMatrix.Thing(thing("'' from accr_run").id(), city),
                "entitlement",
                entitlement,
                "order",
                new FacadeMatrix.Thing(thing("'' from fin_order").id(), city),
                "line",
                new FacadeMatrix.Thing(thing("'' from fin_statement_line").id(), city));
        FacadeMatrix matrix = new FacadeMatrix(beans, actor, transaction, things);

        assertThat(matrix.wrong()).isEmpty();
        assertThat(matrix.tried()).isEqualTo(things.keySet());
    }

    @Test
    @Order(7)
    void aRunIsLeftInTheMiddle() throws Exception {
        RunView run = start();
        holdTheLastChunk();
        awaitSomeProgress(run.id());
        RunView half = evaluations.run(run.id());
        assertThat(half.done()).isPositive().isLessThan(half.total());
        assertThat(half.state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    @Order(8)
    @RunAsClient
    void theServerIsRestarted(@ArquillianResource ContainerController containers) {
        containers.stop("liberty");
        assertThat(containers.isStarted("liberty")).isFalse();
        containers.start("liberty");
        assertThat(containers.isStarted("liberty")).isTrue();
    }

    @Test
    @Order(9)
    void theInterruptedRunIsFinishedAndNothingIsThereTwice() throws Exception {
        UUID id = uuid("select public_id from accr_run order by id desc limit 1");
        RunView run = awaitEnd(id);
        assertThat(run.failed()).isZero();
        assertThat(run.done()).isEqualTo(run.total());
        assertThat(receipts(id)).isEqualTo(run.total());
    }

    @Test
    @Order(10)
    @RunAsClient
    void theServerStops(@ArquillianResource ContainerController containers, @ArquillianResource Deployer deployer) {
        deployer.undeploy(APPLICATION);
        containers.stop("liberty");
        assertThat(containers.isStarted("liberty")).isFalse();
    }

    private RunView start() {
        actor.become(Actor.system("test"));
        return evaluations.start("nanchang-bases", LocalDate.now(clock).getYear(), RunCause.API);
    }

    private RunView awaitEnd(UUID run) throws InterruptedException {
        actor.become(Actor.system("test"));
        for (int i = 0; i < 480; i++) {
            RunView view = evaluations.run(run);
            if (!view.running()) {
                return view;
            }
            Thread.sleep(250);
        }
        throw new AssertionError("The run did not end within two minutes: " + evaluations.run(run));
    }

    /** Locks a chunk that is on its way, so that the run cannot end before the server goes down. */
    private void holdTheLastChunk() throws Exception {
        String last = "(select max(id) from accr_chunk)";
        for (int i = 0; i < 200 && number("select count(sent_at) from accr_chunk where id = " + last) == 0; i++) {
            Thread.sleep(50);
        }
        hold = DriverManager.getConnection(
                "jdbc:postgresql://localhost:15434/hongchuang", "hongchuang", "sandbox-only");
        hold.setAutoCommit(false);
        try (Statement statement = hold.createStatement()) {
            statement.execute("select id from accr_chunk where state = 'PENDING' and id = " + last + " for update");
        }
    }

    private void awaitSomeProgress(UUID run) throws InterruptedException {
        for (int i = 0; i < 2000 && evaluations.run(run).done() == 0; i++) {
            Thread.sleep(20);
        }
    }

    private void waitForTheCity() throws Exception {
        for (int i = 0; i < 480 && number("select count(*) from accr_case where state = 'NAMED'") == 0; i++) {
            Thread.sleep(500);
        }
    }

    /** Receipts the run made, and those it found to hold on. */
    private long receipts(UUID run) throws SQLException {
        return number("select (select count(*) from accr_receipt where run_id = u.id) + (select coalesce(sum(items), 0)"
                + " from accr_tally where run_id = u.id and topic = 'AS_BEFORE') from accr_run u where u.public_id = '"
                + run
                + "'");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private UUID uuid(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    /** @param rest the column with the path of its organisation, and the table */
    private FacadeMatrix.Thing thing(String rest) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select public_id, " + rest + " order by id limit 1")) {
            assertThat(row.next()).as(rest).isTrue();
            return new FacadeMatrix.Thing(row.getObject(1, UUID.class), row.getString(2));
        }
    }

    /** Stores scores of one base as the application never would: 99 points where 5 are the most. */
    private void score(String scores) throws SQLException {
        int year = LocalDate.now(clock).getYear();
        update("insert into accr_scores (case_id, year, revision, scores, remarks, scored_by, scored_at)"
                + " select c.id, " + year + ", coalesce(max(s.revision), 0) + 1, '" + scores + "', '{}', 'test', now()"
                + " from (select min(id) as id from accr_case where state = 'NAMED') c"
                + " left join accr_scores s on s.case_id = c.id and s.year = " + year + " group by c.id");
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
