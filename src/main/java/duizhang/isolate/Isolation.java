package duizhang.isolate;

import duizhang.codes.Printable;
import duizhang.codes.Step;
import duizhang.crawl.SourceFile;
import duizhang.extract.Extraction;
import duizhang.log.Levels;
import duizhang.read.Reading;
import duizhang.read.sight.Ocr;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Extracts documents in processes of its own, within limits. As many processes as documents at a time; they are started when needed and kept. A
 * document whose process dies is tried once more in a new one, so that what an earlier document left behind is not held against it. Safe for several
 * threads.
 */
public final class Isolation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);

  private static final String ARCHIVED = "worker";
  private static final String CLOSED = "The processes that read documents were told to end.";

  private final List<String> arguments;
  private final String main;
  private final Limits limits;
  private final Path folder;
  private final File log;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final Set<Worker> all = new HashSet<>();
  private Optional<ClassArchive> archive = Optional.empty();
  private Worker archivist;
  private int started;

  /** What ended by that is no document's fault. */
  private volatile boolean closed;

  /**
   * @param folder for temporary files; made and deleted
   * @param log a file that takes what the processes have to say for people
   */
  public Isolation(Limits limits, Ocr ocr, Path folder, Path log) {
    this(WorkerMain.class.getName(), WorkerMain.arguments(limits, ocr), limits, folder, log);
  }

  Isolation(String main, List<String> arguments, Limits limits, Path folder, Path log) {
    this.main = main;
    this.arguments = arguments;
    this.limits = limits;
    this.folder = folder;
    this.log = log.toFile();
  }

  /**
   * @throws UncheckedIOException where no process can be started
   * @throws InterruptedException when told to end, or closed meanwhile; the document is given up
   */
  public Extraction extract(SourceFile source) throws InterruptedException {
    if (source.size() > limits.bytes()) {
      return refused(Reading.Cause.TOO_LARGE, "The file has " + source.size() + " bytes.", limits.namedMegabytes());
    }
    Worker.Outcome outcome = attempt(source, true);
    if (outcome instanceof Worker.Outcome.Died died) {
      LOG.info("{}: its process ended with {}; once more in a new one", Printable.line(source.path()), died.exitCode());
      outcome = attempt(source, false);
    }
    if (outcome instanceof Worker.Outcome.Answered answered) {
      return answered.extraction();
    }
    if (outcome instanceof Worker.Outcome.Died died) {
      return died.exitCode() == Desk.OUT_OF_MEMORY
          ? refused(Reading.Cause.TOO_LARGE, "The document needs more than " + limits.memory() + " MB of memory.", limits.namedMemory())
          : new Extraction.Quarantined(Step.EXTRACT, Reading.Cause.FAILED,
              "The process that read the document ended with exit code " + died.exitCode() + ", twice. The log in the output folder has more.", null);
    }
    return refused(Reading.Cause.TIMED_OUT, "Reading the document was given up.", limits.namedSeconds());
  }

  private Worker.Outcome attempt(SourceFile source, boolean warm) throws InterruptedException {
    Worker worker = take(warm);
    boolean answered = false;
    try {
      Worker.Outcome outcome = worker.work(source, limits);
      if (closed) {
        throw new InterruptedException(CLOSED);
      }
      answered = outcome instanceof Worker.Outcome.Answered;
      return outcome;
    } finally {
      giveBack(worker, answered);
    }
  }

  private Worker take(boolean warm) throws InterruptedException {
    int number;
    ProcessBuilder builder;
    synchronized (this) {
      if (closed) {
        throw new InterruptedException(CLOSED);
      }
      if (warm && !idle.isEmpty()) {
        return idle.pop();
      }
      if (started == 0) {
        prepare();
      }
      number = ++started;
      builder = builder(number);
    }
    Worker worker = Worker.start(builder);
    synchronized (this) {
      all.add(worker);
      if (closed) {
        worker.close();
        throw new InterruptedException(CLOSED);
      }
      if (number == 1) {
        archivist = worker;
      }
    }
    return worker;
  }

  private synchronized void giveBack(Worker worker, boolean useful) {
    if (useful) {
      idle.push(worker);
    } else {
      all.remove(worker);
      worker.close();
    }
  }

  private ProcessBuilder builder(int number) {
    List<String> options = new ArrayList<>();
    archive(number).ifPresent(found -> options.addAll(found.options()));
    try {
      Path temporary = Files.createDirectories(folder.resolve(Integer.toString(number)));
      // What the JVM itself has to say is no message either.
      options.addAll(List.of(
          "-Xmx" + limits.memory() + "m", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + temporary, "-Dpdfbox.fontcache=" + temporary,
          "-D" + Levels.WORKER + "=true"));
      List<String> command = new ArrayList<>(JavaCommand.of(options, main));
      command.addAll(arguments);
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log));
      builder.environment().put("LC_ALL", "C.UTF-8");
      return builder;
    } catch (IOException impossible) {
      throw new UncheckedIOException("The folder " + folder + " cannot be written: " + impossible.getMessage(), impossible);
    }
  }

  /** Of the classes of workers; the first worker makes it where there is none. */
  private Optional<ClassArchive> archive(int number) {
    if (number > 1) {
      return ClassArchive.of(ARCHIVED, false);
    }
    Optional<ClassArchive> found = ClassArchive.of(ARCHIVED, true);
    archive = found.filter(ClassArchive::made);
    return found;
  }

  /** What a run that was killed left behind goes. */
  private void prepare() {
    try {
      delete();
      Files.createDirectories(folder);
      Files.createDirectories(log.toPath().toAbsolutePath().getParent());
    } catch (IOException impossible) {
      throw new UncheckedIOException("The folder " + folder + " cannot be made: " + impossible.getMessage(), impossible);
    }
  }

  private void delete() throws IOException {
    if (Files.exists(folder)) {
      PathUtils.deleteDirectory(folder);
    }
  }

  private static Extraction refused(Reading.Cause cause, String message, String limit) {
    String advice = " Its limit is " + limit + ": raise it in the job file, or leave the file out with exclude.";
    return new Extraction.Quarantined(Step.EXTRACT, cause, message + advice, limit);
  }

  /** Ends all processes, also those at work; their documents are given up. */
  @Override
  public synchronized void close() {
    closed = true;
    boolean whole = archive.isPresent() && all.contains(archivist) && idle.contains(archivist) && archivist.dismissed();
    all.forEach(Worker::close);
    archive.ifPresent(made -> made.keep(whole));
    all.clear();
    idle.clear();
    try {
      // Also where nothing was to be read: a run that was killed may have left it.
      delete();
    } catch (IOException busy) {
      LOG.info("The folder {} is left to the next run: {}", folder, busy.toString());
    }
  }
}
