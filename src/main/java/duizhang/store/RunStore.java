package duizhang.store;

import static duizhang.schema.Column.FACTS;
import static duizhang.schema.Column.IN_FORMS;
import static duizhang.schema.Column.JOB;
import static duizhang.schema.Column.PROVEN;
import static duizhang.schema.Column.RUN_ID;
import static duizhang.schema.Column.STATE;
import static duizhang.schema.Column.STATUS;

import duizhang.codes.FormId;
import duizhang.codes.Status;
import duizhang.schema.DocumentState;
import duizhang.schema.FileState;
import duizhang.schema.RunStatus;
import duizhang.schema.Table;
import java.time.OffsetDateTime;
import java.util.Comparator;
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
   */
  public record Run(long id, String job, OffsetDateTime startedAt, OffsetDateTime finishedAt, RunStatus status) {}

  /** How many current facts there are, how many of them stand in forms of the catalogue, and how many of those are proven. */
  public record Facts(long all, long inForms, long proven) {}

  /** Begins a run; a run that never ended was killed, for the database lets nobody else in while its owner lives. */
  public long begin(String job) {
    client
        .sql("UPDATE run SET status = :killed WHERE status = :started")
        .param("killed", RunStatus.KILLED.name())
        .param("started", RunStatus.STARTED.name())
        .update();
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    client
        .sql("INSERT INTO run (job, started_at, status) VALUES (:job, CURRENT_TIMESTAMP, :started)")
        .param("job", job)
        .param("started", RunStatus.STARTED.name())
        .update(key, "run_id");
    return key.getKeyAs(Long.class);
  }

  public void finish(long run, boolean completed) {
    client
        .sql("UPDATE run SET finished_at = CURRENT_TIMESTAMP, status = :status WHERE run_id = :run")
        .param("status", (completed ? RunStatus.COMPLETED : RunStatus.FAILED).name())
        .param("run", run)
        .update();
  }

  /** The newest runs first. */
  public List<Run> latest(int count) {
    return client
        .sql("SELECT run_id, job, started_at, finished_at, status FROM run ORDER BY run_id DESC FETCH FIRST :count ROWS ONLY")
        .param("count", count)
        .query(
            (row, number) -> new Run(
                RUN_ID.longNumber(row),
                JOB.text(row),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class),
                RunStatus.valueOf(STATUS.text(row))))
        .list();
  }

  /** Document versions by state. */
  public Map<DocumentState, Integer> documentsByState() {
    return countBy(Table.DOCUMENT, DocumentState.class);
  }

  /** Files by what became of them since the run before. */
  public Map<FileState, Integer> filesByState() {
    return countBy(Table.SOURCE_FILE, FileState.class);
  }

  /** As they were counted when all was published; as {@link #facts} where nobody did. To be asked only where nothing changed since. */
  public Facts publishedFacts() {
    return client
        .sql("SELECT facts, in_forms, proven FROM publication WHERE facts IS NOT NULL")
        .query((row, number) -> new Facts(FACTS.longNumber(row), IN_FORMS.longNumber(row), PROVEN.longNumber(row)))
        .optional()
        .orElseGet(this::facts);
  }

  /** Counted now. */
  public Facts facts() {
    return client
        .sql("SELECT COUNT(*) AS facts, COUNT(CASE WHEN form_id <> :other THEN 1 END) AS in_forms,"
            + " COUNT(CASE WHEN status = :proven AND form_id <> :other THEN 1 END) AS proven FROM fact_current")
        .param("other", FormId.OTHER.id())
        .param("proven", Status.PROVEN.name())
        .query((row, number) -> new Facts(row.getLong("facts"), row.getLong("in_forms"), row.getLong("proven")))
        .single();
  }

  /** How many document versions of the run are current. */
  public int current(long run) {
    return client
        .sql("SELECT COUNT(*) FROM document WHERE state = :current AND run_id = :run")
        .param("current", DocumentState.CURRENT.name())
        .param("run", run)
        .query(Integer.class)
        .single();
  }

  /** In the order of the names. */
  private <S extends Enum<S>> Map<S, Integer> countBy(Table table, Class<S> states) {
    Map<S, Integer> counts = new TreeMap<>(Comparator.comparing(Enum::name));
    client
        .sql("SELECT state, COUNT(*) AS number_of FROM " + table.word() + " GROUP BY state")
        .query(
            row -> {
              counts.put(Enum.valueOf(states, STATE.text(row)), row.getInt("number_of"));
            });
    return counts;
  }
}
