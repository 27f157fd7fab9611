package duizhang.job;

import duizhang.codes.Printable;
import duizhang.crawl.Crawler;
import duizhang.crawl.Finding;
import duizhang.crawl.Sighting;
import duizhang.crawl.Sightings;
import duizhang.crawl.SourceFile;
import duizhang.store.SightingStore;
import duizhang.store.SourceRegister;
import duizhang.store.WorkList;
import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcOperations;

/** Registers what lies in the input folder and finds out what is to be extracted. */
final class CrawlStep implements Tasklet {
  /** Where archives are unpacked, in the output folder. */
  private static final String UNPACKED = "unpacked";

  private final Order order;
  private final Outstanding outstanding;
  private final SourceRegister register;
  private final WorkList workList;
  private final SightingStore sightings;

  CrawlStep(Order order, Outstanding outstanding, JdbcOperations database) {
    this.order = order;
    this.outstanding = outstanding;
    this.register = new SourceRegister(database);
    this.workList = new WorkList(database);
    this.sightings = new SightingStore(database);
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
    JobFile job = order.job();
    order.progress().say("reading the folder " + job.input());
    String version = order.engine().version();
    List<Sighting> before = sightings.of(version);
    Sightings known = new Sightings(order.choices().rehash() ? List.of() : before);
    List<Finding> findings = new Crawler(job.filter(), job.output().resolve(UNPACKED), known).crawl(job.input());
    if (!order.choices().acceptGone()) {
      Presence.of(register.missing(findings)).check(job);
    }
    List<SourceFile> sources = register.register(RunParameter.of(context), findings, version);
    sightings.replace(before, known.now(), version);
    register.closedButStored().forEach(path -> order.progress().say(
        "warning: " + Printable.line(path) + " cannot be opened today; its figures stay those of the last time (the report says why under quarantine)"));
    boolean all = order.choices().reprocess();
    outstanding.set(all ? sources : workList.outstanding(sources, version, job::holds, order.choices().retry()));
    order.progress().begin(outstanding.count());
    order.progress().say(findings.size() + " files, " + outstanding.count() + " documents to extract");
    return RepeatStatus.FINISHED;
  }
}
