package org.hongchuang.accreditation.benchmark;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.Job;
import org.springframework.batch.core.JobExecution;
import org.springframework.batch.core.JobParameters;
import org.springframework.batch.core.Step;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobLauncher;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.Chunk;
import org.springframework.batch.item.ItemReader;
import org.springframework.batch.item.ItemWriter;
import org.springframework.batch.item.database.ItemPreparedStatementSetter;
import org.springframework.batch.item.database.JdbcBatchItemWriter;
import org.springframework.batch.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What Spring Batch needs to write the rows of {@link Floors#rows}, in chunks of a thousand, computing nothing. */
final class SpringBatchFloor {
    private static final int CHUNK = 1_000;

    private final DataSource source;

    SpringBatchFloor(Connection connection) {
        source = new SingleConnectionDataSource(connection, true);
    }

    private record Outcome(int caseId, int rule) {}

    /** Writes what stands for the cases of a range. */
    void write(int first, int last) {
        JobRepository repository = new ResourcelessJobRepository();
        Step step = new StepBuilder("write", repository)
                .<Integer, Integer>chunk(CHUNK, new DataSourceTransactionManager(source))
                .reader(cases(first, last))
                .writer(writer())
                .build();
        Job job = new JobBuilder("floor", repository).start(step).build();
        try {
            TaskExecutorJobLauncher launcher = new TaskExecutorJobLauncher();
            launcher.setJobRepository(repository);
            launcher.afterPropertiesSet();
            JobExecution done = launcher.run(job, new JobParameters());
            if (done.getStatus() != BatchStatus.COMPLETED) {
                throw new IllegalStateException(done.toString());
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ItemReader<Integer> cases(int first, int last) {
        int[] next = {first};
        return () -> next[0] > last ? null : next[0]++;
    }

    private ItemWriter<Integer> writer() {
        JdbcBatchItemWriter<Integer> results = into(
                "insert into floor_spring_result (case_id, points, grade, outcomes) values (?, ?, ?, ?)",
                (caseId, row) -> {
                    row.setLong(1, caseId);
                    row.setInt(2, caseId % 101);
                    row.setInt(3, caseId % 4);
                    row.setBytes(4, new byte[0]);
                });
        JdbcBatchItemWriter<Outcome> outcomes = into(
                "insert into floor_spring_outcome (case_id, rule, verdict) values (?, ?, ?)", (outcome, row) -> {
                    row.setLong(1, outcome.caseId());
                    row.setInt(2, outcome.rule());
                    row.setInt(3, outcome.caseId() % 3);
                });
        return chunk -> {
            results.write(chunk);
            outcomes.write(new Chunk<>(outcomes(chunk.getItems())));
        };
    }

    private <T> JdbcBatchItemWriter<T> into(String insert, ItemPreparedStatementSetter<T> values) {
        JdbcBatchItemWriter<T> writer = new JdbcBatchItemWriterBuilder<T>()
                .dataSource(source)
                .sql(insert)
                .itemPreparedStatementSetter(values)
                .build();
        writer.afterPropertiesSet();
        return writer;
    }

    private static List<Outcome> outcomes(List<? extends Integer> cases) {
        List<Outcome> outcomes = new ArrayList<>(cases.size() * Floors.OUTCOMES);
        for (int caseId : cases) {
            for (int rule = 0; rule < Floors.OUTCOMES; rule++) {
                outcomes.add(new Outcome(caseId, rule));
            }
        }
        return outcomes;
    }
}
