package duizhang.cli;

import duizhang.compare.Explanation;
import duizhang.job.ConfigurationException;
import duizhang.job.Pipeline;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duizhang explain}. */
@Command(name = "explain", description = "Tells of one figure what it is, where it is printed, which laws hold it, who else prints it, and why it is proven or not. Changes nothing.", mixinStandardHelpOptions = true, exitCodeOnInvalidInput = ExitCode.USAGE, footer = {
    "", "The query review-list gives fact ids, and tables, rows and columns. Examples:", "  explain 3f2a9c0d1e4b5a69788c", "  explain budget.pdf 3:5:3"})
final class ExplainCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(index = "0", paramLabel = "FACT|DOCUMENT", description = "The id of a figure; or with CELL the id of a document or the end of its path.")
  private String subject;

  @Parameters(index = "1", arity = "0..1", paramLabel = "CELL", description = "TABLE:ROW:COLUMN, the table's place in the document and its row and column, all from 1.")
  private String cell;

  @Mixin
  private ResultOptions options = new ResultOptions();

  ExplainCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    Pipeline results = options.results();
    List<String> facts = results.look(database -> cell == null ? Explanation.figures(subject, database) : Explanation.figures(subject, place(), database));
    if (facts.isEmpty()) {
      throw new ConfigurationException(
          cell == null ? "There is no current figure " + subject + "." : "No current figure stands in " + subject + " at " + cell + ".");
    }
    if (facts.size() > 1) {
      throw new ConfigurationException("Several figures are meant; say which: " + String.join(", ", facts) + ".");
    }
    results.look(database -> Explanation.of(facts.get(0), database)).forEach(out::println);
    return ExitCode.DONE;
  }

  private Explanation.Place place() {
    if (!cell.matches("\\d{1,6}:\\d{1,6}:\\d{1,6}")) {
      throw new ConfigurationException("A cell is TABLE:ROW:COLUMN, as 3:12:4, not " + cell + ".");
    }
    String[] parts = cell.split(":");
    return new Explanation.Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }
}
