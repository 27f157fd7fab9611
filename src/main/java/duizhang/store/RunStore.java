package duizhang.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The runs, and counts over what is stored. */
public final class RunStore {
  private final JdbcClient client;

  public RunStore(JdbcOperations database) {
    this.client = JdbcClient.create(database);
  }

  /**
   * One run.
   *
   * @param finishedAt null while it runs, or where it was killed
   * @param status {@code STARTED}, {@code COMPLETED}, {@code FAILED} or {@code KILLED}
   */
  public record Run(long id, String job, OffsetDateTime startedAt, OffsetDateTime finishedAt, String status) {}

  /** How many current facts there are, how many of them stand in forms of the catalogue, and how many of those are proven. */
  public record Facts(long all, long inForms, long proven) {}

  /** Begins a run; a run that never ended was killed, for the database lets nobody else in while its owner lives. */
  public long begin(String job) {
    client.sql("UPDATE run SET status = 'KILLED' WHERE status = 'STARTED'").update();
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    client
        .sql("INSERT INTO run (job, started_at, status) VALUES (:job, CURRENT_TIMESTAMP, 'STARTED')")
        .param("job", job)
        .update(key, "run_id");
    return key.getKeyAs(Long.class);
  }

  public void finish(long run, boolean completed) {
    client
        .sql("UPDATE run SET finished_at = CURRENT_TIMESTAMP, status = :status WHERE run_id = :run")
        .param("status", completed ? "COMPLETED" : "FAILED")
        .param("run", run)
        .update();
  }

  /** The newest runs first. */
  public List<Run> latest(int count) {
    return client
        .sql("SELECT run_id, job, started_at, finished_at, status FROM run ORDER BY run_id DESC FETCH FIRST :count ROWS ONLY")
        .param("count", count)
        .query(
            (row, number) ->
                new Run(
                    row.getLong("run_id"),
                    row.getString("job"),
                    row.getObject("started_at", OffsetDateTime.class),
                    row.getObject("finished_at", OffsetDateTime.class),
                    row.getString("status")))
        .list();
  }

  /** Document versions by state. */
  public Map<String, Integer> documentsByState() {
    return countBy("document");
  }

  /** Files by what became of them since the run before. */
  public Map<String, Integer> filesByState() {
    return countBy("source_file");
  }

  public Facts facts() {
    return client
        .sql("SELECT COUNT(*) AS facts, COUNT(CASE WHEN form_id <> 'other' THEN 1 END) AS in_forms,"
            + " COUNT(CASE WHEN status = 'PROVEN' AND form_id <> 'other' THEN 1 END) AS proven FROM fact_current")
        .query((row, number) -> new Facts(row.getLong("facts"), row.getLong("in_forms"), row.getLong("proven")))
        .single();
  }

  private Map<String, Integer> countBy(String table) {
    Map<String, Integer> counts = new TreeMap<>();
    client
        .sql("SELECT state, COUNT(*) AS number_of FROM " + table + " GROUP BY state")
        .query(
            row -> {
              counts.put(row.getString("state"), row.getInt("number_of"));
            });
    return counts;
  }
}
