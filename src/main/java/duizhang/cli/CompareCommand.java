package duizhang.cli;

import duizhang.compare.Answer;
import duizhang.compare.Question;
import duizhang.job.ConfigurationException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code duizhang compare}. */
@Command(name = "compare", description = "Asks one question of all agencies and sets the answers side by side. Changes nothing.", mixinStandardHelpOptions = true, exitCodeOnInvalidInput = ExitCode.USAGE)
final class CompareCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(arity = "0..1", paramLabel = "QUERY", description = "The name of the question; without it all are listed.")
  private String query;

  @Mixin
  private ResultOptions options = new ResultOptions();

  CompareCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    if (query == null) {
      Question.all().forEach(question -> out.println(question.name() + "\n  " + question.chinese() + "\n  " + question.english()));
      return ExitCode.DONE;
    }
    Question question = Question.named(query).orElseThrow(() -> new ConfigurationException(
        "There is no query " + query + ": choose one of " + Question.all().stream().map(Question::name).collect(Collectors.joining(", ")) + "."));
    Answer answer = options.results().answer(question);
    out.println(question.chinese());
    out.println(question.english());
    out.println();
    AlignedTable.of(answer).forEach(out::println);
    return ExitCode.DONE;
  }
}
